import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatNumber, say, sayCount } from '../core/messages.ts';
import { MARK_LEVELS, SCALES, THEMES } from '../core/settings.ts';
import { LinkOptions } from './link-options.tsx';
import { lookOf } from './look.ts';
import { LookOptions } from './look-options.tsx';
import type { OptionsProps } from './options-page.tsx';
import { newsIn } from './options-state.ts';
import { Choices, Section, Status } from './page-parts.tsx';
import { MARK_NAMES, THEME_NAMES } from './setting-names.ts';

export function ReadingOptions(props: OptionsProps): JSX.Element {
  const { state, onTheme, onMarks } = props;
  return (
    <Section title={say('options_reading')}>
      <Choices
        name="theme"
        legend={say('options_theme')}
        options={THEMES}
        labels={THEME_NAMES}
        isRow
        chosen={state.settings.theme}
        onChoose={onTheme}
      />
      <Choices
        name="marks"
        legend={say('options_marks')}
        options={MARK_LEVELS}
        labels={MARK_NAMES}
        isRow
        chosen={state.settings.marks}
        onChoose={onMarks}
      />
      <TextSize {...props} />
      <LookOptions {...props} />
      <LinkOptions {...props} />
      <Status text={newsIn(state, 'reading')} />
    </Section>
  );
}

/** The sample follows the finger; the size is kept when it is let go, since storage counts its writes. */
function TextSize({ state, onTextSize }: OptionsProps): JSX.Element {
  const { textSize } = state.settings;
  const [size, setSize] = useState(textSize);
  const look = lookOf(state.settings);
  useEffect(() => setSize(textSize), [textSize]);
  return (
    <>
      <div class="text-size">
        <label for="text-size">{say('options_text_size')}</label>
        <input
          id="text-size"
          type="range"
          min={SCALES.textSize.least}
          max={SCALES.textSize.most}
          step={SCALES.textSize.step}
          value={size}
          aria-valuetext={sayCount('options_pixels', size)}
          onInput={(event) => setSize(event.currentTarget.valueAsNumber)}
          onChange={(event) => onTextSize(event.currentTarget.valueAsNumber)}
        />
        <span class="quiet" aria-hidden="true">
          {formatNumber(size)}
        </span>
      </div>
      <p class="sample" {...look} style={{ ...look.style, '--text-size': `${size}px` }}>
        {say('options_sample')}
      </p>
    </>
  );
}

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { MARK_LEVELS, SCALES, THEMES } from '../core/settings.ts';
import type { OptionsProps } from './options-page.tsx';
import { newsIn } from './options-state.ts';
import { Choices, Section, Status } from './page-parts.tsx';
import { MARK_NAMES, THEME_NAMES } from './setting-names.ts';

export function ReadingOptions(props: OptionsProps): JSX.Element {
  const { state, onTheme, onMarks } = props;
  return (
    <Section title="Reading">
      <Choices
        name="theme"
        legend="Theme"
        options={THEMES}
        labels={THEME_NAMES}
        isRow
        chosen={state.settings.theme}
        onChoose={onTheme}
      />
      <Choices
        name="marks"
        legend="Underline names"
        options={MARK_LEVELS}
        labels={MARK_NAMES}
        isRow
        chosen={state.settings.marks}
        onChoose={onMarks}
      />
      <TextSize {...props} />
      <Status text={newsIn(state, 'reading')} />
    </Section>
  );
}

/** The sample follows the finger; the size is kept when it is let go, since storage counts its writes. */
function TextSize({ state, onTextSize }: OptionsProps): JSX.Element {
  const { textSize } = state.settings;
  const [size, setSize] = useState(textSize);
  useEffect(() => setSize(textSize), [textSize]);
  return (
    <>
      <div class="text-size">
        <label for="text-size">Text size</label>
        <input
          id="text-size"
          type="range"
          min={SCALES.textSize.least}
          max={SCALES.textSize.most}
          step={SCALES.textSize.step}
          value={size}
          aria-valuetext={`${size} pixels`}
          onInput={(event) => setSize(event.currentTarget.valueAsNumber)}
          onChange={(event) => onTextSize(event.currentTarget.valueAsNumber)}
        />
        <span class="quiet" aria-hidden="true">
          {size}
        </span>
      </div>
      <p class="sample" style={{ '--text-size': `${size}px` }}>
        The ferry left at dawn, and half the town stood on the pier to see it go.
      </p>
    </>
  );
}

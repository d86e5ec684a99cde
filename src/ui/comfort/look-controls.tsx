import type { JSX } from 'preact';
import { say } from '../../core/messages.ts';
import {
  CARD_OPENINGS,
  LINE_FOCUSES,
  MARK_LEVELS,
  PARAGRAPH_STYLES,
  type ScaleName,
  type Settings,
  THEMES,
  type Theme,
  TYPEFACES,
} from '../../core/settings.ts';
import { MARK_NAMES, THEME_NAMES } from '../setting-names.ts';
import { Segments } from './segments.tsx';
import { CARD_WORDS, LINE_FOCUS_WORDS, PARAGRAPH_WORDS, TYPEFACE_WORDS } from './setting-words.ts';
import { Stepper } from './stepper.tsx';
import { Switch } from './switch.tsx';

export interface LookProps {
  readonly settings: Settings;
  readonly onChange: (changed: Partial<Settings>) => void;
  readonly onStep: (scale: ScaleName, steps: number) => void;
}

export function ColorControls({ settings, onChange }: LookProps): JSX.Element {
  return (
    <Segments
      look="swatches"
      label={say('options_theme')}
      options={THEMES}
      words={THEME_NAMES}
      chosen={settings.theme}
      onChoose={(theme) => onChange({ theme })}
      picture={(theme) => <Swatch theme={theme} />}
    />
  );
}

/** A page in small; that of the system is half light and half dark. */
function Swatch({ theme }: { readonly theme: Theme }): JSX.Element {
  const shown: readonly Theme[] = theme === 'system' ? ['light', 'dark'] : [theme];
  return (
    <span class="swatch" aria-hidden="true">
      {shown.map((each) => (
        <span key={each} class="paper" data-theme={each}>
          Aa
        </span>
      ))}
    </span>
  );
}

export function FaceControls({ settings, onChange }: LookProps): JSX.Element {
  return (
    <Segments
      look="faces"
      label={say('comfort_typeface')}
      options={TYPEFACES}
      words={TYPEFACE_WORDS}
      chosen={settings.typeface}
      onChoose={(typeface) => onChange({ typeface })}
    />
  );
}

/** All that sets the lines, but the size of the text. */
export function LineControls({ settings, onChange, onStep }: LookProps): JSX.Element {
  return (
    <>
      <Stepper scale="lineWidth" {...{ settings, onStep }} />
      <Stepper scale="lineHeight" {...{ settings, onStep }} />
      <Stepper scale="spacing" {...{ settings, onStep }} />
      <Segments
        label={say('comfort_paragraphs')}
        options={PARAGRAPH_STYLES}
        words={PARAGRAPH_WORDS}
        chosen={settings.paragraphs}
        onChoose={(paragraphs) => onChange({ paragraphs })}
      />
    </>
  );
}

export function FocusControls({ settings, onChange }: LookProps): JSX.Element {
  return (
    <>
      <Segments
        label={say('comfort_line_focus')}
        options={LINE_FOCUSES}
        words={LINE_FOCUS_WORDS}
        chosen={settings.lineFocus}
        onChoose={(lineFocus) => onChange({ lineFocus })}
      />
      <Switch
        label={say('comfort_images')}
        isOn={settings.images}
        onSwitch={(images) => onChange({ images })}
      />
    </>
  );
}

export function MarkControls({ settings, onChange }: LookProps): JSX.Element {
  return (
    <Segments
      label={say('options_marks')}
      options={MARK_LEVELS}
      words={MARK_NAMES}
      chosen={settings.marks}
      onChoose={(marks) => onChange({ marks })}
    />
  );
}

export function CardControls({ settings, onChange }: LookProps): JSX.Element {
  return (
    <>
      <Segments
        label={say('comfort_cards')}
        options={CARD_OPENINGS}
        words={CARD_WORDS}
        chosen={settings.cards}
        onChoose={(cards) => onChange({ cards })}
      />
      <Switch
        label={say('comfort_plain')}
        isOn={settings.plainText}
        onSwitch={(plainText) => onChange({ plainText })}
      />
    </>
  );
}

import type { JSX } from 'preact';
import type { ScaleName, Settings } from '../core/settings.ts';
import { stepped } from '../core/settings.ts';
import {
  CardControls,
  FaceControls,
  FocusControls,
  LineControls,
} from './comfort/look-controls.tsx';
import { Stepper } from './comfort/stepper.tsx';
import type { OptionsProps } from './options-page.tsx';

/** What the reader's own window sets too, with the same controls, and how fast its reader reads. */
export function LookOptions({ state, onLook }: OptionsProps): JSX.Element {
  const { settings } = state;
  const look = {
    settings,
    onChange: (changed: Partial<Settings>) => onLook((now) => ({ ...now, ...changed })),
    onStep: (scale: ScaleName, steps: number) => onLook((now) => stepped(now, scale, steps)),
  };
  return (
    <div class="look">
      <FaceControls {...look} />
      <LineControls {...look} />
      <FocusControls {...look} />
      <CardControls {...look} />
      <Stepper scale="wordsPerMinute" settings={settings} onStep={look.onStep} />
    </div>
  );
}

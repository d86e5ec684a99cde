import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { formatNumber, interfaceDirection, say } from '../../core/messages.ts';
import { SCALES, type ScaleName, type Settings } from '../../core/settings.ts';
import { SCALE_WORDS } from './setting-words.ts';

interface StepperProps {
  readonly scale: Exclude<ScaleName, 'speechRate'>;
  readonly settings: Settings;
  readonly onStep: (scale: ScaleName, steps: number) => void;
}

/** More than any scale has. */
const TO_THE_END = 1000;
const KEYS: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: 3,
  PageDown: -3,
  Home: -TO_THE_END,
  End: TO_THE_END,
};

/** Less is at the beginning of a line, which is on the right in some languages. */
function stepsOf(key: string): number | undefined {
  const steps = KEYS[key];
  const isSideways = key === 'ArrowLeft' || key === 'ArrowRight';
  return steps && isSideways && interfaceDirection() === 'rtl' ? -steps : steps;
}

/** A number between less and more. The keyboard stops at the number alone; the signs are for the pointer. */
export function Stepper({ scale, settings, onStep }: StepperProps): JSX.Element {
  const id = useId();
  const value = settings[scale];
  const { least, most } = SCALES[scale];
  const label = say(SCALE_WORDS[scale]);
  const sign = (steps: 1 | -1, isEnd: boolean) => (
    <button
      type="button"
      tabIndex={-1}
      aria-label={say(steps > 0 ? 'comfort_more' : 'comfort_less', label)}
      aria-disabled={isEnd}
      onClick={() => onStep(scale, steps)}
    >
      <span aria-hidden="true">{steps > 0 ? '+' : '−'}</span>
    </button>
  );
  return (
    <div class="setting" data-scale={scale}>
      <span class="setting-label" id={id}>
        {label}
      </span>
      <div class="stepper">
        {sign(-1, value <= least)}
        <span
          role="spinbutton"
          tabIndex={0}
          aria-labelledby={id}
          aria-valuenow={value}
          aria-valuemin={least}
          aria-valuemax={most}
          onKeyDown={(event) => {
            const steps = stepsOf(event.key);
            if (steps === undefined) return;
            event.preventDefault();
            onStep(scale, steps);
          }}
        >
          {formatNumber(value)}
        </span>
        {sign(1, value >= most)}
      </div>
    </div>
  );
}

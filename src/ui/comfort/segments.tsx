import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { type MessageKey, say } from '../../core/messages.ts';

interface SegmentsProps<T extends string | number> {
  readonly label: string;
  readonly options: readonly T[];
  readonly words: Readonly<Record<T, MessageKey>>;
  readonly chosen: T;
  readonly onChoose: (option: T) => void;
  /** Drawn above a segment's word. */
  readonly picture?: (option: T) => ComponentChildren;
  /** How all of it looks. */
  readonly look?: 'swatches' | 'faces';
}

/** One of a few, side by side. */
export function Segments<T extends string | number>(props: SegmentsProps<T>): JSX.Element {
  const { label, options, words, chosen, onChoose, picture, look } = props;
  const id = useId();
  return (
    <div class={look ? `setting ${look}` : 'setting'}>
      <span class="setting-label" id={id}>
        {label}
      </span>
      <div class="segments" role="radiogroup" aria-labelledby={id}>
        {options.map((option) => (
          <label key={option} data-option={option}>
            <input
              type="radio"
              name={id}
              value={option}
              checked={option === chosen}
              onChange={() => onChoose(option)}
            />
            {picture?.(option)}
            <span>{say(words[option])}</span>
          </label>
        ))}
      </div>
    </div>
  );
}

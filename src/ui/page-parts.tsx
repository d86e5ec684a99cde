import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { type MessageKey, say } from '../core/messages.ts';
import { promptSentence } from './access-words.ts';
import { Sentence } from './sentence.tsx';

interface SectionProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

export function Section({ title, children }: SectionProps): JSX.Element {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** Says what has happened. It is there before it speaks, or a screen reader would not hear it. */
export function Status({ text }: { readonly text: string }): JSX.Element {
  return (
    <p class="status" role="status">
      {text}
    </p>
  );
}

interface ChoicesProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly T[];
  readonly labels: Readonly<Record<T, MessageKey>>;
  readonly notes?: Readonly<Record<T, MessageKey>>;
  /** Side by side, for short labels. */
  readonly isRow?: boolean;
  readonly chosen: T;
  readonly onChoose: (option: T) => void;
}

/** One of a few. */
export function Choices<T extends string>(props: ChoicesProps<T>): JSX.Element {
  const { name, legend, options, labels, notes, isRow, chosen, onChoose } = props;
  return (
    <fieldset class={isRow ? 'choices row' : 'choices'}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === chosen}
            onChange={() => onChoose(option)}
          />
          <span>
            {notes ? (
              <Sentence
                of="labeled"
                values={[say(labels[option]), <small key={1}>{say(notes[option])}</small>]}
              />
            ) : (
              say(labels[option])
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/**
 * A question before something happens. When it goes, focus goes back to what raised it, unless it has gone
 * elsewhere already.
 */
export function Question({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const shown = box.current;
    const raisedBy = document.activeElement;
    return () => {
      const { activeElement } = document;
      const isLost = activeElement === document.body || shown?.contains(activeElement);
      if (isLost && raisedBy instanceof HTMLElement) raisedBy.focus();
    };
  }, []);
  return (
    <div class="question" ref={box}>
      {children}
    </div>
  );
}

interface AccessQuestionProps {
  /** `null` stands for all sites. */
  readonly site: string | null;
  /** Called while the click is handled, so that it may ask the browser for access. */
  readonly onAllow: () => void;
  readonly onDecline: () => void;
}

/** Our own sentence before the browser's. */
export function AccessQuestion(props: AccessQuestionProps): JSX.Element {
  const { site, onAllow, onDecline } = props;
  return (
    <Question>
      <p>{promptSentence(site === null ? 'all-sites' : 'one-site')}</p>
      <p class="actions">
        <button type="button" class="main" onClick={onAllow}>
          {site === null ? (
            say('access_allow_all')
          ) : (
            <Sentence of="access_allow_site" values={[<bdi key={0}>{site}</bdi>]} />
          )}
        </button>
        <button type="button" onClick={onDecline}>
          {say('access_not_now')}
        </button>
      </p>
    </Question>
  );
}

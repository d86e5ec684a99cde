import { type JSX, render, type TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatNumber, say } from '../../core/messages.ts';
import { type CommandSource, useCommand } from '../commands.ts';
import { useHeldFocus } from '../hold-focus.ts';
import { MatchBoxes } from './match-boxes.tsx';
import { type Finding, type FindPlace, useMatches } from './use-matches.ts';

interface FindBarProps extends FindPlace {
  /** Where the boxes around found words are drawn. */
  readonly matchSlot: HTMLElement;
  readonly commands: CommandSource;
  readonly wordsSelected: () => string;
  readonly onClose: () => void;
}

/** No one looks for more; it may be that a whole paragraph is selected. */
const LONGEST_SELECTION = 100;

/** Finds words in the article. The text keeps its place when the bar opens. */
export function FindBar(props: FindBarProps): JSX.Element {
  const { matchSlot, commands, scroller, onClose } = props;
  const [typed, setTyped] = useState(() => firstWords(props.wordsSelected()));
  const finding = useMatches(typed, props);
  const { boxes, current, step } = finding;
  const field = useRef<HTMLInputElement>(null);
  const focusField = () => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  };
  useHeldFocus(field, { enter: focusField });
  useLayoutEffect(() => {
    render(<MatchBoxes boxes={boxes} current={current} />, matchSlot);
  }, [boxes, current, matchSlot]);
  useLayoutEffect(() => () => render(null, matchSlot), [matchSlot]);
  useCommand(commands, 'find', focusField);
  useStepKeys(scroller, step);
  const isEmpty = boxes.length === 0;
  return (
    <search class="find-bar raised" aria-label={say('find')}>
      <input
        type="text"
        dir="auto"
        ref={field}
        value={typed}
        aria-label={say('find_field')}
        enterkeyhint="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => stepOnEnter(event, step)}
      />
      <span role="status">{typed.trim() !== '' && placeIn(finding)}</span>
      <StepButton name="find_previous" sign="M4 12l6-6 6 6" off={isEmpty} onStep={() => step(-1)} />
      <StepButton name="find_next" sign="M4 8l6 6 6-6" off={isEmpty} onStep={() => step(1)} />
      <button
        type="button"
        aria-label={say('find_close')}
        title={say('find_close')}
        onClick={onClose}
      >
        ×
      </button>
    </search>
  );
}

interface StepButtonProps {
  readonly name: 'find_previous' | 'find_next';
  readonly sign: string;
  readonly off: boolean;
  readonly onStep: () => void;
}

function StepButton({ name, sign, off, onStep }: StepButtonProps): JSX.Element {
  return (
    <button type="button" aria-label={say(name)} title={say(name)} disabled={off} onClick={onStep}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={sign} />
      </svg>
    </button>
  );
}

function firstWords(selected: string): string {
  const [line = ''] = selected.trim().split('\n');
  return line.length <= LONGEST_SELECTION ? line : '';
}

function placeIn({ matches, current }: Finding): string {
  const { spans, isCut } = matches;
  if (spans.length === 0) return say('find_none');
  const values = [formatNumber(current + 1), formatNumber(spans.length)];
  return say(isCut ? 'find_place_cut' : 'find_place', ...values);
}

function stepOnEnter(event: TargetedKeyboardEvent<HTMLElement>, step: Finding['step']): void {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  step(event.shiftKey ? -1 : 1);
}

/** The keys that browsers have for it, as long as the bar is open and the focus is in the reader. */
function useStepKeys(scroller: HTMLElement, step: Finding['step']): void {
  useLayoutEffect(() => {
    const answer = (event: KeyboardEvent) => {
      const isControlG = event.key.toLowerCase() === 'g' && (event.ctrlKey || event.metaKey);
      if (!isControlG && event.key !== 'F3') return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    };
    scroller.addEventListener('keydown', answer);
    return () => scroller.removeEventListener('keydown', answer);
  }, [scroller, step]);
}

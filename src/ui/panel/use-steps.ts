import { useCallback, useReducer, useState } from 'preact/hooks';
import { sayPlace } from '../../core/panel/mention-places.ts';
import { type Step, stepMention } from '../../core/panel/step-mention.ts';
import { type CommandSource, useCommand } from '../commands.ts';
import { FIRST_NAMES, type NamesAction, type NamesState, updateNames } from './names-state.ts';
import type { PanelContent } from './panel-content.ts';
import type { Reading } from './reading-place.ts';

interface Steps {
  readonly state: NamesState;
  readonly dispatch: (action: NamesAction) => void;
  /** For those who listen: which mention was led to. */
  readonly told: string;
  readonly onStep: (entity: string, step: Step) => void;
}

/** Leads from mention to mention, by the rows and by keys. */
export function useSteps(
  { mentionsOf }: PanelContent,
  reading: Reading,
  commands: CommandSource,
  /** The name that is looked at elsewhere: on its card, or followed. */
  current: string | null,
): Steps {
  const [state, dispatch] = useReducer(updateNames, FIRST_NAMES);
  const [told, setTold] = useState('');
  const onStep = useCallback(
    (entity: string, step: Step) => {
      const mentions = mentionsOf(entity);
      const at = stepMention(mentions, { sight: reading.sight(), last: reading.last() }, step);
      const mention = mentions[at];
      if (!mention) return;
      reading.show(mention);
      dispatch({ kind: 'stepped', entity, at });
      setTold(sayPlace(at, mentions.length));
    },
    [mentionsOf, reading],
  );
  const chosen = current ?? state.chosen;
  const stepChosen = useCallback(
    (step: Step) => {
      if (chosen !== null) onStep(chosen, step);
    },
    [chosen, onStep],
  );
  useCommand(
    commands,
    'next-mention',
    useCallback(() => stepChosen(1), [stepChosen]),
  );
  useCommand(
    commands,
    'last-mention',
    useCallback(() => stepChosen(-1), [stepChosen]),
  );
  return { state, dispatch, told, onStep };
}

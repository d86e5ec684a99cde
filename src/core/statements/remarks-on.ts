import { formatChoice, type MessageKey, say } from '../messages.ts';
import type { Entity } from '../names/entity.ts';
import { CERTAIN, type Statement } from './statement.ts';

/** Something to know of a statement beside its words. */
export interface Remark {
  readonly key: MessageKey;
  /** The article's own, for the `$1` of the message. */
  readonly words: string | null;
}

const KINDS = {
  direct: 'panel_said_quoted',
  mixed: 'panel_said_partly',
  indirect: 'panel_said_reported',
} as const;

/** How the words are given: whose word for it, what keeps its distance, whom they came by, who may have said them. */
export function remarksOn(statement: Statement, entities: readonly Entity[]): Remark[] {
  const { kind, cue, hedges, outlet, confidence, speakerText, candidates } = statement;
  const remarks: Remark[] = [{ key: KINDS[kind], words: null }];
  if (cue) remarks.push({ key: 'quoted_words', words: cue });
  for (const hedge of hedges) remarks.push({ key: 'panel_said_hedged', words: hedge });
  if (outlet) remarks.push({ key: 'panel_said_via', words: outlet });
  const isOpen = confidence < CERTAIN && (speakerText || candidates.length > 0);
  if (isOpen) remarks.push({ key: 'panel_said_perhaps', words: perhaps(statement, entities) });
  return remarks;
}

/** The same in one line of plain text. */
export function sayRemarks(statement: Statement, entities: readonly Entity[]): string {
  return remarksOn(statement, entities)
    .map(({ key, words }) => (words === null ? say(key) : say(key, words)))
    .join(' · ');
}

function perhaps({ candidates, speakerText }: Statement, entities: readonly Entity[]): string {
  const names = candidates.flatMap((id) => entities.find((entity) => entity.id === id)?.name ?? []);
  return names.length > 0 ? formatChoice(names.slice(0, 3)) : (speakerText ?? '');
}

import type { Entity, Mention } from '../names/entity.ts';
import type { Clause } from './clause-tokens.ts';
import type { Gender } from './gender.ts';

/** Who speaks, as far as the text tells. */
export interface Speaker {
  readonly entity: string | null;
  /** As printed. */
  readonly text: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly candidates: readonly string[];
}

/** People and bodies that one sentence names; the first of each is whom it is about. */
export interface Passed {
  readonly people: readonly string[];
  readonly bodies: readonly string[];
}

/** What a reader has in mind at a place of the text: who spoke, and who was named since then. */
export interface Discourse {
  readonly entities: readonly Entity[];
  readonly genders: ReadonlyMap<string, Gender>;
  /** The last who spoke, and the last person who did. */
  last: Speaker | null;
  lastPerson: Speaker | null;
  /** Sentences since somebody spoke, the latest first. */
  since: readonly Passed[];
  /** Those before that. */
  before: readonly Passed[];
}

/** Sentences farther back are forgotten. */
const REACH = 8;

export function createDiscourse(
  entities: readonly Entity[],
  genders: ReadonlyMap<string, Gender>,
): Discourse {
  return { entities, genders, last: null, lastPerson: null, since: [], before: [] };
}

/** Notes whom a sentence names, when it has been read. */
export function pass(discourse: Discourse, clause: Clause): void {
  const named = (type: Mention['type']) => [
    ...new Set(clause.flatMap(({ mention }) => (mention?.type === type ? [mention.entity] : []))),
  ];
  const passed = { people: named('person'), bodies: named('organization') };
  discourse.since = [passed, ...discourse.since.slice(0, REACH - 1)];
}

/** Notes that somebody has spoken. */
export function noteSpeaker(discourse: Discourse, speaker: Speaker): void {
  discourse.last = speaker;
  if (isPerson(discourse, speaker.entity)) discourse.lastPerson = speaker;
  discourse.before = [...discourse.since, ...discourse.before].slice(0, REACH);
  discourse.since = [];
}

export function isPerson({ entities }: Discourse, entity: string | null): boolean {
  return entity !== null && entities.find(({ id }) => id === entity)?.type === 'person';
}

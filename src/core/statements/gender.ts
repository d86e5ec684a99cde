import type { Entity, Mention } from '../names/entity.ts';
import { bearerBeside } from '../names/words-before.ts';

export type Gender = 'man' | 'woman';

/** Of a given name in lower case; `null` for one that both bear, or that is not known. */
export type GenderOfName = (name: string) => Gender | null;

/** What the text calls a person ("Ms. Lind"), or else what the given name says; none where neither tells. */
export function gendersOf(
  entities: readonly Entity[],
  mentions: readonly Mention[],
  text: string,
  genderOfName: GenderOfName,
): ReadonlyMap<string, Gender> {
  const genders = gendersByTitle(mentions, text);
  for (const { id, type, aliases } of entities) {
    if (type !== 'person' || genders.has(id)) continue;
    const given = aliases.find((alias) => alias.includes(' '))?.split(' ')[0] ?? '';
    const gender = genderOfName(given.toLowerCase());
    if (gender) genders.set(id, gender);
  }
  return genders;
}

function gendersByTitle(mentions: readonly Mention[], text: string): Map<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const mention of mentions) {
    const bearer = mention.type === 'person' ? bearerBeside(mention, text) : null;
    if (bearer === 'man' || bearer === 'woman') genders.set(mention.entity, bearer);
  }
  return genders;
}

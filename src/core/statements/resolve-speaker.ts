import type { Clause } from './clause-tokens.ts';
import { type Discourse, isPerson, type Speaker } from './discourse.ts';
import type { Gender } from './gender.ts';
import { describedAs, isPersonNoun, nameOfBody } from './role-nouns.ts';
import { phraseText, type Subject } from './subject-phrase.ts';

const NAMED = 0.95;
const SURE = 0.92;
const NOUN = 0.9;
const LIKELY = 0.86;
const SHARED = 0.74;
/** From here on down a speaker is not shown as certain. */
const LESS_LIKELY = 0.78;
const UNSURE = 0.65;
/** Whom "he" means was named in one of so many sentences before, or spoke last. */
const NEAR = 3;

const GENDER_OF: Readonly<Record<string, Gender | undefined>> = {
  ...{ he: 'man', il: 'man', él: 'man', er: 'man' },
  ...{ she: 'woman', elle: 'woman', ella: 'woman' },
};

/** Who a subject is; `null` where the text leaves it open. Call in the order of the text. */
export function resolveSpeaker(
  subject: Subject,
  clause: Clause,
  text: string,
  discourse: Discourse,
): Speaker | null {
  const { mention, pronoun, isShared } = subject;
  const printed = phraseText(subject, clause, text);
  if (mention) {
    const { entity } = mention;
    return { entity, text: printed, confidence: isShared ? SHARED : NAMED, candidates: [entity] };
  }
  return pronoun === null
    ? nounSpeaker(printed, discourse)
    : pronounSpeaker(pronoun, printed, discourse);
}

function pronounSpeaker(pronoun: string, text: string, discourse: Discourse): Speaker | null {
  const gender = GENDER_OF[pronoun];
  if (gender) return person(gender, text, discourse);
  if (pronoun === 'it') return body(text, discourse);
  if (pronoun === 'sie') return person('woman', text, discourse) ?? body(text, discourse);
  return /^(?:they|ils|elles|ellos|ellas)$/.test(pronoun) ? several(text, discourse) : null;
}

/** The person whom the sentences before were about, or who spoke last. */
function person(gender: Gender | null, text: string, discourse: Discourse): Speaker | null {
  const { since, last, lastPerson } = discourse;
  const fits = (id: string) => {
    const known = discourse.genders.get(id);
    return gender === null || !known || known === gender;
  };
  const mains = since.flatMap(({ people }) => people.filter(fits).slice(0, 1));
  if (mains.length === 0 && last && isSomebody(last)) return { ...last, confidence: LESS_LIKELY };
  const others = since.flatMap(({ people }) => people.filter(fits).slice(1));
  const spoken = [lastPerson?.entity ?? ''].filter((id) => id !== '' && fits(id));
  const likely = [...new Set([...mains, ...spoken])];
  const candidates = [...new Set([...likely, ...others])];
  const [entity] = candidates;
  if (!entity) return personBefore(gender, text, discourse);
  const isTold = gender !== null && discourse.genders.get(entity) === gender;
  const isAlone = others.every((other) => other === entity);
  const sureness = likely.length === 1 ? surenessOf(isTold, isAlone) : UNSURE;
  const confidence = Math.min(sureness, mostFor(entity, discourse));
  return { entity, text, confidence, candidates };
}

/** Somebody whom the text named before the last who spoke: the only one whom the pronoun fits. */
function personBefore(gender: Gender | null, text: string, discourse: Discourse): Speaker | null {
  const { before, genders } = discourse;
  const fits = (id: string) => gender !== null && genders.get(id) === gender;
  const candidates = [...new Set(before.flatMap(({ people }) => people.filter(fits)))];
  const [entity] = candidates;
  if (!entity) return null;
  return { entity, text, confidence: candidates.length === 1 ? LIKELY : UNSURE, candidates };
}

function surenessOf(isTold: boolean, isAlone: boolean): number {
  if (isAlone) return isTold ? SURE : LIKELY;
  return isTold ? LIKELY : UNSURE;
}

/** Nobody is surer than what made him a candidate. */
function mostFor(entity: string, { since, lastPerson }: Discourse): number {
  if (entity === lastPerson?.entity) return lastPerson.confidence;
  return since.slice(0, NEAR).some(({ people }) => people.includes(entity)) ? 1 : UNSURE;
}

/** "a doctor", "the official": one person without a name, whom "he" may go on from. */
function isSomebody({ entity, text }: Speaker): boolean {
  const [head = ''] = text.split(/ (?:of|for|at|in|from|who|with) /);
  return entity === null && /^(?:an?|one|the)\s/i.test(text) && !head.endsWith('s');
}

function body(text: string, discourse: Discourse): Speaker | null {
  const { since, last } = discourse;
  const bodies = [...new Set(since.flatMap(({ bodies: own }) => own))];
  const spoken = last?.entity && !isPerson(discourse, last.entity) ? last.entity : null;
  const entity = spoken ?? bodies[0];
  if (!entity) return last?.entity === null ? { ...last, confidence: UNSURE } : null;
  const isOnly = spoken !== null && bodies.every((each) => each === spoken);
  return { entity, text, confidence: isOnly ? LIKELY : UNSURE, candidates: [entity, ...bodies] };
}

/** "they" may be anybody: those without a name who spoke last, or a body. */
function several(text: string, discourse: Discourse): Speaker | null {
  const { last } = discourse;
  if (last?.entity === null) return { ...last, confidence: UNSURE };
  const found = body(text, discourse);
  return found && { ...found, confidence: UNSURE };
}

/** "the ministry" and "the prime minister" are whom the text names so; "the singer" is whom it was about. */
function nounSpeaker(text: string, discourse: Discourse): Speaker {
  const { entities } = discourse;
  const entity = describedAs(text, entities) ?? nameOfBody(text, entities);
  if (entity) return { entity, text, confidence: NOUN, candidates: [entity] };
  const meant = isPersonNoun(text) ? person(null, text, discourse) : null;
  if (!meant) return { entity: null, text, confidence: NOUN, candidates: [] };
  return meant.confidence < LIKELY ? { ...meant, entity: null } : meant;
}

import { Likeness } from './likeness.ts';
import { type NameForm, nameFormOf } from './name-forms.ts';
import { skeletonOf } from './name-skeleton.ts';
import { areApart, groupingKey, likenessOf } from './same-name.ts';
import type { TaggedSpan } from './tagger.ts';
import { toldAliases } from './told-aliases.ts';
import { type Bearer, bearerBeside, isCalledKin } from './words-before.ts';

/** The mentions of one thing, in the order of the text, and the forms that they take. */
export interface NameCluster {
  readonly forms: readonly NameForm[];
  readonly spans: readonly TaggedSpan[];
}

interface Growing {
  readonly forms: NameForm[];
  readonly spans: TaggedSpan[];
  bearer: Bearer | null;
  /** Called somebody's relative at its first mention. */
  readonly isKin: boolean;
}

/** Puts the forms of one name together. Longer forms come first: a short one belongs to a longer one, or stands alone. */
export function clusterNames(spans: readonly TaggedSpan[], text: string): readonly NameCluster[] {
  const told = toldPairs(spans, text);
  const clusters: Growing[] = [];
  const index = new Map<string, Set<Growing>>();
  for (const form of formsOf(spans, text)) {
    const near = new Set(lookUpKeys(form, told).flatMap((key) => [...(index.get(key) ?? [])]));
    const rivals = rivalsFor(form, near, told);
    if (rivals.length === 0) clusters.push(form);
    const holders = rivals.length === 0 ? [form] : shareOut(form, rivals);
    for (const key of indexKeys(form)) {
      const held = index.get(key) ?? new Set();
      for (const holder of holders) held.add(holder);
      index.set(key, held);
    }
  }
  return clusters.map(({ forms, spans: own }) => ({ forms, spans: own.toSorted(byStart) }));
}

const byStart = (a: TaggedSpan, b: TaggedSpan) => a.start - b.start;

/** Spans of equal forms, the longest forms first. */
function formsOf(spans: readonly TaggedSpan[], text: string): Growing[] {
  const forms = new Map<string, Growing>();
  const called = new Map<string, Bearer>();
  for (const span of spans) {
    const form = nameFormOf(text.slice(span.start, span.end), span.type);
    const key = `${form.type} ${groupingKey(form)}`;
    const beside = form.type === 'person' ? bearerBeside(span, text) : null;
    if (beside && beside !== 'family') called.set(key, beside);
    // "Mr. Hale" and "Mrs. Hale" are two people; a bare "Hale" is the one who was called so last.
    const bearer = beside ?? called.get(key) ?? null;
    const known = forms.get(`${key} ${bearer}`) ?? {
      forms: [],
      spans: [],
      bearer,
      isKin: isCalledKin(span, text),
    };
    if (!known.forms.some((other) => other.text === form.text)) known.forms.push(form);
    known.spans.push(span);
    forms.set(`${key} ${bearer}`, known);
  }
  return [...forms.values()].sort((a, b) => rankOf(b) - rankOf(a));
}

/** Only forms that share one of these can be alike, so that not each has to be held against each. */
function indexKeys({ forms }: Growing): readonly string[] {
  return forms.flatMap((form) => [
    ...wordKeys(form),
    ...lettersOf(form).map((letters) => `long ${letters}`),
    `short ${form.acronym}`,
  ]);
}

function lookUpKeys({ forms }: Growing, told: ToldPairs): readonly string[] {
  return forms.flatMap((form) => [
    ...wordKeys(form),
    ...lettersOf(form).map((letters) => `short ${letters}`),
    ...(form.acronym ? [`long ${form.acronym}`] : []),
    ...(told.get(form.key) ?? []),
  ]);
}

function wordKeys({ key, words }: NameForm): readonly string[] {
  return [key, ...words.flatMap((word) => [word, ...word.split('-')].map(skeletonOf))];
}

function lettersOf({ initials, words }: NameForm): readonly string[] {
  return words.length > 1 ? [initials, words.map((word) => word[0]).join('')] : [];
}

/** Words first, and an acronym after every word that it may stand for. */
function rankOf({ forms }: Growing): number {
  return Math.max(...forms.map((form) => form.words.length - (form.acronym ? 0.5 : 0)));
}

function rivalsFor(
  form: Growing,
  clusters: ReadonlySet<Growing>,
  told: ToldPairs,
): readonly Growing[] {
  let best: Likeness = Likeness.None;
  let rivals: Growing[] = [];
  for (const cluster of clusters) {
    const likeness = likenessOfClusters(form, cluster, told);
    if (likeness === Likeness.None || likeness < best) continue;
    rivals = likeness > best ? [cluster] : [...rivals, cluster];
    best = likeness;
  }
  // "His son Robert" is somebody beside the Robert who was named before.
  if (best === Likeness.GivenName && form.isKin) return [];
  // A word in the middle is little evidence, and none at all for one of two.
  return best === Likeness.Part && rivals.length > 1 ? [] : rivals;
}

function likenessOfClusters(form: Growing, cluster: Growing, told: ToldPairs): Likeness {
  if (form.forms[0]?.type !== cluster.forms[0]?.type) return Likeness.None;
  if (areOtherBearers(form, cluster)) return Likeness.None;
  const pairs = form.forms.flatMap((own) => cluster.forms.map((other) => [own, other] as const));
  if (pairs.some(([own, other]) => told.get(own.key)?.has(other.key))) return Likeness.Full;
  if (pairs.some(([own, other]) => areApart(own, other))) return Likeness.None;
  const best = Math.max(...pairs.map(([own, other]) => likenessOf(own, other))) as Likeness;
  // An acronym that is written out already has no second meaning.
  return best === Likeness.Acronym && isWrittenOut(form) && isWrittenOut(cluster)
    ? Likeness.None
    : best;
}

function isWrittenOut({ forms }: Growing): boolean {
  return forms.some((form) => form.words.length > 1);
}

function areOtherBearers(a: Growing, b: Growing): boolean {
  if (a.bearer === 'family' || b.bearer === 'family') return a.bearer !== b.bearer;
  return a.bearer !== null && b.bearer !== null && a.bearer !== b.bearer;
}

/**
 * Where several fit, a mention goes to the one that was named last before it; but a form that has meant one of
 * them before another was named keeps its meaning.
 */
function shareOut(form: Growing, rivals: readonly Growing[]): readonly Growing[] {
  const named = rivals.map((rival) => ({ rival, spans: rival.spans.toSorted(byStart) }));
  const shared = new Map<Growing, TaggedSpan[]>();
  let settled: Growing | null = null;
  for (const span of form.spans) {
    const known = named.filter(({ spans }) => (spans[0]?.start ?? 0) < span.start);
    if (known.length === 1) settled = known[0]?.rival ?? null;
    const target: Growing = settled ?? nearestTo(span, named);
    shared.set(target, [...(shared.get(target) ?? []), span]);
  }
  for (const [rival, spans] of shared) {
    rival.spans.push(...spans);
    rival.forms.push(...form.forms);
    rival.bearer ??= form.bearer;
  }
  return [...shared.keys()];
}

interface Named {
  readonly rival: Growing;
  readonly spans: readonly TaggedSpan[];
}

/** The one named last before a mention, or first after it where none is before. */
function nearestTo(span: TaggedSpan, named: readonly Named[]): Growing {
  const placeOf = ({ spans }: Named) =>
    spans.findLast((other) => other.start < span.start)?.start ?? -1 - (spans[0]?.start ?? 0);
  return named.reduce((a, b) => (placeOf(b) > placeOf(a) ? b : a)).rival;
}

/** Which keys the text itself says are one, in both directions. */
type ToldPairs = ReadonlyMap<string, ReadonlySet<string>>;

function toldPairs(spans: readonly TaggedSpan[], text: string): ToldPairs {
  const keyOf = (span: TaggedSpan) => nameFormOf(text.slice(span.start, span.end), span.type).key;
  const pairs = new Map<string, Set<string>>();
  for (const [first, second] of toldAliases(spans, text)) {
    const [one, other] = [keyOf(first), keyOf(second)];
    pairs.set(one, (pairs.get(one) ?? new Set<string>()).add(other));
    pairs.set(other, (pairs.get(other) ?? new Set<string>()).add(one));
  }
  return pairs;
}

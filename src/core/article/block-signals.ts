import { foldToLetters } from '../text/fold.ts';
import { isUnspaced, PROSE } from '../text/prose.ts';
import type { RichText } from './article.ts';
import { textsOf } from './block-texts.ts';
import { addLabelSignals, addWordSignals } from './block-words.ts';
import type { PlacedBlock } from './placed-block.ts';
import { plainTextOf } from './plain-text.ts';

/** What a block is judged by: one number a signal. Lengths are in characters, shares from 0 to 1. */
export type BlockSignals = Readonly<Record<string, number>>;

const UNSPACED_WEIGHT = 2.5;
const ENDS = /[.!?…。！？؟।”"»’')\]]\s*$/;
const SENTENCE_END = /[.!?。！？](?:\s|$)/g;
const CLEAR_LENGTH = 200;
const CLEAR_LINKS = 0.3;
const CLEAR_SHARE = 0.5;
/** Farther than this makes no difference. */
const FAR = 20;

interface Facts {
  readonly text: string;
  readonly length: number;
  readonly linkDensity: number;
  /** Its length if it is a paragraph of the story by its looks, else 0. */
  readonly prose: number;
}

const NOTHING: Facts = {
  text: '',
  length: 0,
  linkDensity: 0,
  prose: 0,
};

/** What a caption says again, and where the prose is. */
interface Surroundings {
  readonly blocks: readonly PlacedBlock[];
  readonly facts: readonly Facts[];
  readonly total: number;
  readonly before: readonly number[];
  readonly first: number;
  readonly title: string;
  readonly captions: readonly string[];
  readonly repeats: ReadonlyMap<string, number>;
  readonly share: Readonly<Record<'parent' | 'grandparent' | 'twins', (i: number) => number>>;
  readonly depth: number;
  readonly toNext: readonly number[];
}

/**
 * Reads what tells a block of the story from one of the page around it: its text, its neighbors, and how
 * much of the prose stands where it stands.
 *
 * @param title the article's headline
 */
export function blockSignals(blocks: readonly PlacedBlock[], title: string): BlockSignals[] {
  const around = surroundingsOf(blocks, title);
  return blocks.map((_, i) => signalsOf(around, i));
}

/**
 * As `blockSignals`, one block after the other, since a page may have very many; `null` for paragraphs that
 * need no judging: most of them, before the first frame.
 */
export function signalsInDoubt(
  blocks: readonly PlacedBlock[],
  title: string,
): (i: number) => BlockSignals | null {
  const around = surroundingsOf(blocks, title);
  return (i) => (isClear(around, i) ? null : signalsOf(around, i));
}

/** A long whole paragraph of its own among most of the others, said once. */
function isClear({ facts, share, repeats }: Surroundings, i: number): boolean {
  const { prose, text, linkDensity } = facts[i] ?? NOTHING;
  return (
    prose >= CLEAR_LENGTH &&
    linkDensity < CLEAR_LINKS &&
    share.parent(i) > CLEAR_SHARE &&
    ENDS.test(text) &&
    repeats.get(text) === 1
  );
}

function signalsOf(around: Surroundings, i: number): BlockSignals {
  const place = around.blocks[i]?.place;
  const text = around.facts[i]?.text ?? '';
  // Filled piece by piece: to spread so many into one takes a tenth of a millisecond a block.
  const signals: Record<string, number> = {};
  Object.assign(signals, formSignals(around, i), positionSignals(around, i));
  Object.assign(signals, neighborSignals(around, i));
  if (place) addLabelSignals(signals, place);
  addWordSignals(signals, text, around.facts[i - 1]?.text ?? '');
  return signals;
}

function surroundingsOf(blocks: readonly PlacedBlock[], title: string): Surroundings {
  const facts = blocks.map(factsOf);
  let total = 0;
  const before = facts.map(({ prose }) => {
    total += prose;
    return total - prose;
  });
  const repeats = new Map<string, number>();
  for (const { text } of facts) if (text) repeats.set(text, (repeats.get(text) ?? 0) + 1);
  const shareBy = (keyOf: (placed: PlacedBlock) => number | string) => {
    const keys = blocks.map(keyOf);
    const sums = sumBy(keys, facts);
    return (i: number) => (sums.get(keys[i] ?? '') ?? 0) / (total || 1);
  };
  const depths = sumBy(
    blocks.map(({ place }) => place.depth),
    facts,
  );
  return {
    blocks,
    facts,
    total: total || 1,
    before,
    first: facts.findIndex(({ prose }) => prose > 0),
    title: foldToLetters(title),
    captions: captionsOf(blocks),
    repeats,
    share: {
      parent: shareBy(({ place }) => place.parent),
      grandparent: shareBy(({ place }) => place.grandparent),
      twins: shareBy(({ place }) => `${place.tags[0]} ${place.labels}`),
    },
    depth: [...depths].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0],
    toNext: distancesToProse(facts),
  };
}

function sumBy<Key>(keys: readonly Key[], facts: readonly Facts[]): Map<Key, number> {
  const sums = new Map<Key, number>();
  keys.forEach((key, i) => {
    sums.set(key, (sums.get(key) ?? 0) + (facts[i]?.prose ?? 0));
  });
  return sums;
}

function distancesToProse(facts: readonly Facts[]): number[] {
  let next = Number.POSITIVE_INFINITY;
  return facts
    .map((_, i) => {
      const at = facts.length - 1 - i;
      const distance = Math.min(FAR, next - at);
      if ((facts[at]?.prose ?? 0) > 0) next = at;
      return distance;
    })
    .reverse();
}

function captionsOf(blocks: readonly PlacedBlock[]): string[] {
  return blocks.flatMap(({ block }) =>
    block.kind === 'figure' && block.caption ? [block.caption.text] : [],
  );
}

function factsOf({ block }: PlacedBlock): Facts {
  const isPlain = block.kind === 'paragraph' || block.kind === 'heading';
  const { text } = isPlain ? block.content : plainTextOf([block]);
  const length = text.length * (isUnspaced(text) ? UNSPACED_WEIGHT : 1);
  const linkDensity = shareOf('link', textsOf(block));
  const isProse = block.kind === 'paragraph' && length >= PROSE && linkDensity < 0.5;
  return { text, length, linkDensity, prose: isProse ? length : 0 };
}

/** How much of the texts is marked so. */
function shareOf(kind: 'link' | 'emphasis' | 'strong', contents: readonly RichText[]): number {
  let chars = 0;
  let marked = 0;
  for (const { text, marks } of contents) {
    chars += text.length;
    for (const mark of marks) if (mark.kind === kind) marked += mark.end - mark.start;
  }
  return chars && marked / chars;
}

function formSignals({ blocks, facts }: Surroundings, i: number): BlockSignals {
  const block = blocks[i]?.block;
  const { text, length, linkDensity } = facts[i] ?? NOTHING;
  const contents = block ? textsOf(block) : [];
  const items = block?.kind === 'list' ? block.items.length : contents.length;
  const words = text.split(/\s+/);
  const capitals = words.filter(([first = '']) => first !== first.toLowerCase()).length;
  return {
    heading: block?.kind === 'heading' ? block.level : 0,
    list: Number(block?.kind === 'list'),
    linkDensity,
    perItem: length / (items || 1),
    emphasis: shareOf('emphasis', contents),
    strong: shareOf('strong', contents),
    ends: Number(ENDS.test(text)),
    colon: Number(/[:：]\s*$/.test(text)),
    sentences: text.match(SENTENCE_END)?.length ?? 0,
    words: words.length,
    capitals: capitals / words.length,
    substance: Math.log1p(length) * (1 - linkDensity),
  };
}

function positionSignals(around: Surroundings, i: number): BlockSignals {
  const before = around.before[i] ?? 0;
  const after = around.total - before - (around.facts[i]?.prose ?? 0);
  return {
    shareBefore: before / around.total,
    shareAfter: after / around.total,
    proseBefore: before,
    proseAfter: after,
    beforeText: i < around.first ? around.first - i : 0,
    toNextProse: around.toNext[i] ?? FAR,
    parentShare: around.share.parent(i),
    grandparentShare: around.share.grandparent(i),
    twinShare: around.share.twins(i),
    deeper: (around.blocks[i]?.place.depth ?? 0) - around.depth,
  };
}

function neighborSignals(around: Surroundings, i: number): BlockSignals {
  const { facts, title, captions, repeats } = around;
  const text = facts[i]?.text ?? '';
  const letters = title === '' || text.length > 2 * title.length + 40 ? '' : foldToLetters(text);
  const isCaption = (caption: string) => caption.includes(text) || text.startsWith(caption);
  return {
    lengthBefore: facts[i - 1]?.length ?? -1,
    lengthAfter: facts[i + 1]?.length ?? -1,
    linkDensityBefore: facts[i - 1]?.linkDensity ?? -1,
    repeated: (repeats.get(text) ?? 1) - 1,
    saysTitle: Number(letters !== '' && title.includes(letters) && letters.length > 8),
    saysCaption: Number(text.length > 15 && captions.some(isCaption)),
  };
}

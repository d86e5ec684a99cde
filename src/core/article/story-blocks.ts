import { sumSteps } from '../additive-model.ts';
import { isUnspaced } from '../text/prose.ts';
import type { Block } from './article.ts';
import { type BlockSignals, signalsInDoubt } from './block-signals.ts';
import { BIAS, STEPS } from './block-weights.ts';
import { isCorrection } from './correction.ts';
import type { PlacedBlock } from './placed-block.ts';
import { plainTextOf } from './plain-text.ts';

const MOST_LINKED = 0.5;

/**
 * Keeps the blocks that belong to the story and drops what the page put around and between them: bylines
 * and captions that run on as text, related links, requests to subscribe, notes about the page. Judged by
 * an additive model; `npm run train:blocks` learns it.
 *
 * @param title the article's headline
 */
export function storyBlocks(blocks: readonly PlacedBlock[], title: string): Block[] {
  const signalsAt = signalsInDoubt(blocks, title);
  const fates = blocks.map(({ block }, i) =>
    hasText(block) && !isTimeOfPost(blocks, i) ? fateOf(block, signalsAt(i)) : 'stays',
  );
  // The title of a folded part goes where that does.
  blocks.forEach(({ place }, i) => {
    if (place.tags[0] === 'SUMMARY') fates[i] = fates[i + 1] ?? 'goes';
  });
  return blocks
    .filter(({ block }, i) =>
      // A picture between links to other stories is one of theirs.
      hasText(block)
        ? fates[i] === 'stays'
        : !(fates[i - 1] === 'goes as a link' && fates[i + 1] === 'goes as a link'),
    )
    .map(({ block }) => block);
}

type Fate = 'stays' | 'goes' | 'goes as a link';

/** A label lost is no sentence lost, so it may go where that is less sure. A heading names what follows it. */
const LONGEST_LABEL = 100;
const SOONER = 0.35;

function fateOf(block: Block, signals: BlockSignals | null): Fate {
  if (signals === null) return 'stays';
  const { text } = plainTextOf([block]);
  const least = block.kind !== 'heading' && isLabel(text) ? SOONER : 0;
  if (sumSteps(BIAS, STEPS, signals) >= least || isCorrection(text)) return 'stays';
  return (signals['linkDensity'] ?? 0) > MOST_LINKED ? 'goes as a link' : 'goes';
}

function isLabel(text: string): boolean {
  return text.length < LONGEST_LABEL && !/[.”"]$/.test(text) && !isUnspaced(text);
}

function hasText({ kind }: Block): boolean {
  return kind !== 'figure' && kind !== 'embed' && kind !== 'rule';
}

const TIME_OF_DAY = /^\D{0,4}\d{1,2}[:.h]\d\d\b/;
const LONGEST_TIME = 60;

/** The time of a post in a live report stands between texts; a page's own stands above them all. */
function isTimeOfPost(blocks: readonly PlacedBlock[], i: number): boolean {
  const [before, line, after] = [i - 1, i, i + 1].map((at) => blocks[at]?.block);
  if (line?.kind !== 'paragraph' && line?.kind !== 'heading') return false;
  if (before?.kind !== 'paragraph' || !(after && hasText(after))) return false;
  const { text } = line.content;
  return text.length <= LONGEST_TIME && TIME_OF_DAY.test(text);
}

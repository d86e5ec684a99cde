import { foldToLetters } from '../text/fold.ts';
import { unicodePattern } from '../text/unicode-pattern.ts';
import type { Block, RichText } from './article.ts';
import { isDateline } from './dateline.ts';
import { joinRichTexts, sliceRichText } from './rich-text.ts';

/** What is shown above the text and should not be read twice. */
export interface AroundText {
  readonly title: string;
  readonly kicker: string | null;
  readonly standfirst: string | null;
}

export interface TidiedBlocks {
  readonly blocks: readonly Block[];
  /** A dateline that stood as a line of its own before the text. */
  readonly dateline: string | null;
}

/** Takes away what stands above the text already, and mends paragraphs that the page broke. */
export function tidyBlocks(blocks: readonly Block[], around: AroundText): TidiedBlocks {
  const { kept, dateline } = withoutLead(blocks, around);
  const captions = kept.flatMap((block) =>
    block.kind === 'figure' && block.caption ? [block.caption.text] : [],
  );
  return { blocks: joinSplitParagraphs(withoutGluedCaption(kept, captions)), dateline };
}

/** How far down a page may repeat its headline. */
const LEAD_BLOCKS = 6;

function withoutLead(blocks: readonly Block[], around: AroundText) {
  const above = [around.title, around.kicker, around.standfirst]
    .map((text) => foldToLetters(text ?? ''))
    .filter((text) => text !== '');
  let dateline: string | null = null;
  const kept = blocks.filter((block, i) => {
    if (i >= LEAD_BLOCKS || (block.kind !== 'paragraph' && block.kind !== 'heading')) return true;
    if (above.includes(foldToLetters(block.content.text))) return false;
    if (dateline || !isDateline(block.content.text)) return true;
    dateline = block.content.text;
    return false;
  });
  return { kept, dateline };
}

/** "[caption] Text begins": some systems print a picture's caption again, run into the first paragraph. */
export function withoutGluedCaption(
  blocks: readonly Block[],
  captions: readonly string[],
): readonly Block[] {
  const first = blocks.findIndex((block) => block.kind === 'paragraph');
  const paragraph = blocks[first];
  if (paragraph?.kind !== 'paragraph') return blocks;
  const { text } = paragraph.content;
  const glued = captions.find((caption) => startsAnew(text, caption));
  if (!glued) return blocks;
  const content = sliceRichText(paragraph.content, glued.length + 1);
  return blocks.with(first, { kind: 'paragraph', content });
}

function startsAnew(text: string, caption: string): boolean {
  if (caption.length < 8 || text.length < caption.length * 2) return false;
  return text.startsWith(`${caption} `) && opensCapital().test(text.slice(caption.length + 1));
}

const CLOSED = /[.!?…:;。！？؟।"”»'’)\]]$/u;
const opensCapital = unicodePattern(String.raw`^["“'‘]?\p{Lu}`);
const opensSmall = unicodePattern(String.raw`^\p{Ll}`);

/** Joins two paragraphs that are one sentence: an end without a stop, or a quotation still open. A picture between them follows. */
export function joinSplitParagraphs(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const at = joined.findLastIndex(({ kind }) => kind !== 'figure' && kind !== 'embed');
    const last = joined[at];
    if (
      last?.kind === 'paragraph' &&
      block.kind === 'paragraph' &&
      isSplit(last.content, block.content, at === joined.length - 1)
    ) {
      const content = joinRichTexts([last.content, block.content], ' ');
      joined[at] = { kind: 'paragraph', content };
    } else joined.push(block);
  }
  return joined;
}

/** Shorter paragraphs without a stop are labels and lines of verse, not halves of a sentence. */
const SHORTEST_HALF = 60;
const SHORTEST_PROSE = 100;
/** Thai and Lao end no sentence with a stop, so only scripts that do are judged by its absence. */
const endsInWord = unicodePattern(
  String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek},]$`,
);
const HOLDS_A_SENTENCE = /[.!?]["”’»)]?\s/;

/** Over a picture only a small letter says that the sentence goes on. */
function isSplit(first: RichText, second: RichText, areNeighbors: boolean): boolean {
  if (first.text.length < SHORTEST_HALF || CLOSED.test(first.text)) return false;
  if (!endsInWord().test(first.text)) return false;
  if (opensSmall().test(second.text)) return true;
  if (!areNeighbors) return false;
  const isProse = first.text.length >= SHORTEST_PROSE && HOLDS_A_SENTENCE.test(first.text);
  return isProse && second.text.length >= SHORTEST_HALF && CLOSED.test(second.text);
}

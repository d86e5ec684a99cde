import type { Block, RichText } from '../article/article.ts';
import { textsOf } from '../article/block-texts.ts';

/** Shorter paragraphs are labels, teasers and times of day. */
const RUNNING_TEXT = 60;
/** Chinese, Japanese and Korean say as much in a third of the characters. */
const RUNNING_TEXT_UNSPACED = 24;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const ENOUGH_ANY_TEXT = 400;
const MANY_LINKED_HEADINGS = 5;
const MOST_LINKED = 0.6;
/** A list of links whose entries are described at length is still something to read. */
const RUNNING_SHARE = 0.25;

/**
 * Says whether blocks are something to read at all, rather than a form or a list of teasers. Generous:
 * its reader has asked for this page.
 */
export function isReadable(blocks: readonly Block[]): boolean {
  const texts = blocks.flatMap(textsOf);
  const running = texts.filter(isRunning);
  const length = lengthOf(texts);
  if (running.length === 0 && length < ENOUGH_ANY_TEXT) return false;
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.content] : []));
  const linked = headings.filter(isLinked).length;
  const isList = linked >= MANY_LINKED_HEADINGS && linked > headings.length * MOST_LINKED;
  return !isList || lengthOf(running) > length * RUNNING_SHARE;
}

function isRunning({ text }: RichText): boolean {
  if (text.length >= RUNNING_TEXT) return true;
  return text.length >= RUNNING_TEXT_UNSPACED && UNSPACED.test(text);
}

function lengthOf(texts: readonly RichText[]): number {
  return texts.reduce((sum, content) => sum + content.text.length, 0);
}

function isLinked(content: RichText): boolean {
  const linked = content.marks
    .filter((mark) => mark.kind === 'link')
    .reduce((sum, mark) => sum + mark.end - mark.start, 0);
  return linked > content.text.length / 2;
}

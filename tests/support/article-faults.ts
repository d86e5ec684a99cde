import type { Article, Block, RichText } from '../../src/core/article/article.ts';
import { plainTextOf } from '../../src/core/article/plain-text.ts';

const CONTROL = /[^\P{Cc}\n\t]/u;
const LONE_SURROGATE = /\p{Surrogate}/u;
const WEB = /^https?:\/\//;
const FOLLOWED = /^(?:https?:\/\/|mailto:)/;

/** What must hold for every article, however broken its page was. Empty when all of it does. */
export function articleFaults(article: Article): string[] {
  const lines = [article.title, article.kicker, article.standfirst, article.dateline];
  const after = [article.authorNote, ...article.tags];
  const named = [...lines, article.siteName, ...article.bylines, ...after].filter(
    (text) => text !== null,
  );
  const { text } = plainTextOf(article.blocks);
  return [
    ...(article.blocks.length === 0 ? ['nothing to read'] : []),
    ...[...named, text].flatMap(letterFaults),
    ...(article.leadImage && !WEB.test(article.leadImage.url) ? ['lead image from elsewhere'] : []),
    ...article.blocks.flatMap(blockFaults),
  ];
}

function blockFaults(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return lineFaults(block.content, block.kind);
    case 'list':
      return block.items.flatMap((item) => [
        ...(item.content.text === '' && item.blocks.length === 0 ? ['empty item'] : []),
        ...markFaults(item.content),
        ...item.blocks.flatMap(blockFaults),
      ]);
    case 'quote':
      return [
        ...(block.blocks.length === 0 ? ['empty quote'] : []),
        ...block.blocks.flatMap(blockFaults),
      ];
    case 'table':
      return [
        ...(block.rows.length === 0 ? ['empty table'] : []),
        ...block.rows.flat().flatMap(({ content }) => markFaults(content)),
      ];
    case 'figure':
      return [
        ...addressFaults(block.picture.url, /^(?:https?:\/\/|data:image\/)/),
        ...(block.caption ? lineFaults(block.caption, 'caption') : []),
      ];
    case 'embed':
      return [block.url, block.poster].flatMap((url) => (url ? addressFaults(url, WEB) : []));
    case 'code':
      return block.text.trim() === '' ? ['empty code'] : [];
    case 'rule':
      return [];
  }
}

function lineFaults(content: RichText, kind: string): string[] {
  return [...(content.text.trim() === '' ? [`empty ${kind}`] : []), ...markFaults(content)];
}

function markFaults({ text, marks }: RichText): string[] {
  const faults = marks.flatMap((mark, i) => {
    const before = marks[i - 1];
    const isWithin = mark.start >= 0 && mark.start < mark.end && mark.end <= text.length;
    const isInOrder = !before || before.start <= mark.start;
    return [
      ...(isWithin ? [] : [`${mark.kind} outside its text`]),
      ...(isInOrder ? [] : [`${mark.kind} out of order`]),
      ...(mark.kind === 'link' ? addressFaults(mark.href, FOLLOWED) : []),
    ];
  });
  return [...new Set(faults)];
}

function addressFaults(url: string, allowed: RegExp): string[] {
  return allowed.test(url) ? [] : [`address ${url.slice(0, 60)}`];
}

function letterFaults(text: string): string[] {
  const control = CONTROL.exec(text)?.[0].codePointAt(0)?.toString(16);
  return [
    ...(control ? [`control character ${control} in "${text.slice(0, 40)}"`] : []),
    ...(LONE_SURROGATE.test(text) ? ['lone surrogate'] : []),
  ];
}

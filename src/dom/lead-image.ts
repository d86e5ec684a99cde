import type { LeadImage } from '../core/article/article.ts';
import { fileNameOf, isPlaceholder, isSitePicture } from '../core/article/picture-source.ts';
import { attributeOf } from './element.ts';
import { findHeadlineElement, printedLines } from './headline-block.ts';
import { toBlocks } from './to-blocks.ts';
import { toFigures } from './to-figures.ts';

interface Declared {
  readonly title: string;
  /** The picture that metadata names. */
  readonly image: string | null;
}

/** The picture that metadata names, else the first large one at the headline, with the words printed at it. */
export function readLeadImage(
  document: Document,
  base: string,
  { title, image }: Declared,
): LeadImage | null {
  const shown = image ? pictureNamed(document, fileNameOf(image)) : firstPicture(document, title);
  const url = image ?? attributeOf(shown, 'src');
  if (!url) return null;
  const box = shown?.closest('figure') ?? shown;
  const figure = box
    ? toFigures(box, (element) => toBlocks(element, base)).find((b) => b.kind === 'figure')
    : undefined;
  if (figure?.kind !== 'figure') {
    return { ...NO_WORDS, url, alt: attributeOf(shown, 'alt') ?? '' };
  }
  return {
    url,
    alt: figure.picture.alt,
    caption: figure.caption?.text ?? null,
    credit: figure.credit,
    width: figure.picture.width,
    height: figure.picture.height,
  };
}

const NO_WORDS = { caption: null, credit: null, width: null, height: null };

function pictureNamed(document: Document, name: string): Element | null {
  const images = [...document.querySelectorAll('img[src]')];
  return images.find((image) => fileNameOf(image.getAttribute('src') ?? '') === name) ?? null;
}

const OTHERS =
  'aside, nav, footer, form, [class*="related"], [class*="author"], [class*="avatar"], [class*="logo"]';
const SMALLEST_SIDE = 300;
const LONG_PARAGRAPH = 80;
/** A picture further down illustrates a passage. */
const MOST_PARAGRAPHS = 2;

function firstPicture(document: Document, title: string): Element | null {
  const headline = findHeadlineElement(printedLines(document), title);
  if (!headline) return null;
  const box = headline.closest('article, main') ?? document.body;
  const elements = [...box.querySelectorAll(`${headline.tagName}, p, img[src]`)];
  const start = elements.indexOf(headline);
  const paragraphs = elements.filter((element, i) => i > start && isLongParagraph(element));
  const end = paragraphs[MOST_PARAGRAPHS];
  const top = elements.slice(
    box.tagName === 'ARTICLE' ? 0 : start,
    end ? elements.indexOf(end) : undefined,
  );
  return top.find((element) => element.tagName === 'IMG' && isLarge(element)) ?? null;
}

function isLongParagraph(element: Element): boolean {
  return element.tagName === 'P' && (element.textContent ?? '').length >= LONG_PARAGRAPH;
}

/** Of a known width that fills a column, or unknown but in a figure. */
function isLarge(image: Element): boolean {
  const source = image.getAttribute('src') ?? '';
  if (isPlaceholder(source) || source.startsWith('data:') || isSitePicture(source)) return false;
  if (image.closest(OTHERS)) return false;
  const width = Number.parseInt(image.getAttribute('width') ?? '', 10);
  return Number.isNaN(width) ? image.closest('figure, picture') !== null : width >= SMALLEST_SIDE;
}

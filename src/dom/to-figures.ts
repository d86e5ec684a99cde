import type { Block, Picture, RichText } from '../core/article/article.ts';
import { splitCredit, withoutLabel } from '../core/article/credit.ts';
import { joinRichTexts, sliceRichText } from '../core/article/rich-text.ts';
import { attributeOf, labelsOf, textOf } from './element.ts';

type Inside = (element: Element) => Block[];

/** Smaller than this, both ways known, is an icon, a button or a counting pixel. */
const SMALLEST_PICTURE = 48;
/** A box with more words than this holds text with a picture, not a picture with its caption. */
const LONGEST_CAPTION = 400;
const CREDIT_LABELS = /credit|copyright|photographer|source|byline|author|attribution|agency/;
const PICTURE_LABELS = /image|img|photo|picture|figure|media|caption|pic(?:\b|_|-)|foto|bild/;

/**
 * The pictures of a `<figure>`, a `<picture>`, an `<img>` or a box around one, with caption and credit.
 * A figure without a picture (a quotation, a table, a video) gives its other content.
 */
export function toFigures(element: Element, inside?: Inside): Block[] {
  const parts = element.tagName === 'IMG' ? [] : [...element.querySelectorAll('figure, dl')];
  if (inside && parts.length > 1 && parts.every(isPictureItem))
    return gallery(element, parts, inside);
  const images = imagesIn(element);
  const pictures = images.flatMap((image) => toPicture(image) ?? []);
  const captionElement = captionOf(element, images);
  if (pictures.length === 0) return inside ? otherContent(element, captionElement, inside) : [];
  const { caption, credit } = readCaption(element, captionElement, inside);
  return pictures.map((picture, i) => {
    const isLast = i === pictures.length - 1;
    return {
      kind: 'figure',
      picture,
      caption: isLast ? caption : null,
      credit: isLast ? credit : null,
    };
  });
}

/** Figures within a figure; what is written under them all goes with the last. */
function gallery(element: Element, parts: readonly Element[], inside: Inside): Block[] {
  const figures = parts.flatMap((part) => toFigures(part, inside));
  const under = [...element.children].find((child) => child.tagName === 'FIGCAPTION');
  const words = under ? linesOf(under, inside) : null;
  const last = figures.at(-1);
  if (!words || last?.kind !== 'figure') return figures;
  const caption = last.caption ? joinRichTexts([last.caption, words], ' ') : words;
  return figures.with(-1, { ...last, caption });
}

/** An item of a gallery: one picture and the words under it. Words that are a link announce another page. */
export function isPictureItem(item: Element): boolean {
  if (item.getElementsByTagName('img').length !== 1) return false;
  if (item.querySelector('h1, h2, h3, h4, h5, h6, ul, ol, table, iframe, video, blockquote'))
    return false;
  const words = textOf(item);
  return (
    words.length <= LONGEST_CAPTION &&
    ![...item.querySelectorAll('a')].some((link) => textOf(link).length * 2 > words.length)
  );
}

/** A `<div>` around one picture and a few words: what publishers use in place of `<figure>`. */
export function isPictureBox(element: Element): boolean {
  if (element.tagName === 'LI' || element.getElementsByTagName('img').length !== 1) return false;
  if (isAllCaption(element)) return true;
  if (element.tagName === 'P') return false;
  if (element.querySelector('p, ul, ol, table, iframe, video, blockquote')) {
    return isLabeledPictureBox(element);
  }
  return textOf(element).length <= LONGEST_CAPTION && !element.querySelector('h1, h2');
}

/** All its words are in what the page calls a caption. */
function isAllCaption(element: Element): boolean {
  const caption = element.querySelector('[class*="caption"]');
  const words = textOf(caption);
  return words !== '' && words.length <= LONGEST_CAPTION && words === textOf(element);
}

function isLabeledPictureBox(element: Element): boolean {
  const hasStructure = element.querySelector('ul, ol, table, iframe, video, blockquote') !== null;
  return (
    !hasStructure &&
    PICTURE_LABELS.test(labelsOf(element)) &&
    textOf(element).length <= LONGEST_CAPTION / 2
  );
}

function imagesIn(element: Element): Element[] {
  return element.tagName === 'IMG' ? [element] : [...element.getElementsByTagName('img')];
}

function toPicture(image: Element): Picture | null {
  const url = attributeOf(image, 'src');
  if (!url) return null;
  const width = pixels(image, 'width');
  const height = pixels(image, 'height');
  const isSmall = (side: number | null) => side !== null && side < SMALLEST_PICTURE;
  if (isSmall(width) || isSmall(height)) return null;
  const known = width !== null && height !== null;
  return {
    url,
    alt: attributeOf(image, 'alt') ?? '',
    width: known ? width : null,
    height: known ? height : null,
  };
}

function pixels(image: Element, side: 'width' | 'height'): number | null {
  const value = attributeOf(image, side);
  return value && /^\d+(?:\.\d+)?(?:px)?$/.test(value)
    ? Math.round(Number.parseFloat(value))
    : null;
}

function captionOf(element: Element, images: readonly Element[]): Element | null {
  if (element.tagName === 'IMG') return null;
  const labeled = element.querySelector('figcaption, [class*="caption"], [class*="legend"]');
  if (labeled && !images.some((image) => labeled.contains(image))) return labeled;
  return null;
}

interface FigureWords {
  readonly caption: RichText | null;
  readonly credit: string | null;
}

function readCaption(box: Element, caption: Element | null, inside?: Inside): FigureWords {
  if (!inside) return { caption: null, credit: null };
  const creditElement = creditOf(box);
  const separate = textOf(creditElement);
  const rich = linesOf(withoutElement(caption ?? box, creditElement), inside);
  if (separate) {
    return { caption: rich, credit: withoutLabel(separate) };
  }
  if (!rich) return { caption: null, credit: null };
  const parts = splitCredit(rich.text);
  if (!parts.credit) return { caption: rich, credit: null };
  const words = parts.caption ? sliceRichText(rich, 0, parts.caption.length) : null;
  return { caption: words, credit: parts.credit };
}

function creditOf(box: Element): Element | null {
  return (
    [...box.querySelectorAll('[class]')].find(
      (element) =>
        CREDIT_LABELS.test(element.getAttribute('class') ?? '') &&
        textOf(element).length > 0 &&
        textOf(element).length < 120 &&
        !element.querySelector('img'),
    ) ?? null
  );
}

/** A copy of the element without one of its descendants; the element itself when that is not in it. */
function withoutElement(element: Element, descendant: Element | null): Element {
  if (!descendant || !element.contains(descendant) || element === descendant) return element;
  const path: number[] = [];
  for (let node: Node = descendant; node !== element && node.parentNode; node = node.parentNode) {
    path.unshift([...node.parentNode.childNodes].indexOf(node as ChildNode));
  }
  const copy = element.cloneNode(true) as Element;
  const twin = path.reduce<Node | undefined>((node, i) => node?.childNodes[i], copy);
  twin?.parentNode?.removeChild(twin);
  return copy;
}

/** All text of a caption as one piece. */
function linesOf(element: Element, inside: Inside): RichText | null {
  const texts = inside(element).flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'heading' ? [block.content] : [],
  );
  return texts.length > 0 ? joinRichTexts(texts, ' ') : null;
}

function otherContent(element: Element, caption: Element | null, inside: Inside): Block[] {
  const blocks = inside(withoutElement(element, caption));
  const words = caption ? linesOf(caption, inside) : null;
  const [only] = blocks;
  if (!words || !only || blocks.length > 1) return blocks;
  if (only.kind === 'table') return [{ ...only, caption: only.caption ?? words }];
  if (only.kind === 'embed') return [{ ...only, title: only.title ?? words.text }];
  if (only.kind === 'quote') {
    return [{ ...only, blocks: [...only.blocks, { kind: 'paragraph', content: words }] }];
  }
  return blocks;
}

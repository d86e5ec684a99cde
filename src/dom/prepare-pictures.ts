import {
  chooseCandidate,
  isPlaceholder,
  type PictureCandidate,
  parseSrcset,
} from '../core/article/picture-source.ts';
import { attributeOf, webAddress } from './element.ts';

/** Where `snapshotDocument` leaves what only the living page knows. */
export const SHOWN_SOURCE = 'data-lede-shown';

const LAZY_SOURCES = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-url',
  'data-img-src',
  'data-image',
  'data-hi-res-src',
  'data-full-src',
  'data-large-src',
  'data-defer-src',
  'data-native-src',
  'data-actualsrc',
];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'data-srcset-webp'];
const KEPT_ATTRIBUTES = new Set(['src', 'alt', 'title', 'width', 'height', 'class', 'style', 'id']);

/**
 * Gives every picture of a page copy its real address in `src`, whichever way the page loads it, and
 * takes away the other attributes, so that nothing later guesses again.
 */
export function preparePictures(copy: Document, base: string): void {
  for (const noscript of [...copy.getElementsByTagName('noscript')]) adoptNoscript(noscript);
  for (const image of copy.getElementsByTagName('img')) prepareImage(image, base);
  for (const source of copy.querySelectorAll('picture source')) source.remove();
}

function prepareImage(image: Element, base: string): void {
  const address = sourceOf(image, base);
  for (const name of image.getAttributeNames()) {
    if (!KEPT_ATTRIBUTES.has(name)) image.removeAttribute(name);
  }
  if (address) image.setAttribute('src', address);
  else image.removeAttribute('src');
}

/** Best first: what the browser shows already (no further request), the sharpest of a set, lazy attributes. */
function sourceOf(image: Element, base: string): string | null {
  const shown = attributeOf(image, SHOWN_SOURCE);
  if (shown && !isPlaceholder(shown)) return pictureAddress(shown, base);
  const set = chooseCandidate(candidatesOf(image));
  const lazy = LAZY_SOURCES.map((name) => attributeOf(image, name)).find(isPictureName);
  const plain = attributeOf(image, 'src');
  const addresses = [set?.url, lazy, plain];
  return (
    addresses
      .filter((address) => address && !isPlaceholder(address))
      .map((address) => pictureAddress(address, base))
      .find((address) => address !== null) ?? null
  );
}

/** `data-image="true"` and JSON in a lazy attribute are no addresses. */
function isPictureName(value: string | null): value is string {
  return value !== null && /[./]/.test(value) && !/[\s{}<>]/.test(value);
}

function pictureAddress(raw: string | undefined | null, base: string): string | null {
  if (raw?.startsWith('data:')) return raw;
  return webAddress(raw, base);
}

function candidatesOf(image: Element): PictureCandidate[] {
  const parent = image.parentElement;
  const picture = parent?.tagName === 'PICTURE' ? parent : null;
  const elements = [image, ...(picture?.querySelectorAll('source') ?? [])];
  return elements
    .flatMap((element) =>
      ['srcset', ...LAZY_SETS].map((name) => attributeOf(element, name) ?? '').map(parseSrcset),
    )
    .flat()
    .filter((candidate) => !isPlaceholder(candidate.url));
}

/**
 * `<noscript><img src=…></noscript>` holds the real picture of the placeholder before it. Where scripts
 * run, a parser keeps it as text; its attributes are read from there, never parsed as markup.
 */
function adoptNoscript(noscript: Element): void {
  const real = noscript.querySelector('img') ?? imageInText(noscript.textContent ?? '', noscript);
  const source = real && (attributeOf(real, 'src') ?? attributeOf(real, 'data-src'));
  if (!real || !source || isPlaceholder(source)) return;
  const before = noscript.previousElementSibling;
  const placeholder = before?.matches('img, picture') ? before : null;
  const image = placeholder?.matches('picture') ? placeholder.querySelector('img') : placeholder;
  if (image) {
    if (!attributeOf(image, 'data-src')) image.setAttribute('data-src', source);
  } else if (!before?.querySelector('img')) {
    noscript.before(real);
  }
}

function imageInText(text: string, beside: Element): Element | null {
  const tag = /<img\b[^>]*>/i.exec(text)?.[0];
  if (!tag) return null;
  const image = beside.ownerDocument.createElement('img');
  for (const [, name = '', , double, single] of tag.matchAll(
    /\b(src|srcset|alt|width|height|data-src)\s*=\s*("([^"]*)"|'([^']*)')/gi,
  )) {
    image.setAttribute(name.toLowerCase(), (double ?? single ?? '').replaceAll('&amp;', '&'));
  }
  return image;
}

import { chooseHeadline } from '../core/article/headline.ts';
import { attributeOf, labelsOf, lineOf, textOf, webAddress } from './element.ts';
import { KICKER, type PrintedLine } from './headline-block.ts';
import type { MetadataSources, PageContext } from './metadata-sources.ts';

export function readTitle(
  document: Document,
  lines: readonly PrintedLine[],
  { meta, jsonLd, siteNames, documentTitle, heading }: MetadataSources,
  context: PageContext,
): string {
  const all = [...document.querySelectorAll('h1, [itemprop~="headline"]')];
  const brands = all.filter((element) => isBrand(element, context));
  const headings = all.filter((element) => !brands.includes(element));
  const declared = [jsonLd?.headline, meta('og:title'), meta('twitter:title'), heading].filter(
    (text): text is string => Boolean(text),
  );
  return chooseHeadline({
    declared,
    documentTitle,
    headings: headings.map(withoutKicker),
    partsOfHeadings: headings.flatMap(partsOf),
    printed: lines.map(({ text }) => text),
    siteNames: [...siteNames, ...brands.map(textOf)],
    url: context.url,
  });
}

const BRAND = /\blogo|site-?(?:title|name)|brand/;

/** Many sites make their name a level-one heading, with a link to their home page. */
function isBrand(heading: Element, { url, base }: PageContext): boolean {
  if (BRAND.test(labelsOf(heading))) return true;
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  if (!link || url === null || !textOf(link).includes(textOf(heading))) return false;
  const target = webAddress(attributeOf(link, 'href'), base);
  return target !== null && target.length < url.length && url.startsWith(target);
}

const LEAST_REST = 12;

/** `<h1><span class="kicker">Strike</span> The port is closed</h1>` */
function withoutKicker(heading: Element): string {
  const line = lineOf(heading);
  const first = heading.children.length > 0 ? heading.children[0] : undefined;
  if (!first || !KICKER.test(labelsOf(first))) return line;
  const kicker = lineOf(first);
  if (kicker === '' || !line.startsWith(kicker)) return line;
  const rest = line.slice(kicker.length).replace(/^[\s:|–—-]+/, '');
  return rest.length >= LEAST_REST ? rest : line;
}

/** A heading without its first piece, and without a last one that is the shorter part of it. */
function partsOf(heading: Element): string[] {
  if (heading.children.length === 0) return [];
  const pieces = [...heading.childNodes].map(textOf).filter((text) => text !== '');
  if (pieces.length < 2) return [];
  const [head, tail] = [pieces.slice(0, -1).join(' '), pieces.slice(1).join(' ')];
  return head.length > (pieces.at(-1) ?? '').length ? [tail, head] : [tail];
}

import { isSameArticle, spellsHeadline } from '../core/article/article-address.ts';
import { siteNamesOf } from '../core/article/site-name.ts';
import { isSameHeadline, type ShownPage, staleClaims } from '../core/article/stale-claims.ts';
import { collapseSpace } from '../core/text/whitespace.ts';
import { attributeOf, textOf, webAddress } from './element.ts';
import type { NamedStory } from './keep-named-story.ts';
import { type JsonLdArticle, readJsonLd } from './read-json-ld.ts';

/** Metadata by name. */
export interface Meta {
  /** The first of the names that is there. */
  (...names: readonly string[]): string | null;
  /** Everything under a name that a pattern fits: authors have a tag each, and their names are many. */
  readonly like: (pattern: RegExp) => readonly string[];
}

/** Some pages write the text into another attribute. */
const META = 'meta[content], meta[value]';

/** What a page's head and JSON-LD say of the article that the page shows now. */
export interface MetadataSources {
  readonly meta: Meta;
  readonly jsonLd: JsonLdArticle | null;
  readonly siteName: string | null;
  /** All names that the site goes by, those in its address too. */
  readonly siteNames: readonly string[];
  /** The `<title>` element, empty when it names another story. */
  readonly documentTitle: string;
  /** A heading that is known to be the article's, where metadata is about another. */
  readonly heading: string | null;
}

/** What is known of a page beside its document. */
export interface PageContext {
  readonly url: string | null;
  readonly base: string;
  /** The story chosen from several, if there were. */
  readonly story: NamedStory | null;
}

export function readSources(document: Document, context: PageContext): MetadataSources {
  const { url, base } = context;
  const articles = readJsonLd(document).map((article) => ({
    ...article,
    addresses: article.addresses.flatMap((address) => webAddress(address, base) ?? []),
  }));
  const whole = createMeta(document.querySelectorAll(META));
  const claims = [claimOfHead(document, whole, base), ...articles.map(claimOf)];
  const page = shownPage(document, context);
  const stale = staleClaims(claims, page);
  const left = claims.filter((_, i) => stale[i]).flatMap(({ headlines }) => headlines);
  const fresh = articles.filter((_, i) => !stale[i + 1]);
  const publisher = articles.find((article) => article.publisher)?.publisher ?? null;
  const siteName = whole('og:site_name', 'application-name') ?? publisher;
  return {
    meta: stale[0] ? metaWithoutHead(document, whole) : whole,
    jsonLd: fresh.find((article) => namesPage(article, url)) ?? fresh[0] ?? null,
    siteName,
    siteNames: [siteName, publisher, ...siteNamesOf(url)].filter((name) => name !== null),
    documentTitle: isOneOf(left, page.documentTitle) ? '' : page.documentTitle,
    heading: context.story?.headline ?? (left.length > 0 ? spelledHeading(page) : null),
  };
}

/** The story that the document's title names may have been left behind by one who scrolls on. */
function shownPage(document: Document, { url, story }: PageContext): ShownPage {
  const title = textOf(document.querySelector('title'));
  const otherHeadlines = story?.otherHeadlines ?? [];
  const headings = [...document.getElementsByTagName('h1')].map(textOf);
  return {
    url,
    headings: story ? [...headings, story.headline] : headings,
    documentTitle: isOneOf(otherHeadlines, title) ? '' : title,
    otherHeadlines,
  };
}

function spelledHeading({ url, headings }: ShownPage): string | null {
  return headings.find((text) => url !== null && spellsHeadline(url, text)) ?? null;
}

function isOneOf(headlines: readonly string[], title: string): boolean {
  return headlines.some((headline) => isSameHeadline(headline, title));
}

function namesPage({ addresses, headline }: JsonLdArticle, url: string | null): boolean {
  return url !== null && headline !== null && addresses.some((own) => isSameArticle(own, url));
}

function claimOf({ addresses, headline }: JsonLdArticle) {
  return { addresses, headlines: headline ? [headline] : [] };
}

function claimOfHead(document: Document, meta: Meta, base: string) {
  const canonical = attributeOf(document.querySelector('link[rel~="canonical"]'), 'href');
  return {
    addresses: [canonical, meta('og:url')].flatMap((address) => webAddress(address, base) ?? []),
    headlines: [meta('og:title'), meta('twitter:title')].filter((text) => text !== null),
  };
}

/** What holds for every page of a site, and so also where the rest of the head is stale. */
const OF_THE_SITE = new Set([
  'og:site_name',
  'application-name',
  'og:locale',
  'content-language',
  'language',
  'dc.language',
]);

function metaWithoutHead(document: Document, whole: Meta): Meta {
  const elements = [...document.querySelectorAll(META)];
  const inText = createMeta(elements.filter((element) => document.body?.contains(element)));
  const ofSite = (name: string) => OF_THE_SITE.has(name.toLowerCase());
  return Object.assign(
    (...names: readonly string[]) => inText(...names) ?? whole(...names.filter(ofSite)),
    { like: inText.like },
  );
}

/** Whichever attribute carries the name; the page's first one wins. */
function createMeta(elements: Iterable<Element>): Meta {
  const values = new Map<string, string[]>();
  for (const element of elements) {
    const value = collapseSpace(
      element.getAttribute('content') ?? element.getAttribute('value') ?? '',
    );
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (!name || !value) continue;
      const known = values.get(name);
      if (known) known.push(value);
      else values.set(name, [value]);
    }
  }
  return Object.assign(
    (...names: readonly string[]) =>
      names.map((name) => values.get(name.toLowerCase())?.[0]).find(Boolean) ?? null,
    {
      like: (pattern: RegExp) =>
        [...values].flatMap(([name, texts]) => (pattern.test(name) ? texts : [])),
    },
  );
}

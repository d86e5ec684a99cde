import { decodeEntities } from '../core/text/entities.ts';
import { collapseSpace } from '../core/text/whitespace.ts';

/** What a page says about its article in JSON-LD (schema.org); every field `null` when it does not. */
export interface JsonLdArticle {
  /** As printed: what it calls its own address, in several places. */
  readonly addresses: readonly string[];
  readonly headline: string | null;
  readonly description: string | null;
  /** People, and names that are not said to be anything else. */
  readonly authors: readonly string[];
  /** Authors that are organizations. */
  readonly organizations: readonly string[];
  readonly datePublished: string | null;
  readonly dateModified: string | null;
  readonly images: readonly string[];
  readonly publisher: string | null;
  readonly section: string | null;
  readonly language: string | null;
  /** As printed: topics, or lists of them with commas. */
  readonly keywords: readonly string[];
}

type Node = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Posting|Report|(?<!Claim)Review|Recipe)$/;
const PAGE_TYPE = /(?:WebPage|ItemPage)$/;

/** Every article that the JSON-LD of a page or a part of it describes, those with a headline first. */
export function readJsonLd(root: ParentNode): JsonLdArticle[] {
  const nodes = [...root.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    parseNodes(script.textContent ?? ''),
  );
  const articles = nodes.filter((node) => isOfType(node, ARTICLE_TYPE));
  const page = nodes.find((node) => isOfType(node, PAGE_TYPE) && text(node['datePublished']));
  if (articles.length === 0) return page ? [toPage(page)] : [];
  const byId = new Map(
    nodes.flatMap((node) => (node['@id'] ? [[node['@id'], node] as const] : [])),
  );
  const resolve = (value: unknown) => {
    const id = isNode(value) && !value['name'] && value['@id'];
    return (id && byId.get(id)) || value;
  };
  const titled = articles.filter((node) => text(node['headline']));
  return [...new Set([...titled, ...articles])].map((node) => toArticle(node, resolve));
}

function toArticle(node: Node, resolve: (value: unknown) => unknown): JsonLdArticle {
  const credits = [node['author'], node['creator']].map((value) => list(value).map(resolve));
  const authors = credits.find((values) => values.flatMap(namesOf).length > 0) ?? [];
  return {
    addresses: ownAddresses(node),
    headline: text(node['headline']) ?? text(node['name']),
    description: text(node['description']),
    authors: authors.filter((author) => !isOrganization(author)).flatMap(namesOf),
    organizations: authors.filter(isOrganization).flatMap(namesOf),
    datePublished: text(node['datePublished']),
    dateModified: text(node['dateModified']),
    images: list(node['image'])
      .map(resolve)
      .flatMap((image) => addressOf(image) ?? []),
    publisher: namesOf(resolve(list(node['publisher'])[0]))[0] ?? null,
    section: text(list(node['articleSection'])[0]),
    language: text(node['inLanguage']),
    keywords: list(node['keywords']).flatMap((keyword) => text(keyword) ?? []),
  };
}

/** A page that is described as a page only: its name is no headline, but its dates are the article's. */
function toPage(node: Node): JsonLdArticle {
  return { ...toArticle({ ...node, image: null }, (value) => value), headline: null };
}

function isOrganization(value: unknown): boolean {
  return isNode(value) && list(value['@type']).every((type) => /Organization$/.test(String(type)));
}

/** All objects of a script, those inside `@graph` and other lists too. */
function parseNodes(source: string): Node[] {
  const json = source.replace(
    /^\s*(?:<!--|\/\*.*?\*\/|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|;)\s*$/g,
    '',
  );
  for (const mend of [(text: string) => text, withoutSlips]) {
    try {
      return flatten(JSON.parse(mend(json)), 0);
    } catch {
      // One page in thirty prints JSON-LD that does not parse; most of it can be mended.
    }
  }
  return [];
}

/** Line breaks inside strings, and commas before a closing bracket. */
function withoutSlips(json: string): string {
  return json.replace(/\s+/g, ' ').replace(/,(?=\s*[}\]])/g, '');
}

const DEEPEST = 4;

function flatten(value: unknown, depth: number): Node[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth + 1));
  if (!isNode(value)) return [];
  const inner = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement'];
  return [value, ...inner.flatMap((key) => flatten(value[key], depth + 1))];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOfType(node: Node, pattern: RegExp): boolean {
  return list(node['@type']).some((type) => typeof type === 'string' && pattern.test(type));
}

function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.flat() : [value];
}

function text(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  // Many publishers escape their JSON-LD for HTML a second time.
  return collapseSpace(decodeEntities(value)) || null;
}

function namesOf(value: unknown): string[] {
  const names = isNode(value) ? list(value['name']) : [value];
  return names.flatMap((name) => text(name) ?? []);
}

function ownAddresses(node: Node): string[] {
  const page = list(node['mainEntityOfPage']).flatMap((value) =>
    isNode(value) ? [value['@id'], value['url']] : [value],
  );
  return [node['url'], ...page, node['@id']].flatMap((value) => text(value) ?? []);
}

function addressOf(value: unknown): string | null {
  if (typeof value === 'string') return text(value);
  return isNode(value) ? (text(value['url']) ?? text(value['contentUrl'])) : null;
}

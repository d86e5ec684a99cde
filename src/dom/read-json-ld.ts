import { collapseSpace } from '../core/text/whitespace.ts';

/** What a page says about its article in JSON-LD (schema.org); every field `null` when it does not. */
export interface JsonLdArticle {
  /** As printed: what it calls its own address, in several places. */
  readonly addresses: readonly string[];
  readonly headline: string | null;
  readonly description: string | null;
  readonly authors: readonly string[];
  readonly datePublished: string | null;
  readonly image: string | null;
  readonly publisher: string | null;
  readonly section: string | null;
  readonly language: string | null;
}

type Node = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Posting|Report|Review|Recipe)$/;

/** Every article that the JSON-LD of a page or a part of it describes, those with a headline first. */
export function readJsonLd(root: ParentNode): JsonLdArticle[] {
  const nodes = [...root.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    parseNodes(script.textContent ?? ''),
  );
  const articles = nodes.filter(isArticle);
  if (articles.length === 0) return [];
  const byId = new Map(nodes.map((node) => [node['@id'], node]));
  const resolve = (value: unknown) => (isNode(value) ? (byId.get(value['@id']) ?? value) : value);
  const titled = articles.filter((node) => text(node['headline']));
  return [...new Set([...titled, ...articles])].map((node) => toArticle(node, resolve));
}

function toArticle(node: Node, resolve: (value: unknown) => unknown): JsonLdArticle {
  return {
    addresses: ownAddresses(node),
    headline: text(node['headline']) ?? text(node['name']),
    description: text(node['description']),
    authors: list(node['author']).flatMap((author) => nameOf(resolve(author)) ?? []),
    datePublished: text(node['datePublished']),
    image: list(node['image']).map(resolve).map(addressOf).find(Boolean) ?? null,
    publisher: nameOf(resolve(list(node['publisher'])[0])),
    section: text(list(node['articleSection'])[0]),
    language: text(node['inLanguage']),
  };
}

/** All objects of a script, those inside `@graph` and other lists too. */
function parseNodes(source: string): Node[] {
  try {
    return flatten(JSON.parse(source.replace(/^\s*(?:<!--|\/\*.*?\*\/)|(?:-->)\s*$/g, '')), 0);
  } catch {
    // One page in thirty prints JSON-LD that does not parse; there is other evidence.
    return [];
  }
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

function isArticle(node: Node): boolean {
  return list(node['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.flat() : [value];
}

function text(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return collapseSpace(decodeEntities(value)) || null;
}

/** Many publishers escape their JSON-LD for HTML a second time. */
function decodeEntities(value: string): string {
  return value
    .replace(/&#(\d{1,6});/g, (_, code) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&quot;/g, '"')
    .replace(/&(?:apos|rsquo|lsquo);/g, '’')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&');
}

function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return text(value);
  return isNode(value) ? text(list(value['name'])[0]) : null;
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

import type { Article, Block, ListItem, Picture, RichText } from '../article/article.ts';
import { say } from '../messages.ts';
import { type ArticleSource, safeAddress } from './source-line.ts';

/** What goes into a file that people read, in the order in which they read it. */
export interface ExportDocument {
  readonly language: string | null;
  readonly direction: Article['direction'];
  readonly kicker: string | null;
  readonly title: string;
  readonly standfirst: string | null;
  /** Who wrote it, where and when; then its address. */
  readonly facts: readonly RichText[];
  readonly blocks: readonly Block[];
}

export interface ExportOptions {
  readonly source: ArticleSource;
  readonly withPictures: boolean;
  /** What is understood of the article, set behind it. */
  readonly appendix: readonly Block[];
}

export function exportDocument(article: Article, options: ExportOptions): ExportDocument {
  const { language, direction, kicker, title, standfirst } = article;
  const { source, withPictures, appendix } = options;
  const body = [...leadPicture(article), ...article.blocks, ...afterText(article)];
  return {
    ...{ language, direction, kicker, title, standfirst },
    facts: factsOf(article, source),
    blocks: [...body.flatMap(withPictures ? safePictures : withoutPictures), ...appendix],
  };
}

function factsOf(
  { dateline }: Article,
  { byline, site, date, basis, url }: ArticleSource,
): RichText[] {
  const when = date ? `${date} (${basis})` : say('date_unknown');
  const line = [byline, dateline, site, when].filter(Boolean).join(' · ');
  return url ? [plain(line), linked(url)] : [plain(line)];
}

/** The reader shows it only where the text does not begin with a picture of its own. */
function leadPicture({ leadImage, blocks }: Article): Block[] {
  if (!leadImage || blocks.slice(0, 4).some(({ kind }) => kind === 'figure')) return [];
  const { caption, credit, ...picture } = leadImage;
  return [{ kind: 'figure', picture, caption: caption ? plain(caption) : null, credit }];
}

function afterText({ authorNote, tags, part }: Article): Block[] {
  const lines: (string | null)[] = [authorNote, tags.join(', ')];
  if (part) lines.push(partWords(part));
  const texts = lines.filter((line) => line !== null && line !== '');
  if (texts.length === 0) return [];
  return [{ kind: 'rule' }, ...texts.map((text) => paragraph(plain(text ?? '')))];
}

function partWords({ kind, page, pages }: NonNullable<Article['part']>): string {
  return kind === 'paywall'
    ? say('part_paywall')
    : `${say('part_page', String(page), String(pages))} ${say('part_others')}`;
}

/** What a picture says in words stays. */
function withoutPictures(block: Block): Block[] {
  if (block.kind !== 'figure') return within(block, withoutPictures);
  const { caption, credit } = block;
  const words = caption?.text ?? '';
  const text = credit ? [words, credit].filter(Boolean).join(' ') : words;
  return text === '' ? [] : [paragraph({ text, marks: caption?.marks ?? [] })];
}

function safePictures(block: Block): Block[] {
  if (block.kind !== 'figure') return within(block, safePictures);
  const url = safeAddress(block.picture.url);
  if (!url || url.startsWith('mailto:')) return withoutPictures(block);
  const picture: Picture = { ...block.picture, url };
  return [{ ...block, picture }];
}

/** A block with each of those inside it changed. */
function within(block: Block, change: (inner: Block) => Block[]): Block[] {
  if (block.kind === 'quote') return [{ ...block, blocks: block.blocks.flatMap(change) }];
  if (block.kind !== 'list') return [block];
  const items = block.items.map(
    (item): ListItem => ({ ...item, blocks: item.blocks.flatMap(change) }),
  );
  return [{ ...block, items }];
}

export function plain(text: string): RichText {
  return { text, marks: [] };
}

export function paragraph(content: RichText): Block {
  return { kind: 'paragraph', content };
}

/** An address that leads to itself. */
function linked(url: string): RichText {
  return { text: url, marks: [{ kind: 'link', href: url, start: 0, end: url.length }] };
}

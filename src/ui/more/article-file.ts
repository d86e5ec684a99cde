import type { Article } from '../../core/article/article.ts';
import { plainTextOf } from '../../core/article/plain-text.ts';
import { appendixOf } from '../../core/export/appendix.ts';
import { articleData } from '../../core/export/article-data.ts';
import { articleText } from '../../core/export/article-text.ts';
import { exportDocument } from '../../core/export/export-document.ts';
import { fileNameOf } from '../../core/export/file-name.ts';
import { htmlOf } from '../../core/export/html.ts';
import { markdownOf } from '../../core/export/markdown.ts';
import { sourceOf } from '../../core/export/source-line.ts';
import type { ReaderState } from '../../core/reader/reader-state.ts';
import { writtenDate } from '../written-date.ts';

export type FileForm = 'markdown' | 'html' | 'json';

/** A file of an article, made and not yet saved. */
export interface ArticleFile {
  readonly name: string;
  /** A MIME type. */
  readonly type: string;
  readonly text: string;
}

const FORMS = {
  markdown: { ending: 'md', type: 'text/markdown' },
  html: { ending: 'html', type: 'text/html' },
  json: { ending: 'json', type: 'application/json' },
} as const;

/** @param isWhole with what is understood of the article, in forms that are read by people */
export function articleFile(
  form: FileForm,
  article: Article,
  { understanding, settings }: Pick<ReaderState, 'understanding' | 'settings'>,
  isWhole: boolean,
): ArticleFile {
  const { ending, type } = FORMS[form];
  const name = fileNameOf(article.title, ending);
  if (form === 'json') return { name, type, text: articleData(article, understanding) };
  const { text } = plainTextOf(article.blocks);
  const document = exportDocument(article, {
    source: sourceOf(article, writtenDate),
    withPictures: settings.images,
    appendix: isWhole && understanding ? appendixOf(understanding, text) : [],
  });
  return { name, type, text: form === 'html' ? htmlOf(document) : markdownOf(document) };
}

export function copiedText(article: Article): string {
  return articleText(article, sourceOf(article, writtenDate));
}

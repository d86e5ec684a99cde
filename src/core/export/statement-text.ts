import type { Article } from '../article/article.ts';
import { say } from '../messages.ts';
import type { Entity } from '../names/entity.ts';
import { shownWords } from '../statements/shown-words.ts';
import { CERTAIN, type Statement } from '../statements/statement.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { ArticleSource } from './source-line.ts';

export interface StatementContext {
  /** The article's. */
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly title: Article['title'];
  readonly source: ArticleSource;
}

/**
 * A statement to be taken elsewhere: its words, who says them and where. Never less than the panel shows of it, so that
 * no word stands without its clause and no speaker without doubt where there is one.
 */
export function statementText(
  statement: Statement,
  { text, entities, title, source }: StatementContext,
): string {
  const { start, end } = shownWords(statement, sentencesOf(text));
  const from = [title, source.site, source.date, source.url].filter(Boolean).join(' · ');
  return [text.slice(start, end), `— ${speakerOf(statement, entities)}`, from].join('\n');
}

function speakerOf(
  { speaker, speakerText, confidence, outlet }: Statement,
  entities: readonly Entity[],
): string {
  const entity = entities.find(({ id }) => id === speaker);
  const name = entity?.name ?? speakerText;
  if (!name) return say('panel_said_unnamed');
  if (confidence < CERTAIN) return say('panel_said_unsure');
  return [name, entity?.description, outlet && say('panel_said_via', outlet)]
    .filter(Boolean)
    .join(', ');
}

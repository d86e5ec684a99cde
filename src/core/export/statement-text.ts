import type { Article } from '../article/article.ts';
import { say } from '../messages.ts';
import type { Entity } from '../names/entity.ts';
import { sayRemarks } from '../statements/remarks-on.ts';
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
 * A statement to be taken elsewhere: its words, who says them and where. Never less than the panel shows of it: no word
 * without its clause, no claim without what keeps its distance, no speaker without the doubt where there is one.
 */
export function statementText(
  statement: Statement,
  { text, entities, title, source }: StatementContext,
): string {
  const { start, end } = shownWords(statement, sentencesOf(text));
  const from = [title, source.site, source.date, source.url].filter(Boolean).join(' · ');
  const said = `— ${speakerOf(statement, entities)} (${sayRemarks(statement, entities)})`;
  return [text.slice(start, end), said, from].join('\n');
}

function speakerOf(
  { speaker, speakerText, confidence }: Statement,
  entities: readonly Entity[],
): string {
  const entity = entities.find(({ id }) => id === speaker);
  const name = entity?.name ?? speakerText;
  if (!name) return say('panel_said_unnamed');
  if (confidence < CERTAIN) return say('panel_said_unsure');
  return entity?.description ? `${name}, ${entity.description}` : name;
}

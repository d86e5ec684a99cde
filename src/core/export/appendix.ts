import type { Block, TableCell } from '../article/article.ts';
import type { Figure } from '../figures/figure.ts';
import { orderFigures } from '../figures/order-figures.ts';
import { formatNumber, say } from '../messages.ts';
import type { Entity } from '../names/entity.ts';
import { bySpeaker } from '../statements/by-speaker.ts';
import { sayRemarks } from '../statements/remarks-on.ts';
import { shownWords } from '../statements/shown-words.ts';
import type { Statement } from '../statements/statement.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Understanding } from '../understand.ts';
import { plain } from './export-document.ts';

/** What is understood of an article, to be set behind it: names, who said what, figures. As blocks like its own. */
export function appendixOf(understanding: Understanding, text: string): Block[] {
  const { entities, figures } = understanding;
  const parts = [
    part(say('panel_tab_names'), names(entities)),
    part(say('export_said'), said(understanding, text)),
    part(say('panel_tab_figures'), figureTable(figures)),
  ].flat();
  return parts.length === 0 ? [] : [{ kind: 'rule' }, ...parts];
}

function part(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [heading(2, title), ...blocks];
}

function names(entities: readonly Entity[]): Block[] {
  if (entities.length === 0) return [];
  const rows = entities
    .toSorted((a, b) => b.importance - a.importance)
    .map(({ name, description, mentionCount }) => [
      name,
      description ?? '',
      formatNumber(mentionCount),
    ]);
  return [table([say('export_name'), say('export_described'), say('export_mentions')], rows)];
}

function said({ statements, entities }: Understanding, text: string): Block[] {
  const sentences = sentencesOf(text);
  const { certain, unsure, unnamed } = bySpeaker(statements, entities);
  const list = (own: readonly Statement[]): Block => ({
    ...{ kind: 'list', ordered: false, start: 1 },
    items: own.map((statement) => {
      const { start, end } = shownWords(statement, sentences);
      const remarks = sayRemarks(statement, entities);
      return { content: plain(`${text.slice(start, end)} (${remarks})`), blocks: [] };
    }),
  });
  const group = (name: string, own: readonly Statement[]): Block[] =>
    own.length === 0 ? [] : [heading(3, name), list(own)];
  return [
    ...certain.flatMap((voice) => group(voice.name, voice.statements)),
    ...group(say('panel_said_unsure'), unsure),
    ...group(say('panel_said_unnamed'), unnamed),
  ];
}

function figureTable(figures: readonly Figure[]): Block[] {
  if (figures.length === 0) return [];
  const rows = orderFigures(figures, 'text').map(({ qualifier, text, counts, source }) => [
    qualifier ? `${qualifier} ${text}` : text,
    counts ?? '',
    source ?? '',
  ]);
  return [table([say('panel_figure'), say('export_counts'), say('export_source')], rows)];
}

function heading(level: 2 | 3, text: string): Block {
  return { kind: 'heading', level, content: plain(text) };
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): Block {
  const cell = (text: string, isHeader: boolean): TableCell => ({
    ...{ content: plain(text), isHeader, columnSpan: 1, rowSpan: 1 },
  });
  return {
    kind: 'table',
    caption: null,
    rows: [
      head.map((text) => cell(text, true)),
      ...rows.map((row) => row.map((text) => cell(text, false))),
    ],
  };
}

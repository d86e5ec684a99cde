import type { Article, Block, InlineMark, RichText } from '../../../src/core/article/article.ts';

export function rich(text: string, ...marks: readonly InlineMark[]): RichText {
  return { text, marks };
}

export function marked(
  kind: 'strong' | 'emphasis' | 'code',
  start: number,
  end: number,
): InlineMark {
  return { kind, start, end };
}

export function link(href: string, start: number, end: number): InlineMark {
  return { kind: 'link', href, start, end };
}

export function paragraph(text: string, ...marks: readonly InlineMark[]): Block {
  return { kind: 'paragraph', content: rich(text, ...marks) };
}

const cell = (text: string, isHeader = false) => ({
  ...{ content: rich(text), isHeader, columnSpan: 1, rowSpan: 1 },
});

/** An invented article with a block of every kind. */
export const SAMPLE: Article = {
  url: 'https://meridian.example/harbor?a=1&b=2',
  title: 'The harbor opens <again> & stays #1',
  kicker: 'Coast',
  standfirst: 'After *nine* years the [ships] are back.',
  bylines: ['Ana Brix', 'Tom O’Dell'],
  dateline: 'Milford',
  siteName: 'The Meridian',
  language: 'en',
  direction: 'ltr',
  published: { value: '2024-03-05T14:30:00+01:00', precision: 'minute', basis: 'json-ld' },
  modified: null,
  leadImage: null,
  blocks: [
    paragraph(
      'The mayor said “so” at last.',
      marked('strong', 4, 9),
      link('https://meridian.example/mayor (old)', 15, 19),
    ),
    { kind: 'heading', level: 2, content: rich('What # it cost') },
    {
      kind: 'list',
      ordered: true,
      start: 3,
      items: [
        { content: rich('- a crane'), blocks: [paragraph('It is red.')] },
        {
          content: rich('two tugs'),
          blocks: [
            {
              ...{ kind: 'list', ordered: false, start: 1 },
              items: [{ content: rich('Swift'), blocks: [] }],
            },
          ],
        },
      ],
    },
    { kind: 'quote', blocks: [paragraph('1. We waited.'), paragraph('Then it came.')] },
    {
      kind: 'figure',
      picture: { url: 'https://meridian.example/a.jpg', alt: 'A ]crane', width: 800, height: 600 },
      caption: rich('The crane'),
      credit: 'Photo: B. Lund',
    },
    {
      kind: 'table',
      caption: rich('Ships'),
      rows: [
        [cell('Year', true), cell('Ships | boats', true)],
        [cell('2023'), cell('<b>12</b>')],
      ],
    },
    { kind: 'code', text: '```\n<script>' },
    {
      ...{ kind: 'embed', embed: 'video', provider: 'Vidhub', title: 'The opening', poster: null },
      url: 'https://vidhub.example/1',
    },
    { kind: 'rule' },
    paragraph('Not a link: https://spam.example or www.spam.example.', link('javascript:1', 0, 3)),
  ],
  authorNote: 'Ana Brix writes about ships.',
  tags: ['Harbors', 'Milford'],
  part: null,
};

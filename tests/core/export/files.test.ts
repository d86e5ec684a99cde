import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendixOf } from '../../../src/core/export/appendix.ts';
import { articleData } from '../../../src/core/export/article-data.ts';
import { articleText } from '../../../src/core/export/article-text.ts';
import { fileNameOf } from '../../../src/core/export/file-name.ts';
import { safeAddress, sourceOf } from '../../../src/core/export/source-line.ts';
import type { Understanding } from '../../../src/core/understand.ts';
import { sketch } from '../../support/sketch.ts';
import '../../support/speak-english.ts';
import { SAMPLE } from './sample-article.ts';

const SOURCE = sourceOf(SAMPLE, () => '5 March 2024');

describe('a file’s name', () => {
  it.each([
    ['The harbor opens', 'The harbor opens.md'],
    ['What now? A/B "tests": <yes>', 'What now A B tests yes.md'],
    ['..hidden.', 'hidden.md'],
    ['-rf ~', 'rf ~.md'],
    ['con', 'con - article.md'],
    ['NUL.txt', 'NUL txt - article.md'],
    ['قمة القاهرة', 'قمة القاهرة.md'],
    ['新幹線の開業', '新幹線の開業.md'],
    ['a\u202egpj.exe', 'a gpj.exe.md'],
    ['???', 'article.md'],
    ['', 'article.md'],
  ])('of %j is %j', (title, name) => {
    expect(fileNameOf(title, 'md')).toBe(name);
  });

  it('is short enough, ends at a word, and is cut within no character', () => {
    expect(fileNameOf('word '.repeat(40), 'md')).toBe(`${'word '.repeat(16).trim()}.md`);
    expect(fileNameOf('😀'.repeat(100), 'md')).toBe(`${'😀'.repeat(57)}.md`);
  });

  it('holds nothing that a system forbids, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (title) => {
        const name = fileNameOf(title, 'md');
        expect(name).toMatch(
          /^[^<>:"/\\|?*\p{Cc}. ][^<>:"/\\|?*\p{Cc}]*\.md$|^[^<>:"/\\|?*]\.md$/u,
        );
        expect([...name].length).toBeLessThanOrEqual(83);
      }),
    );
  });
});

describe('an address in a file', () => {
  it.each([
    ['https://a.example/x?y=1#z', 'https://a.example/x?y=1#z'],
    ['mailto:me@a.example', 'mailto:me@a.example'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['//a.example', null],
    ['https://a.example/a b"c<d>', 'https://a.example/a%20b%22c%3Cd%3E'],
  ])('%j is %j', (address, safe) => {
    expect(safeAddress(address)).toBe(safe);
  });
});

describe('what is taken from an article', () => {
  const understanding: Understanding = {
    mentions: [],
    entities: [
      {
        ...{ id: 'e1', name: 'Ana Brix', type: 'person', aliases: ['Ana Brix'] },
        ...{ mentionCount: 2, importance: 3, description: 'the mayor', isBackdrop: false },
      },
    ],
    statements: [
      {
        ...{
          start: 1,
          end: 10,
          kind: 'direct',
          quoted: [[1, 10]],
          speaker: 'e1',
          speakerText: null,
        },
        ...{ cue: 'said', confidence: 0.9, candidates: [], outlet: null, hedges: [] },
      },
    ],
    figures: [
      {
        ...{ start: 20, end: 27, text: '12 ships', number: { start: 20, end: 22 }, value: 12 },
        ...{ unit: 'ships', counts: 'ships back', qualifier: 'about', source: 'Ana Brix' },
      },
    ],
    dates: [],
    knowsScript: true,
  };

  it('is as text its headline, its words and where it is from', () => {
    const text = articleText(SAMPLE, SOURCE);
    expect(text.startsWith(`${SAMPLE.title}\n\n${SAMPLE.standfirst}\n\nThe mayor said`)).toBe(true);
    expect(text.split('\n').at(-1)).toBe(
      `${SAMPLE.title} · Ana Brix, Tom O’Dell · The Meridian · 5 March 2024, 14:30 · ${SAMPLE.url}`,
    );
  });

  it('is as data what the command line gives, with a version', () => {
    const data = JSON.parse(articleData(SAMPLE, understanding)) as Record<string, unknown>;
    expect(data).toMatchObject({
      ...{ format: 'lede-article', version: 1, isUnderstood: true },
      article: { title: SAMPLE.title, blocks: SAMPLE.blocks, language: 'en' },
      entities: [{ id: 'e1', name: 'Ana Brix', mentionCount: 2 }],
      statements: [{ start: 1, end: 10, speaker: 'e1' }],
    });
    expect(JSON.parse(articleData(SAMPLE, null))).toMatchObject({
      ...{ isUnderstood: false, entities: [], statements: [] },
    });
  });

  it('has behind it, if wanted, names, who said what and figures', () => {
    expect(sketch(appendixOf(understanding, '“We are back,” she said.'))).toMatchInlineSnapshot(`
      [
        "(rule)",
        "h2 Names",
        "| Name* | As the text describes it* | Mentions*",
        "| Ana Brix | the mayor | 2",
        "h2 Who said what",
        "h3 Ana Brix",
        "- “We are bac (quoted · “said”)",
        "h2 Figures",
        "| Figure* | Of what* | Who says so*",
        "| about 12 ships | ships back | Ana Brix",
      ]
    `);
  });
});

import { describe, expect, it } from 'vitest';
import { marksAt } from '../../../src/core/names/marks-at.ts';

import { understand } from '../../../src/core/understand.ts';
import { nameResources } from '../../../src/entrypoints/cli/load-names.ts';
import { bracketsOf, plain } from '../../support/bracket.ts';

const tagger = nameResources().tagger;
const read = (text: string) =>
  understand(
    { text, title: '', standfirst: null, language: 'en', published: null },
    { tagger, gazetteer: null, genderOfName: () => null },
  );

describe('the names of a text', () => {
  it.each([
    'Chancellor [Angela Merkel|person] spoke in [Berlin|place] on Tuesday.',
    'The [European Investment Bank|organization] has lent money to [Italy|place].',
    '“It is open,” [Livia Morandin|person] said. Nobody knew what [Morandin|person] meant.',
    'In May, the [Syrian|group] troops moved.',
    'The harbor is closed. Nobody knows why.',
    'The [Syrian|group] Foreign Minister [Walid al-Moallem|person] called.',
    'It pleased Transport Minister [Carla Benvenuti|person] and Engineer [Anjali Deshmukh|person].',
    'The critic [Elena Furlan|person] of the [Gulf Research Institute|organization] said no.',
    'The [Bank of England|organization] said nothing.',
  ])('%s', (marked) => {
    const text = plain(marked);
    expect(bracketsOf(text, read(text).mentions)).toBe(marked);
  });
});

describe('entities', () => {
  it('join a surname to the full name before it', () => {
    const { entities } = read('Mr. John Kerry spoke. Later Kerry left. Kerry said nothing.');
    expect(entities.map(({ name, mentionCount }) => [name, mentionCount])).toEqual([
      ['John Kerry', 3],
    ]);
  });

  it('never make two people one', () => {
    const { entities } = read('Senator John Kerry met Anna Kerry in Rome. Then Kerry left.');
    const people = entities.filter(({ type }) => type === 'person');
    expect(people.map(({ name }) => name).sort()).toEqual(['Anna Kerry', 'John Kerry']);
  });
});

describe('marks', () => {
  const paragraph = 'In Berlin, in Paris, in Rome and in London, the French met in Berlin again.';
  const text = [paragraph, paragraph].join('\n');
  const marked = {
    ...read(text),
    paragraphs: [
      { start: 0, end: paragraph.length },
      { start: paragraph.length + 1, end: text.length },
    ],
    wordCount: 200,
  };
  const names = (level: Parameters<typeof marksAt>[0]) =>
    marksAt(level, marked).map((mention) => mention.text);

  it('are none where names are off', () => {
    expect(names('off')).toEqual([]);
  });

  it('are, where calm, the first of each name, and at most three in a paragraph', () => {
    expect(names('calm')).toHaveLength(3);
    expect(new Set(names('calm')).size).toBe(3);
  });

  it('leave out countries and agencies where calm, and have them in every paragraph', () => {
    const story = 'France will lend the European Investment Bank money, Reuters said in Paris.';
    const read1 = read(story);
    const paragraphs = [{ start: 0, end: story.length }];
    const at = (level: Parameters<typeof marksAt>[0]) =>
      marksAt(level, { ...read1, paragraphs, wordCount: 100 }).map(({ text }) => text);
    expect(at('calm')).toEqual(['European Investment Bank', 'Paris']);
    expect(at('paragraph')).toEqual(['France', 'European Investment Bank', 'Reuters', 'Paris']);
  });

  it('are the first of each name in every paragraph, without nationalities', () => {
    const each = ['Berlin', 'Paris', 'Rome', 'London'];
    expect(names('paragraph')).toEqual([...each, ...each]);
  });

  it('are all of them', () => {
    expect(names('all')).toHaveLength(12);
  });
});

import { describe, expect, it } from 'vitest';
import { cardContent } from '../../../src/core/card/card-content.ts';
import { understandText } from '../../../src/entrypoints/cli/load-names.ts';

const TEXT = [
  'Mayor Helena Duarte opened the line in Porto on Sunday.',
  '“Nobody slept,” Duarte said. She went to Vigo with Martin Aldecoa.',
  'Helena Duarte carried 212 letters. Aldecoa carried none.',
  'Nothing else happened.',
  'In Vigo, Duarte met Martin Aldecoa again.',
].join('\n\n');
const source = { text: TEXT, title: '', standfirst: null, language: 'en', published: null };
const understanding = understandText(source);
const duarte = understanding.entities.find(({ name }) => name === 'Helena Duarte');
if (!duarte) throw new Error('The text has lost its mayor.');
const contentAt = (word: string) => {
  const start = TEXT.lastIndexOf(word);
  return cardContent(duarte, { start, end: start + word.length }, TEXT, understanding);
};
const shown = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end);

describe('what a card holds', () => {
  it('is the three sentences nearest to the word, in order, and where the name stands in them', () => {
    const { sentences } = contentAt('Duarte');
    expect(sentences.map(shown)).toEqual([
      '“Nobody slept,” Duarte said.',
      'Helena Duarte carried 212 letters.',
      'In Vigo, Duarte met Martin Aldecoa again.',
    ]);
    expect(sentences.flatMap(({ names }) => names.map(shown))).toEqual([
      'Duarte',
      'Helena Duarte',
      'Duarte',
    ]);
  });

  it('is what the name says, counts and meets', () => {
    const { statements, figures, company, others } = contentAt('Duarte');
    expect(statements.map(shown)).toEqual(['Nobody slept,']);
    expect(figures.map(({ text }) => text)).toEqual(['212 letters']);
    expect(company.map(({ name }) => name)).toContain('Martin Aldecoa');
    expect(others).toContain('Duarte');
  });
});

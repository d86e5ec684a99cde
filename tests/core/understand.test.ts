import { describe, expect, it } from 'vitest';
import { understand } from '../../src/core/understand.ts';
import { nameResources } from '../../src/entrypoints/cli/load-names.ts';

const read = (text: string) =>
  understand(
    { text, title: '', standfirst: null, language: 'en', published: '2026-03-18' },
    nameResources(),
  );

describe('understanding an article', () => {
  it('counts days from its publication', () => {
    expect(read('Ada Lind left yesterday.').dates).toMatchObject([{ resolved: '2026-03-17' }]);
  });

  it('takes no number that is part of a name or of a date for a figure', () => {
    const { figures } = read('On 3 May, 12 ships left with Ada Lind for Article 50 talks.');
    expect(figures.map(({ text }) => text)).toEqual(['12 ships']);
  });

  it('reads the beginning of a text as long as a shelf of books', () => {
    const text = 'Ada Lind said the harbor was open.\n'.repeat(20_000);
    const { mentions } = read(text);
    expect(mentions.length).toBeGreaterThan(10_000);
    expect(mentions.at(-1)?.end).toBeLessThan(400_000);
  });
});

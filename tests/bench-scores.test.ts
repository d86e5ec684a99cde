import { describe, expect, it } from 'vitest';
import { compareFields, compareSnippets } from '../bench/extraction/compare-fields.mjs';
import { compareText, meanText } from '../bench/extraction/compare-text.mjs';

describe('the extraction benchmark', () => {
  it('counts runs of four words, repeated ones as often as they stand there', () => {
    expect(compareText('a b c d e', 'a b c d e')).toEqual({ precision: 1, recall: 1 });
    expect(compareText('a b c d e', 'a b c d x')).toEqual({ precision: 0.5, recall: 0.5 });
    expect(compareText('a a a a', 'a a a a a')).toEqual({ precision: 0.5, recall: 1 });
    expect(compareText('Short, text', 'Short text')).toEqual({ precision: 1, recall: 1 });
  });

  it('gives nothing for a page where nothing is found, and takes the F1 of the means', () => {
    const nothing = { precision: 0, recall: 0 };
    expect(compareText('a b c d', '')).toEqual(nothing);
    expect(meanText([nothing, { precision: 1, recall: 1 }]).f1).toBe(0.5);
  });

  it('judges fields only where the truth has them', () => {
    const found = {
      title: 'It’s “here”',
      bylines: ['By Ana Ruiz', 'Bo Ek'],
      published: '2026-03-09T23:00:00Z',
      image: 'https://cdn.example/w=800/Pier%201.jpg?x=1',
    };
    const truth = {
      title: 'Its here!',
      author: ['Bo Ek', 'Ana Ruiz'],
      date: '2026-03-10',
      image: 'https://news.example/Pier 1.jpg',
    };
    expect(compareFields(truth, found)).toEqual({
      title: true,
      author: true,
      day: true,
      image: true,
    });
    expect(compareFields({ date: '2026-03-01' }, found)).toEqual({ day: false });
    expect(compareFields({ title: 'Here', author: 'Ana' }, null)).toEqual({
      title: false,
      author: false,
    });
  });

  it('looks for snippets in all that is shown', () => {
    const found = { title: 'Pier', around: ['A summary.'], bylines: ['Ana'], text: 'Body text' };
    const truth = { must_have: ['a summary', 'body text'], must_not: ['Subscribe', 'pier'] };
    expect(compareSnippets(truth, found)).toEqual({
      kept: [true, true],
      keptOut: [true, false],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { type ReadSentence, settleDocument } from '../../../src/core/names/document-pass.ts';
import { LABELED_TYPES, LABELS, labelOf, Part } from '../../../src/core/names/label-set.ts';
import { createFormReader } from '../../../src/core/names/token-form.ts';
import { UNKNOWN_WORD } from '../../../src/core/names/word-table.ts';

const formOf = createFormReader(() => UNKNOWN_WORD);

interface Found {
  readonly word: string;
  readonly type: (typeof LABELED_TYPES)[number];
  readonly score: number;
  /** Found by the model; else only a guess of its. */
  readonly isTagged?: boolean;
}

/** A sentence in which the model found names of one or two words. */
function sentence(text: string, ...found: readonly Found[]): ReadSentence {
  const words = text.split(' ');
  const likelihoods = new Float32Array(words.length * LABELS);
  const spans = found.map(({ word, type, score }) => {
    const parts = word.split(' ');
    const first = words.indexOf(parts[0] ?? '');
    const end = first + parts.length;
    const index = LABELED_TYPES.indexOf(type);
    const [begin, last] = parts.length === 1 ? [Part.Whole, Part.Whole] : [Part.Begin, Part.Last];
    likelihoods[first * LABELS + labelOf(index, begin)] = score;
    likelihoods[(end - 1) * LABELS + labelOf(index, last)] = score;
    return { first, end, type: index, score };
  });
  const tagged = spans.filter((_, i) => found[i]?.isTagged !== false);
  return {
    forms: words.map(formOf),
    tagged: { spans: tagged, likelihoods: () => likelihoods },
  };
}

function read(...sentences: readonly ReadSentence[]): string[] {
  return settleDocument(sentences).map((spans, i) =>
    spans
      .map(({ first, end, type }) => {
        const words = sentences[i]?.forms.slice(first, end).map(({ text }) => text);
        return `${words?.join(' ')}|${LABELED_TYPES[type]}`;
      })
      .join(', '),
  );
}

describe('a document read as a whole', () => {
  it('gives one spelling the type that most of its places speak for', () => {
    const settled = read(
      sentence('Troops entered Tavo today', { word: 'Tavo', type: 'place', score: 0.9 }),
      sentence('Near Tavo they stopped', { word: 'Tavo', type: 'place', score: 0.8 }),
      sentence('It was Tavo again', { word: 'Tavo', type: 'person', score: 0.5 }),
    );
    expect(settled).toEqual(['Tavo|place', 'Tavo|place', 'Tavo|place']);
  });

  it('believes a place that is certain of another', () => {
    const settled = read(
      sentence('Troops entered Tavo today', { word: 'Tavo', type: 'place', score: 0.9 }),
      sentence('Near Tavo they stopped', { word: 'Tavo', type: 'place', score: 0.8 }),
      sentence('Tavo beat Lund twice', { word: 'Tavo', type: 'organization', score: 0.99 }),
    );
    expect(settled[2]).toBe('Tavo|organization');
  });

  it('takes a surname for the person with the full name', () => {
    const settled = read(
      sentence('Then Ada Lind spoke', { word: 'Ada Lind', type: 'person', score: 0.9 }),
      sentence('Later Lind left', { word: 'Lind', type: 'organization', score: 0.6 }),
    );
    expect(settled[1]).toBe('Lind|person');
  });

  it('takes a surname for that person even where the one place is certain of another thing', () => {
    const settled = read(
      sentence('Then Ada Lind spoke', { word: 'Ada Lind', type: 'person', score: 0.9 }),
      sentence('They told Lind so', { word: 'Lind', type: 'organization', score: 0.99 }),
    );
    expect(settled[1]).toBe('Lind|person');
  });

  it('believes several places that are certain that a surname is another thing', () => {
    const firm = { word: 'Lind', type: 'organization', score: 0.99 } as const;
    const settled = read(
      sentence('Then Ada Lind spoke', { word: 'Ada Lind', type: 'person', score: 0.9 }),
      sentence('Shares of Lind rose', firm),
      sentence('They told Lind so', firm),
    );
    expect(settled.slice(1)).toEqual(['Lind|organization', 'Lind|organization']);
  });

  it('finds again what the model did not dare to name', () => {
    const settled = read(
      sentence('Troops entered Tavo today', { word: 'Tavo', type: 'place', score: 0.9 }),
      sentence('Then Tavo fell', { word: 'Tavo', type: 'place', score: 0.4, isTagged: false }),
    );
    expect(settled[1]).toBe('Tavo|place');
  });

  it('leaves a word alone that is part of a longer name', () => {
    const settled = read(
      sentence('Troops entered Tavo today', { word: 'Tavo', type: 'place', score: 0.9 }),
      sentence('The Tavo Post wrote so', { word: 'Tavo Post', type: 'organization', score: 0.9 }),
    );
    expect(settled[1]).toBe('Tavo Post|organization');
  });

  it('takes no words for a name that are written as any others', () => {
    const settled = read(
      sentence('They watched from pilot station today', {
        word: 'pilot station',
        type: 'place',
        score: 0.8,
      }),
      sentence('They beat the 49ers twice', {
        word: '49ers',
        type: 'organization',
        score: 0.8,
      }),
    );
    expect(settled).toEqual(['', '49ers|organization']);
  });
});

import { describe, expect, it } from 'vitest';
import { statementText } from '../../../src/core/export/statement-text.ts';
import type { Entity } from '../../../src/core/names/entity.ts';
import type { Statement } from '../../../src/core/statements/statement.ts';
import '../../support/speak-english.ts';

const TEXT = 'Critics called the plan “a gift to the port”. Ada Lind said ships may sail in May.';
const ADA = { id: 'e1', name: 'Ada Lind', description: 'director of the harbor' } as Entity;
const SOURCE = {
  ...{ byline: null, basis: null, site: 'The Port Post', date: '3 May 2025' },
  url: 'https://port.example/a',
};
const FROM = 'Ships sail · The Port Post · 3 May 2025 · https://port.example/a';

function copied(words: string, statement: Partial<Statement>): string[] {
  const start = TEXT.indexOf(words);
  const whole = {
    ...{ kind: 'indirect', start, end: start + words.length, speaker: null, speakerText: null },
    ...{ cue: null, hedges: [], outlet: null, candidates: [], confidence: 1 },
    ...statement,
  } as Statement;
  const context = { text: TEXT, entities: [ADA], title: 'Ships sail', source: SOURCE };
  return statementText(whole, context).split('\n');
}

describe('a statement that is copied', () => {
  it('has its speaker, its cue, what makes it less certain, whom it came by, and its source', () => {
    const hedged = { speaker: 'e1', cue: 'said', hedges: ['may'], outlet: 'Radio Port' };
    expect(copied('ships may sail in May', hedged)).toEqual([
      'ships may sail in May',
      '— Ada Lind, director of the harbor (reported · “said” · hedged: “may” · via Radio Port)',
      FROM,
    ]);
  });

  it('has the clause around quoted words, and says that nobody is named', () => {
    expect(copied('a gift to the port', { kind: 'mixed', cue: 'called' })).toEqual([
      'Critics called the plan “a gift to the port”.',
      '— Speaker not named (partly quoted · “called”)',
      FROM,
    ]);
  });

  it('puts words into nobody’s mouth who is not sure to have said them', () => {
    const unsure = { speaker: 'e1', candidates: ['e1'], confidence: 0.5 };
    expect(copied('ships may sail in May', unsure)[1]).toBe(
      '— Speaker unsure (reported · perhaps \u2068Ada Lind\u2069)',
    );
  });
});

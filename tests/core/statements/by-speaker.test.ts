import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/core/names/entity.ts';
import { bySpeaker } from '../../../src/core/statements/by-speaker.ts';
import { withSources } from '../../../src/core/statements/figure-sources.ts';
import type { Statement } from '../../../src/core/statements/statement.ts';

const LIND: Entity = {
  id: 'e1',
  name: 'Ada Lind',
  type: 'person',
  aliases: ['Ada Lind', 'Lind'],
  mentionCount: 2,
  isBackdrop: false,
  importance: 1,
  description: 'the harbor’s director',
};

function statement(start: number, end: number, parts: Partial<Statement>): Statement {
  return {
    ...{ start, end, kind: 'direct', quoted: [], speaker: null, speakerText: null, cue: 'said' },
    ...{ confidence: 0.9, candidates: [], outlet: null, hedges: [] },
    ...parts,
  };
}

describe('statements by speaker', () => {
  it('stand together for one entity, however it is printed', () => {
    const { certain } = bySpeaker(
      [
        statement(0, 9, { speaker: 'e1', speakerText: 'Ada Lind' }),
        statement(20, 29, { speakerText: 'a pilot' }),
        statement(40, 49, { speaker: 'e1', speakerText: 'she' }),
      ],
      [LIND],
    );
    expect(certain.map(({ name, statements }) => `${name} ${statements.length}`)).toEqual([
      'Ada Lind 2',
      'a pilot 1',
    ]);
    expect(certain[0]?.description).toBe('the harbor’s director');
  });

  it('stand apart where the speaker is not certain, or not named', () => {
    const { certain, unsure, unnamed } = bySpeaker(
      [
        statement(0, 9, { speaker: 'e1', speakerText: 'she', confidence: 0.6 }),
        statement(20, 29, { confidence: 0 }),
      ],
      [LIND],
    );
    expect([certain.length, unsure.length, unnamed.length]).toEqual([0, 1, 1]);
  });
});

describe('who gives a figure', () => {
  const figure = {
    ...{ start: 5, end: 7, text: '42', number: { start: 5, end: 7 }, value: 42 },
    ...{ unit: null, counts: null, qualifier: null, source: null },
  };

  it('is who speaks the words around it', () => {
    const around = [
      statement(0, 50, { speakerText: 'the ministry' }),
      statement(2, 12, { speaker: 'e1', speakerText: 'she' }),
    ];
    expect(withSources([figure], around, [LIND])[0]?.source).toBe('Ada Lind');
  });

  it('is left open where that is not certain, or nobody speaks', () => {
    const unsure = [statement(0, 50, { speaker: 'e1', confidence: 0.6 })];
    expect(withSources([figure], unsure, [LIND])[0]?.source).toBeNull();
    expect(withSources([figure], [], [LIND])[0]?.source).toBeNull();
  });
});

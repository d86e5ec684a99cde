import type { Figure } from '../figures/figure.ts';
import type { Entity } from '../names/entity.ts';
import { CERTAIN, type Statement } from './statement.ts';

/** Says of each figure who gives it: whoever speaks the shortest statement that holds it, if that is certain. */
export function withSources(
  figures: readonly Figure[],
  statements: readonly Statement[],
  entities: readonly Entity[],
): Figure[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return figures.map((figure) => {
    const around = statements
      .filter(({ start, end }) => start <= figure.start && figure.end <= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    const statement = around[0];
    if (!statement || statement.confidence < CERTAIN) return figure;
    return { ...figure, source: names.get(statement.speaker ?? '') ?? statement.speakerText };
  });
}

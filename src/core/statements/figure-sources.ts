import type { Figure } from '../figures/figure.ts';
import type { Entity } from '../names/entity.ts';
import { CERTAIN, type Statement } from './statement.ts';

/**
 * Says of each figure who gives it: whoever speaks the shortest statement that holds it, if that is certain. Both
 * come in order.
 */
export function withSources(
  figures: readonly Figure[],
  statements: readonly Statement[],
  entities: readonly Entity[],
): Figure[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  let next = 0;
  let open: Statement[] = [];
  return figures.map((figure) => {
    while ((statements[next]?.start ?? Number.POSITIVE_INFINITY) <= figure.start) {
      open.push(statements[next] as Statement);
      next += 1;
    }
    open = open.filter(({ end }) => end >= figure.end);
    const statement = shortestOf(open);
    if (!statement || statement.confidence < CERTAIN) return figure;
    return { ...figure, source: names.get(statement.speaker ?? '') ?? statement.speakerText };
  });
}

function shortestOf(statements: readonly Statement[]): Statement | undefined {
  return statements.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
}

// How many names a tagger finds with their exact place and type.
import { TYPE_OF } from './type-of.mjs';

const MAIN = ['PER', 'LOC', 'ORG'];

/** A line of figures: F1 in percent over people, places and organizations, over all, and by type. */
export function scoreTagger(tagger, documents) {
  const counts = Object.fromEntries(
    Object.keys(TYPE_OF).map((kind) => [kind, { right: 0, found: 0, there: 0 }]),
  );
  for (const { id, text, spans } of documents) {
    const found = tagger.tag({
      text,
      context: '',
      language: /^[a-z]{2}(?=-)/.exec(id)?.[0] ?? null,
    });
    const truth = new Set(spans.map(([start, end, kind]) => `${start} ${end} ${kind}`));
    for (const [, , kind] of spans) counts[kind].there += 1;
    for (const [kind, type] of Object.entries(TYPE_OF)) {
      const own = found.filter((span) => span.type === type);
      counts[kind].found += own.length;
      counts[kind].right += own.filter(({ start, end }) =>
        truth.has(`${start} ${end} ${kind}`),
      ).length;
    }
  }
  const f1 = (kinds) => {
    const sum = (key) => kinds.reduce((total, kind) => total + counts[kind][key], 0);
    return ((200 * sum('right')) / (sum('found') + sum('there') || 1)).toFixed(1);
  };
  const byType = Object.keys(TYPE_OF).map((kind) => `${kind} ${f1([kind])}`);
  return `PLO ${f1(MAIN)}  all ${f1(Object.keys(TYPE_OF))}  ${byType.join('  ')}`;
}

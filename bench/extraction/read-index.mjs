// The pages of a corpus: `index.jsonl`, one a line. CONTRIBUTING.md describes the form.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rows of each set, of one set where `set` names it, at most `limit` of each, spread evenly over it. */
export function readIndex(corpus, { set, limit }) {
  const rows = readFileSync(join(corpus, 'index.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter((row) => !set || row.set === set)
    .map((row) => ({ ...row, truth: row.truth ?? {} }));
  const sets = [...new Set(rows.map((row) => row.set))];
  return sets.flatMap((name) =>
    spread(
      rows.filter((row) => row.set === name),
      limit,
    ),
  );
}

function spread(rows, limit) {
  const count = Math.min(rows.length, limit ?? rows.length);
  return Array.from({ length: count }, (_, i) => rows[Math.floor((i * rows.length) / count)]);
}

// Leaves out what says little: weights smaller than `least`, and features without any left. What stays is learned
// on afterwards, since it has to do alone what it did with the others.

/** @returns `{ table, start }` for `learn` */
export function prune(table, learned, { LABELS }, least) {
  const { weights, squares } = learned;
  const { hashes, isPrivate, sentences } = table;
  const rowOf = new Int32Array(hashes.length).fill(-1);
  const kept = [];
  for (let row = 0; row < hashes.length; row++) {
    const own = weights.subarray(row * LABELS, (row + 1) * LABELS);
    if (isPrivate[row] || own.some((weight) => Math.abs(weight) > least))
      rowOf[row] = kept.push(row) - 1;
  }
  const start = {
    ...learned,
    weights: new Float32Array(kept.length * LABELS),
    squares: new Float32Array(kept.length * LABELS),
  };
  kept.forEach((row, to) => {
    for (let label = 0; label < LABELS; label++) {
      const [cell, toCell] = [row * LABELS + label, to * LABELS + label];
      start.squares[toCell] = squares[cell];
      if (isPrivate[row] || Math.abs(weights[cell]) > least) start.weights[toCell] = weights[cell];
    }
  });
  return {
    table: {
      hashes: Int32Array.from(kept, (row) => hashes[row]),
      isPrivate: kept.map((row) => isPrivate[row]),
      sentences: sentences.map((sentence) => withRows(sentence, rowOf)),
    },
    start,
  };
}

function withRows({ source, length, starts, rows, allowed }, rowOf) {
  const kept = [];
  const from = new Int32Array(starts.length);
  for (let i = 0; i < length; i++) {
    for (let k = starts[i]; k < starts[i + 1]; k++)
      if (rowOf[rows[k]] >= 0) kept.push(rowOf[rows[k]]);
    from[i + 1] = kept.length;
  }
  return { source, length, starts: from, rows: Int32Array.from(kept), allowed };
}

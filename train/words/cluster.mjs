// Spherical k-means (Dhillon and Modha 2001): vectors of length 1, likeness by their product.
import { seeded } from '../seeded.mjs';
import { normalize } from './read-vectors.mjs';

/**
 * @param vectors `dimensions` numbers a row
 * @returns `{ classes, centers }`: the class of each row, 0 to `count` - 1, and a row for each class
 */
export function cluster(vectors, dimensions, { count, rounds, seed }) {
  const rows = vectors.length / dimensions;
  const centers = chooseRows(vectors, dimensions, count, seeded(seed));
  const classes = new Int32Array(rows).fill(-1);
  for (let round = 0; round < rounds; round++) {
    let changed = 0;
    for (let row = 0; row < rows; row++) {
      const nearest = nearestTo(vectors, row * dimensions, centers, dimensions);
      if (nearest !== classes[row]) changed += 1;
      classes[row] = nearest;
    }
    if (changed === 0) break;
    moveCenters(centers, classes, vectors, dimensions);
  }
  return { classes, centers };
}

function chooseRows(vectors, dimensions, count, random) {
  const chosen = new Set();
  while (chosen.size < count) chosen.add(Math.floor(random() * (vectors.length / dimensions)));
  const centers = new Float32Array(count * dimensions);
  [...chosen].forEach((row, i) => {
    centers.set(vectors.subarray(row * dimensions, (row + 1) * dimensions), i * dimensions);
  });
  return centers;
}

function nearestTo(vectors, at, centers, dimensions) {
  let nearest = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < centers.length; from += dimensions) {
    const likeness = product(vectors, at, centers, from, dimensions);
    if (likeness > most) {
      nearest = from;
      most = likeness;
    }
  }
  return nearest / dimensions;
}

/** Four sums side by side, since each addition waits for the one before it. */
function product(a, atA, b, atB, dimensions) {
  let [one, two, three, four] = [0, 0, 0, 0];
  const whole = dimensions - (dimensions % 4);
  for (let i = 0; i < whole; i += 4) {
    one += a[atA + i] * b[atB + i];
    two += a[atA + i + 1] * b[atB + i + 1];
    three += a[atA + i + 2] * b[atB + i + 2];
    four += a[atA + i + 3] * b[atB + i + 3];
  }
  for (let i = whole; i < dimensions; i++) one += a[atA + i] * b[atB + i];
  return one + two + three + four;
}

function moveCenters(centers, classes, vectors, dimensions) {
  const sums = new Float32Array(centers.length);
  classes.forEach((own, row) => {
    for (let i = 0; i < dimensions; i++)
      sums[own * dimensions + i] += vectors[row * dimensions + i];
  });
  for (let at = 0; at < sums.length; at += dimensions) {
    const sum = sums.subarray(at, at + dimensions);
    // A class that lost all its rows stays where it is.
    if (sum.every((value) => value === 0)) continue;
    normalize(sum);
    centers.set(sum, at);
  }
}

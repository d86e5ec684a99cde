/** In degrees: a place counts for the square that it lies in and for those around. */
const SQUARE = 0.3;

/**
 * Says whether a place of the gazetteer lies near a point: only there a pin can stand.
 * @param {{ latitudes: Int16Array, longitudes: Int16Array }} gazetteer in hundredths of a degree
 */
export function placesNearby({ latitudes, longitudes }) {
  const taken = new Set();
  latitudes.forEach((latitude, i) => {
    const [column, row] = squareOf([longitudes[i] / 100, latitude / 100]);
    for (const x of [-1, 0, 1]) for (const y of [-1, 0, 1]) taken.add(keyOf(column + x, row + y));
  });
  return (point) => taken.has(keyOf(...squareOf(point)));
}

function squareOf([longitude, latitude]) {
  return [Math.floor(longitude / SQUARE), Math.floor(latitude / SQUARE)];
}

function keyOf(column, row) {
  const around = 360 / SQUARE;
  return row * around + ((column + around) % around);
}

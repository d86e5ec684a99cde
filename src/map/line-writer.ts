/** Pixels: what is nearer to the point before is not seen. */
const SHORTEST = 0.7;

/** Takes lines as a canvas does, and writes them as a path of SVG without what is too small to see. */
export interface LineWriter {
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(): void;
  closePath(): void;
  /** The path, and an empty one from now on. */
  take(): string;
}

export function createLineWriter(): LineWriter {
  let written = '';
  let line: string[] = [];
  let [lastX, lastY] = [0, 0];
  const end = (closing: string) => {
    if (line.length > 1) written += `M${line.join('L')}${closing}`;
    line = [];
  };
  const add = (x: number, y: number) => {
    line.push(`${tenths(x)},${tenths(y)}`);
    [lastX, lastY] = [x, y];
  };
  return {
    beginPath() {},
    moveTo(x, y) {
      end('');
      add(x, y);
    },
    lineTo(x, y) {
      if (Math.abs(x - lastX) >= SHORTEST || Math.abs(y - lastY) >= SHORTEST) add(x, y);
    },
    // Points of the map are drawn elsewhere.
    arc() {},
    closePath: () => end('Z'),
    take() {
      end('');
      const path = written;
      written = '';
      return path;
    },
  };
}

function tenths(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

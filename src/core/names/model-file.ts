import { byteColumns } from './byte-columns.ts';
import { LABELED_TYPES, LABELS } from './label-set.ts';
import type { SequenceWeights } from './sequence-model.ts';

/** What a model file says of itself. */
export interface ModelHeader {
  readonly version: number;
  readonly types: readonly string[];
  readonly languages: readonly string[];
  /** What it was learned from, with the licences. */
  readonly sources: readonly string[];
  /** How many features have weights. */
  readonly features: number;
  /** How many weights there are. */
  readonly weights: number;
  /** A weight of 127 in the file is so large. */
  readonly scale: number;
  readonly transitionScale: number;
  /** Of all bytes behind the header. */
  readonly checksum: number;
}

export interface NameModel extends SequenceWeights {
  readonly header: ModelHeader;
}

/** "LEDN" */
export const MAGIC = 0x4c45444e;
export const VERSION = 1;
/** Features are told apart by so many bits of their hash: one in a hundred unseen ones hits a known one. */
export const FINGERPRINT_BITS = 26;
const MASK = 2 ** FINGERPRINT_BITS - 1;
const PREFIX_BYTES = 8;

/** A file that is no model, or one of another version, or a damaged one. */
export class BadModel extends Error {}

/**
 * Reads a model file: magic, length of the header, header as JSON, transitions, then columns: the steps
 * between sorted fingerprints, the number of weights of each feature, their labels, their values.
 *
 * @throws BadModel
 */
export function readModel(bytes: Uint8Array): NameModel {
  const { header, body } = openModel(bytes);
  const transitions = readTransitions(body, header.transitionScale);
  const columns = byteColumns(body, LABELS * LABELS, () => new BadModel('It ends early.'));
  const fingerprints = sumUp(columns.numbers(header.features));
  const counts = columns.numbers(header.features);
  const labels = columns.take(header.weights);
  const values = new Int8Array(columns.take(header.weights));
  const table = createTable(fingerprints, counts);
  const { scale } = header;
  return {
    header,
    transitions,
    addTo(scores, at, feature) {
      const found = table(feature & MASK);
      if (found < 0) return;
      const start = found >>> COUNT_BITS;
      const end = start + (found & MOST_WEIGHTS);
      for (let i = start; i < end; i++) {
        const place = at + (labels[i] ?? 0);
        scores[place] = (scores[place] ?? 0) + (values[i] ?? 0) * scale;
      }
    },
  };
}

function readTransitions(body: Uint8Array, scale: number): Float32Array {
  const bytes = new Int8Array(body.buffer, body.byteOffset, LABELS * LABELS);
  return new Float32Array(bytes).map((value) => value * scale);
}

function openModel(bytes: Uint8Array): { header: ModelHeader; body: Uint8Array } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < PREFIX_BYTES || view.getUint32(0) !== MAGIC) throw new BadModel('No model.');
  const end = PREFIX_BYTES + view.getUint32(4);
  const body = bytes.subarray(end);
  const header = parseHeader(bytes.subarray(PREFIX_BYTES, end));
  if (header.version !== VERSION) throw new BadModel(`Version ${header.version} is not known.`);
  if (String(header.types) !== String(LABELED_TYPES)) throw new BadModel('It knows other types.');
  if (header.checksum !== checksumOf(body)) throw new BadModel('It is damaged.');
  return { header, body };
}

function parseHeader(bytes: Uint8Array): ModelHeader {
  try {
    return JSON.parse(String.fromCharCode(...bytes)) as ModelHeader;
  } catch {
    // Cut short, or no header at all.
    throw new BadModel('Its header can’t be read.');
  }
}

/** Adler-32 (RFC 1950), which every language can count. */
export function checksumOf(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return b * 65536 + a;
}

/** The file has the steps between the fingerprints, which are sorted. */
function sumUp(steps: Int32Array): Int32Array {
  let last = 0;
  return steps.map((step) => {
    last += step;
    return last;
  });
}

const FILLED = 0.6;
/** A feature has a weight for each label at most. */
const COUNT_BITS = 5;
const MOST_WEIGHTS = 2 ** COUNT_BITS - 1;
const NOTHING = -1;

/**
 * Open addressing, each fingerprint beside where its weights begin and how many there are: most of the time
 * goes into waiting for memory. Answers -1 for a fingerprint that is not there.
 */
function createTable(
  fingerprints: Int32Array,
  counts: Int32Array,
): (fingerprint: number) => number {
  let bits = 1;
  while (2 ** bits * FILLED < fingerprints.length) bits += 1;
  const last = 2 ** bits - 1;
  const cells = new Int32Array(2 ** (bits + 1)).fill(NOTHING);
  const cellOf = (fingerprint: number) => {
    let place = (Math.imul(fingerprint, 0x9e3779b1) >>> 8) & last;
    for (;;) {
      const key = cells[2 * place];
      if (key === fingerprint || key === NOTHING) return 2 * place;
      place = (place + 1) & last;
    }
  };
  let start = 0;
  fingerprints.forEach((fingerprint, i) => {
    const cell = cellOf(fingerprint);
    const count = counts[i] ?? 0;
    cells[cell] = fingerprint;
    cells[cell + 1] = start * 2 ** COUNT_BITS + count;
    start += count;
  });
  return (fingerprint) => cells[cellOf(fingerprint) + 1] ?? NOTHING;
}

/** A feature's fingerprint in a file. */
export function fingerprintOf(feature: number): number {
  return feature & MASK;
}

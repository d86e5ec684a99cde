import { byteColumns } from './byte-columns.ts';
import { hashOfBytes } from './hash.ts';
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
export const VERSION = 2;
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
  const fingerprints = columns.sorted(header.features);
  const ends = columns.sorted(header.features);
  const labels = columns.take(header.weights);
  const values = new Int8Array(columns.take(header.weights));
  const buckets = bucketsOf(fingerprints);
  const { scale } = header;
  return {
    header,
    transitions,
    addTo(scores, at, feature) {
      const fingerprint = feature & MASK;
      const bucket = fingerprint >>> BUCKET_SHIFT;
      const last = buckets[bucket + 1] as number;
      for (let row = buckets[bucket] as number; row < last; row++) {
        if ((fingerprints[row] as number) !== fingerprint) continue;
        const end = ends[row] as number;
        for (let i = row === 0 ? 0 : (ends[row - 1] as number); i < end; i++) {
          const place = at + (labels[i] as number);
          scores[place] = (scores[place] as number) + (values[i] as number) * scale;
        }
        return;
      }
    },
  };
}

/** About one feature a bucket: to look for one takes two looks at memory, which is what costs. */
const BUCKET_SHIFT = 9;

/** For each leading part of a fingerprint, the first row that has it or a greater one. */
function bucketsOf(fingerprints: Int32Array): Int32Array {
  const buckets = new Int32Array(2 ** (FINGERPRINT_BITS - BUCKET_SHIFT) + 1);
  let bucket = 0;
  for (let row = 0; row < fingerprints.length; row++) {
    const own = (fingerprints[row] as number) >>> BUCKET_SHIFT;
    while (bucket <= own) {
      buckets[bucket] = row;
      bucket += 1;
    }
  }
  return buckets.fill(fingerprints.length, bucket);
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
  if (header.checksum !== hashOfBytes(body)) throw new BadModel('It is damaged.');
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

/** A feature's fingerprint in a file. */
export function fingerprintOf(feature: number): number {
  return feature & MASK;
}

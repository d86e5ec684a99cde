// Weights as bytes: what src/core/names/model-file.ts reads.
import { varint } from '../varint.mjs';

const LARGEST = 4;
const STEPS = 127;
const TRANSITION_SCALE = 0.05;

/** @param least smaller weights are left out */
export function packModel(
  { weights, transitions },
  { hashes, isPrivate },
  product,
  { least, about },
) {
  const { LABELS, LABELED_TYPES, VERSION, MAGIC, fingerprintOf, hashOfBytes } = product;
  const rows = [];
  for (let row = 0; row < hashes.length; row++) {
    if (isPrivate[row]) continue;
    const own = weights.subarray(row * LABELS, (row + 1) * LABELS);
    const labels = [...own.keys()].filter((label) => Math.abs(own[label]) > least);
    if (labels.length > 0) rows.push({ fingerprint: fingerprintOf(hashes[row]), labels, own });
  }
  rows.sort((a, b) => a.fingerprint - b.fingerprint);
  const kept = rows.filter(({ fingerprint }, i) => fingerprint !== rows[i - 1]?.fingerprint);
  const scale = LARGEST / STEPS;
  const toByte = (value, unit) => Math.max(-STEPS, Math.min(STEPS, Math.round(value / unit))) & 255;
  const body = Uint8Array.from([
    ...Array.from(transitions, (value) => toByte(value, TRANSITION_SCALE)),
  ]);
  const steps = kept.flatMap(({ fingerprint }, i) =>
    varint(fingerprint - (kept[i - 1]?.fingerprint ?? 0)),
  );
  const counts = kept.flatMap(({ labels }) => varint(labels.length));
  const labels = kept.flatMap((each) => each.labels);
  const values = kept.flatMap((each) => each.labels.map((label) => toByte(each.own[label], scale)));
  const all = concat([body, steps, counts, labels, values]);
  const header = {
    version: VERSION,
    types: LABELED_TYPES,
    ...about,
    features: kept.length,
    weights: labels.length,
    scale,
    transitionScale: TRANSITION_SCALE,
    checksum: hashOfBytes(all),
  };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const prefix = new Uint8Array(8);
  new DataView(prefix.buffer).setUint32(0, MAGIC);
  new DataView(prefix.buffer).setUint32(4, text.length);
  return concat([prefix, text, all]);
}

function concat(parts) {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

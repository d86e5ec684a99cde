import { mix } from './hash.ts';

/** No token has more features. */
export const MOST_FEATURES = 128;

const TEMPLATE_STEP = 0x632be5;

/**
 * Takes features down as 32-bit hashes: a template's number mixed with what the template looks at, so that no
 * string is built.
 */
export interface FeatureWriter {
  readonly hashes: Int32Array;
  count: number;
}

export function createFeatureWriter(): FeatureWriter {
  return { hashes: new Int32Array(MOST_FEATURES), count: 0 };
}

export function add(writer: FeatureWriter, template: number, value: number): void {
  writer.hashes[writer.count] = mix(value, template * TEMPLATE_STEP);
  writer.count += 1;
}

/** Nothing is said of what is not there. */
export function addKnown(writer: FeatureWriter, template: number, value: number): void {
  if (value !== 0) add(writer, template, value);
}

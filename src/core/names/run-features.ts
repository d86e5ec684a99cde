import type { CapitalRun } from './capital-run.ts';
import { add, type FeatureWriter } from './feature-writer.ts';
import { mix } from './hash.ts';
import type { TokenForm } from './token-form.ts';

const LONGEST_RUN = 6;

/** What stands around the whole of a name says most about it: "town of X", "X said". The same for all its tokens. */
export function writeAroundRun(
  writer: FeatureWriter,
  sentence: readonly TokenForm[],
  run: CapitalRun,
  nothing: TokenForm,
): void {
  const at = (place: number) => sentence[place] ?? nothing;
  const [before, after] = [at(run.start - 1), at(run.end)];
  add(writer, 50, before.hash);
  add(writer, 51, after.hash);
  add(writer, 52, mix(before.hash, after.hash));
  add(writer, 53, mix(at(run.start - 2).hash, before.hash));
  add(writer, 54, mix(after.hash, at(run.end + 1).hash));
  add(writer, 55, before.classes[0]);
  add(writer, 56, after.classes[0]);
  add(writer, 57, mix(before.classes[1], after.classes[1]));
}

/** Where in a run of capitals a token stands, and what the run begins and ends with. */
export function writeWithinRun(
  writer: FeatureWriter,
  sentence: readonly TokenForm[],
  run: CapitalRun,
  i: number,
  nothing: TokenForm,
): void {
  const at = (place: number) => sentence[place] ?? nothing;
  const [first, last, before] = [at(run.start), at(run.end - 1), at(run.start - 1)];
  const [isFirst, isLast] = [i === run.start ? 1 : 0, i === run.end - 1 ? 1 : 0];
  const length = Math.min(run.end - run.start, LONGEST_RUN);
  const opens = run.start === 0 ? 1 : 0;
  add(writer, 58, isFirst + 2 * isLast + 4 * length + 32 * opens);
  add(writer, 59, mix(last.hash, isLast));
  add(writer, 60, mix(first.hash, isFirst));
  add(writer, 61, mix(last.suffixes[1] ?? 0, isLast));
  add(writer, 62, mix(last.classes[1], isLast));
  add(writer, 63, mix(first.classes[1], isFirst));
  add(writer, 64, mix(mix(first.classes[2], last.classes[2]), isFirst + 2 * isLast));
  add(writer, 65, mix(mix(before.classes[2], last.classes[2]), isLast));
}

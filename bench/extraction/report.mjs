// What is printed of all measurements.
import { f1Of, meanOf, meanText } from './compare-text.mjs';
import { OURS, PLAIN } from './contenders.mjs';

/** The project's goals: times plain Readability, seconds of the slowest page, megabytes of any page. */
const GOALS = { ratio: 1.6, slowestMs: 2000, peakMb: 200 };
const FIELDS = ['title', 'author', 'day', 'image'];

/**
 * @typedef {{ readonly id: string, readonly set: string, readonly readings: Record<string, Reading> }} Page
 * @typedef {{ readonly text: { precision: number, recall: number } | null,
 *   readonly fields: Record<string, boolean>, readonly snippets: { kept: boolean[], keptOut: boolean[] },
 *   readonly error: Error | null, readonly parseMs: number, readonly extractMs: number,
 *   readonly peakMb: number }} Reading
 */

/** @param {readonly Page[]} pages */
export function qualityLines(pages, names) {
  return [...new Set(pages.map((page) => page.set))].flatMap((set) => {
    const ofSet = pages.filter((page) => page.set === set);
    const rows = names.map((name) => [
      name,
      ...qualityCells(ofSet.map((page) => page.readings[name])),
    ]);
    return ['', `${set}, ${ofSet.length} pages`, ...table([QUALITY_HEAD, ...rows])];
  });
}

const QUALITY_HEAD = ['', 'text F1', 'P', 'R', ...FIELDS, 'must-have', 'must-not', 'failed'];

function qualityCells(readings) {
  const texts = readings.map((reading) => reading.text).filter((text) => text !== null);
  const { f1, precision, recall } = meanText(texts);
  const fields = FIELDS.map((field) =>
    readings.map((reading) => reading.fields[field]).filter((right) => right !== undefined),
  );
  const kept = readings.flatMap((reading) => reading.snippets.kept);
  const keptOut = readings.flatMap((reading) => reading.snippets.keptOut);
  const failed = readings.filter((reading) => reading.error !== null).length;
  return [
    ...[f1, precision, recall].map((share) => (texts.length > 0 ? share.toFixed(3) : '–')),
    ...[...fields, kept, keptOut].map(shareOf),
    String(failed),
  ];
}

function shareOf(truths) {
  return truths.length > 0 ? meanOf(truths.map(Number)).toFixed(3) : '–';
}

/** Extraction alone, as a ratio to plain Readability on the same page; a page's parsing is beside it. */
export function costLines(pages, names) {
  const head = ['', 'median', 'p95', 'all pages', 'slowest page', 'with parsing', 'largest heap'];
  const rows = names.map((name) => {
    const { median, p95, whole, slowest, longest, largest } = costOf(pages, name);
    return [
      name,
      `${median.toFixed(2)}x`,
      `${p95.toFixed(2)}x`,
      `${whole.toFixed(2)}x`,
      `${Math.round(slowest.value)} ms ${slowest.id}`,
      `${Math.round(longest.value)} ms ${longest.id}`,
      `${Math.round(largest.value)} MB ${largest.id}`,
    ];
  });
  return ['', `time of extraction, ratio to ${PLAIN}`, ...table([head, ...rows])];
}

function costOf(pages, name) {
  const ratios = pages
    .map(({ readings }) => readings[name].extractMs / readings[PLAIN].extractMs)
    .toSorted((a, b) => a - b);
  const sumOf = (tool) => pages.reduce((sum, page) => sum + page.readings[tool].extractMs, 0);
  return {
    median: ratios[ratios.length >> 1],
    p95: ratios[Math.floor(ratios.length * 0.95)],
    whole: sumOf(name) / sumOf(PLAIN),
    slowest: most(pages, ({ readings }) => readings[name].extractMs),
    longest: most(pages, ({ readings }) => readings[name].parseMs + readings[name].extractMs),
    largest: most(pages, ({ readings }) => readings[name].peakMb),
  };
}

function most(pages, measureOf) {
  const values = pages.map((page) => ({ id: page.id, value: measureOf(page) }));
  return values.reduce((top, each) => (each.value > top.value ? each : top));
}

export function goalLines(pages) {
  const { median, slowest, largest } = costOf(pages, OURS);
  const line = (met, goal, figure) => `  ${met ? 'met   ' : 'MISSED'}  ${goal}: ${figure}`;
  return [
    '',
    'goals',
    line(
      median <= GOALS.ratio,
      `at most ${GOALS.ratio} times ${PLAIN}`,
      `${median.toFixed(2)} times`,
    ),
    line(
      slowest.value < GOALS.slowestMs,
      `the slowest page under ${GOALS.slowestMs} ms`,
      `${Math.round(slowest.value)} ms`,
    ),
    line(
      largest.value <= GOALS.peakMb,
      `no page over ${GOALS.peakMb} MB of heap`,
      `${Math.round(largest.value)} MB`,
    ),
  ];
}

/** The pages that ours reads worst, with everyone's figures on them. */
export function worstLines(pages, names, count) {
  const scored = pages
    .map((page) => ({ page, score: scoreOf(page.readings[OURS]) }))
    .filter(({ score }) => score !== null)
    .toSorted((a, b) => a.score - b.score)
    .slice(0, count);
  const rows = scored.map(({ page }) => [
    page.id,
    ...names.map((name) => scoreOf(page.readings[name]).toFixed(3)),
    page.readings[OURS].error?.message ?? '',
  ]);
  const about = 'the worst pages: text F1, or the share of snippets that are right';
  return ['', about, ...table([['', ...names, ''], ...rows])];
}

function scoreOf({ text, snippets }) {
  if (text) return f1Of(text);
  const truths = [...snippets.kept, ...snippets.keptOut];
  return truths.length > 0 ? meanOf(truths.map(Number)) : null;
}

function table(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  return rows.map((row) =>
    `  ${row.map((cell, i) => cell.padEnd(widths[i])).join('  ')}`.trimEnd(),
  );
}

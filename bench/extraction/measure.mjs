// Time and heap of one reading of one page.
import { GCProfiler } from 'node:v8';

const MEGABYTE = 2 ** 20;

/**
 * Parsing is timed apart, also of a second copy that a contender asks for. The heap is collected first, so
 * that nobody pays for another's garbage. `peakMb` is the most that the page took: the used heap is
 * largest just before a collection or at the end.
 *
 * @returns {{ result: unknown, error: Error | null, parseMs: number, extractMs: number, peakMb: number }}
 */
export function measure(contender, { html, url }, parsePage) {
  let parseMs = 0;
  const copyPage = () => {
    const start = performance.now();
    const document = parsePage(html);
    parseMs += performance.now() - start;
    return document;
  };
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const profiler = new GCProfiler();
  profiler.start();
  const start = performance.now();
  const { result, error } = attempt(() => contender.read(copyPage, url));
  const extractMs = performance.now() - start - parseMs;
  const collections = profiler.stop().statistics;
  const used = collections.map(({ beforeGC }) => beforeGC.heapStatistics.usedHeapSize);
  const peak = Math.max(process.memoryUsage().heapUsed, ...used);
  return { result, error, parseMs, extractMs, peakMb: (peak - before) / MEGABYTE };
}

function attempt(read) {
  try {
    return { result: read(), error: null };
  } catch (error) {
    // Some page breaks every tool; it has then found nothing.
    return { result: null, error };
  }
}

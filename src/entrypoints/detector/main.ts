import { withoutFragment } from '../../core/article/article-address.ts';
import { gatherEvidence } from '../../dom/gather-evidence.ts';
import { askBackground } from '../../platform/ask-background.ts';

/** A page whose text comes later than its document is looked at again. */
const LATER_MS = [1000, 3000];
/** Long enough for a page that was navigated in place to show its new text. */
const IN_PLACE_MS = [150, 700, 2000];
const LONGEST_IDLE_MS = 400;

/** The address and size of the page that was judged last: one that has not grown since need not be again. */
let judged = '';
let timers: number[] = [];

async function look(isReturn: boolean): Promise<void> {
  const address = withoutFragment(location.href);
  const state = address + document.getElementsByTagName('*').length;
  if (judged === state) return;
  judged = state;
  const evidence = gatherEvidence(document);
  const prefersDark = matchMedia('(prefers-color-scheme:dark)').matches;
  const reply = await askBackground('page/detect', { address, evidence, isReturn, prefersDark });
  if (reply?.value?.isArticle) stopLooking();
  // Where the reader opens, it takes the curtain away itself once the article is on top.
  if (!reply?.value?.opens) globalThis.ledeCurtain?.();
}

function stopLooking(): void {
  for (const timer of timers) clearTimeout(timer);
}

function lookLater(isReturn: boolean, delays: readonly number[]): void {
  stopLooking();
  timers = delays.map((delay) =>
    setTimeout(() => {
      requestIdleCallback(() => void look(isReturn), { timeout: LONGEST_IDLE_MS });
    }, delay),
  );
}

/** The browser runs this when the document is complete: where nothing opens by itself, once it is idle. */
function start(): void {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const isReturn = entry?.type === 'back_forward';
  void look(isReturn);
  lookLater(isReturn, LATER_MS);
  let address = withoutFragment(location.href);
  navigation.addEventListener('currententrychange', ({ navigationType }) => {
    const now = withoutFragment(location.href);
    if (now === address) return;
    address = now;
    lookLater(navigationType === 'traverse', IN_PLACE_MS);
  });
}

// A page that is loaded ahead of time may never be seen.
if ((document as { prerendering?: boolean }).prerendering) {
  document.addEventListener('prerenderingchange', start);
} else start();

import type { BackgroundCalls, PageReport } from '../../contract/messages.ts';
import type { Envelope } from '../../contract/rpc.ts';
import { withoutFragment } from '../../core/article/article-address.ts';
import { mayOpenByItself } from '../../core/detection/score-page.ts';
import { readSignals } from '../../dom/read-signals.ts';

/** The few words of the extension's interface that are needed here: a wrapper would weigh more than this. */
interface Extension {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
}
declare const browser: Extension | undefined;
declare const chrome: Extension;

/** A page whose text comes later than its document is looked at again. */
const LATER_MS = [0, 1000, 3000];
/** Long enough for a page that was navigated in place to show its new text. */
const IN_PLACE_MS = [150, 700, 2000];
const LONGEST_IDLE_MS = 400;

/** What was told last; a page is not told of twice. */
let told = '';
/** What was judged last: a page that has not grown since need not be judged again. */
let judged = '';
let timers: number[] = [];

function judge(isReturn: boolean): void {
  const address = withoutFragment(location.href);
  const state = address + document.getElementsByTagName('*').length;
  if (judged === state) return;
  judged = state;
  const isArticle = mayOpenByItself(readSignals(document, address));
  if (isArticle) stopLooking();
  else globalThis.ledeCurtain?.();
  if (told === address + isArticle) return;
  told = address + isArticle;
  const prefersDark = matchMedia('(prefers-color-scheme:dark)').matches;
  void report({ address, isArticle, isReturn, prefersDark });
}

async function report(request: PageReport): Promise<void> {
  const { runtime } = typeof browser === 'undefined' ? chrome : browser;
  const message: Envelope<BackgroundCalls> = { to: 'background', call: 'page/detected', request };
  const reply = (await runtime.sendMessage(message).catch(() => {
    // The extension was updated while this page was open; the new copy sees it when it is loaded again.
  })) as { value?: { opens?: boolean } } | undefined;
  // Where the reader opens, it takes the curtain away itself once the article is on top.
  if (!reply?.value?.opens) globalThis.ledeCurtain?.();
}

function stopLooking(): void {
  for (const timer of timers) clearTimeout(timer);
}

function look(isReturn: boolean, delays: readonly number[]): void {
  stopLooking();
  const act = () => judge(isReturn);
  timers = delays.map((delay) =>
    setTimeout(() => {
      // Behind a curtain somebody waits; on any other page nobody does.
      if (globalThis.ledeCurtain) act();
      else requestIdleCallback(act, { timeout: LONGEST_IDLE_MS });
    }, delay),
  );
}

function start(): void {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const first = () => look(entry?.type === 'back_forward', LATER_MS);
  if (document.readyState !== 'loading') first();
  else document.addEventListener('DOMContentLoaded', first);
  let address = withoutFragment(location.href);
  navigation.addEventListener('currententrychange', ({ navigationType }) => {
    const now = withoutFragment(location.href);
    if (now === address) return;
    address = now;
    look(navigationType === 'traverse', IN_PLACE_MS);
  });
}

// A page that is loaded ahead of time may never be seen.
if ((document as { prerendering?: boolean }).prerendering) {
  document.addEventListener('prerenderingchange', start);
} else start();

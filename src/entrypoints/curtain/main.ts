import { isArticleAddress, withoutFragment } from '../../core/article/article-address.ts';
import type { Theme } from '../../core/settings.ts';
import { askBackground } from '../../platform/ask-background.ts';

/** Written in by the build: a page's script can't know the theme in time, so each theme has its curtain. */
declare const LEDE_THEME: Theme;

/** The papers of `ui/styles/tokens.css`, checked by a test. */
const PAPERS = { light: '#ffffff', sepia: '#f7efdf', dark: '#17191c', black: '#000000' } as const;
/** A page slower than this is shown: the reader then opens over it. */
const LONGEST_MS = 2500;
const TAG = 'lede-curtain';

function paper(): string {
  if (LEDE_THEME !== 'system') return PAPERS[LEDE_THEME];
  return matchMedia('(prefers-color-scheme: dark)').matches ? PAPERS.dark : PAPERS.light;
}

/** Hides the page behind the theme's color until the reader opens, so that nothing flashes up before it. */
function draw(): void {
  const curtain = document.createElement(TAG);
  const style = `all:initial;position:fixed;inset:0;z-index:2147483647;background:${paper()}`;
  curtain.attachShadow({ mode: 'closed' });
  for (const rule of style.split(';')) {
    const [name = '', value = ''] = rule.split(':');
    curtain.style.setProperty(name, value, 'important');
  }
  document.documentElement.append(curtain);
  const timer = setTimeout(lift, LONGEST_MS);
  function lift(): void {
    clearTimeout(timer);
    curtain.remove();
    globalThis.ledeCurtain = undefined;
  }
  globalThis.ledeCurtain = lift;
  void liftWhereNothingOpens();
}

/** Nothing opens on a page whose reader was just closed: the worker knows, and is awake for what follows. */
async function liftWhereNothingOpens(): Promise<void> {
  const reply = await askBackground('page/arrived', { address: withoutFragment(location.href) });
  if (!reply?.value?.mayOpen) globalThis.ledeCurtain?.();
}

const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (entry?.type !== 'back_forward' && isArticleAddress(location.href)) draw();

import type { ChipAnswer } from '../../contract/messages.ts';
import type { ChipKind } from '../../contract/page-world.ts';
import {
  interfaceDirection,
  interfaceLanguage,
  type MessageKey,
  say,
} from '../../core/messages.ts';
import chipCss from '../../ui/styles/chip.css';
import tokensCss from '../../ui/styles/tokens.css';

export interface ChipSetup {
  readonly kind: ChipKind;
  readonly site: string;
  readonly onAnswer: (answer: ChipAnswer) => void;
}

const HOST_TAG = 'lede-chip';
const SHOWN_MS = 8000;

interface Choice {
  readonly label: MessageKey;
  readonly answer: ChipAnswer | null;
}

const CHOICES: Readonly<Record<ChipKind, readonly Choice[]>> = {
  offer: [
    { label: 'chip_read', answer: 'read' },
    { label: 'chip_never', answer: 'never' },
  ],
  'turned-to-ask': [
    { label: 'chip_as_before', answer: 'always' },
    { label: 'chip_ok', answer: null },
  ],
};

/**
 * A small bar in the page's corner, in a closed shadow root. It goes after eight seconds that the page was
 * seen, at Escape, and at any answer; while the pointer or the focus is on it, it stays.
 */
export function openChip(page: Document, view: Window, setup: ChipSetup): void {
  for (const stray of page.querySelectorAll(HOST_TAG)) stray.remove();
  const host = page.createElement(HOST_TAG);
  const root = host.attachShadow({ mode: 'closed' });
  const ended = new AbortController();
  const close = () => ended.abort();
  ended.signal.addEventListener('abort', () => host.remove());
  root.append(styleElement(page), barOf(page, setup, close));
  page.documentElement.append(host);
  onEscape(page, ended.signal, close);
  closeInTime(page, view, host, ended.signal, close);
}

function styleElement(page: Document): HTMLStyleElement {
  const style = page.createElement('style');
  // The corner is the one at the end of a line of ours, whatever the page's direction.
  style.textContent = `${tokensCss}\n${chipCss}\n:host{direction:${interfaceDirection()}!important}`;
  return style;
}

function barOf(page: Document, { kind, site, onAnswer }: ChipSetup, close: () => void) {
  const bar = page.createElement('div');
  bar.className = 'chip reader';
  bar.dataset['theme'] = 'system';
  bar.lang = interfaceLanguage();
  bar.dir = interfaceDirection();
  bar.setAttribute('role', 'region');
  bar.setAttribute('aria-label', 'Lede');
  if (kind === 'turned-to-ask') {
    const words = page.createElement('span');
    words.setAttribute('role', 'status');
    words.textContent = say('chip_turned', site);
    bar.append(words);
  }
  for (const { label, answer } of CHOICES[kind]) {
    bar.append(
      buttonOf(page, say(label), () => {
        close();
        if (answer) onAnswer(answer);
      }),
    );
  }
  const cross = buttonOf(page, '×', close);
  cross.setAttribute('aria-label', say('close'));
  bar.append(cross);
  return bar;
}

function buttonOf(page: Document, label: string, act: () => void): HTMLButtonElement {
  const button = page.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', (event) => {
    // A page can click on what it finds, but not as a person does.
    if (event.isTrusted) act();
  });
  return button;
}

function onEscape(page: Document, signal: AbortSignal, close: () => void): void {
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') close();
    },
    { signal, capture: true },
  );
}

/** Counts only time in which the page is seen and nobody is at the chip. */
function closeInTime(
  page: Document,
  view: Window,
  host: Element,
  signal: AbortSignal,
  close: () => void,
): void {
  const step = 250;
  let seen = 0;
  const timer = view.setInterval(() => {
    const isUsed = host.matches(':hover, :focus-within');
    if (page.visibilityState === 'visible' && !isUsed) seen += step;
    if (seen >= SHOWN_MS) close();
  }, step);
  signal.addEventListener('abort', () => view.clearInterval(timer));
}

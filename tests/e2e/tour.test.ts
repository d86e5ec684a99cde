import type { KeyInput, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { COMMANDS, type Command, DEFAULT_KEYS } from '../../src/core/keys/commands.ts';
import { describeInBrowsers, type ReaderBrowser, settle } from '../support/reader-browser.ts';

const PATIENCE = { timeout: 8_000 };

/** Everything that a key can change in the reader, as far as it is seen. */
const look = (root: ShadowRoot) => {
  const view = root.querySelector<HTMLElement>('.reader');
  const panel = root.querySelector<HTMLElement>('.panel');
  return {
    tab: panel && !panel.hidden ? panel.querySelector('[aria-selected=true]')?.id : null,
    found: root.querySelector<HTMLElement>('.found span')?.style.top ?? null,
    faded: root.querySelectorAll('.column .faded').length,
    scroll: Math.round(root.querySelector('dialog')?.scrollTop ?? 0),
    find: root.querySelector('.find-bar') !== null,
    listen: root.querySelector('.listen-bar') !== null,
    comfort: root.querySelector('[data-popup=comfort]')?.getAttribute('aria-expanded'),
    help: root.querySelector('.keys-sheet') !== null,
    size: view?.style.getPropertyValue('--text-size'),
    theme: view?.dataset['theme'],
    names: root.querySelectorAll('.column .name').length,
    chips: [...root.querySelectorAll('.chips [aria-pressed=true]')].map((c) => c.textContent),
    notes: root.querySelector('.popups')?.textContent,
  };
};
type Look = ReturnType<typeof look>;

/** What paper shows is seen in more.test.ts. */
type Toured = Exclude<Command, 'print'>;

/** What must be another after a key, and which keys come before it. A new command needs its line here. */
const TOUR: Readonly<Record<Toured, { before?: Command[]; changes: keyof Look }>> = {
  names: { changes: 'tab' },
  said: { changes: 'tab' },
  figures: { changes: 'tab' },
  map: { changes: 'tab' },
  outline: { changes: 'tab' },
  'next-mention': { before: ['follow'], changes: 'found' },
  'last-mention': { before: ['follow'], changes: 'found' },
  follow: { changes: 'faded' },
  'next-paragraph': { changes: 'scroll' },
  'last-paragraph': { before: ['next-paragraph', 'next-paragraph'], changes: 'scroll' },
  find: { changes: 'find' },
  listen: { changes: 'listen' },
  comfort: { changes: 'comfort' },
  larger: { changes: 'size' },
  smaller: { changes: 'size' },
  theme: { changes: 'theme' },
  marks: { changes: 'names' },
  copy: { changes: 'notes' },
  'filter-person': { changes: 'chips' },
  'filter-organization': { changes: 'chips' },
  'filter-place': { changes: 'chips' },
  'filter-event': { changes: 'tab' },
  'filter-group': { changes: 'tab' },
  help: { changes: 'help' },
};

async function press(page: Page, command: Command): Promise<void> {
  await page.keyboard.press(DEFAULT_KEYS[command] as KeyInput);
  await settle(120);
}

/** The focus on the first name of the text, where a key finds its name. */
async function focusName(reader: ReaderBrowser, page: Page): Promise<void> {
  await reader.inOverlay(page, (root: ShadowRoot) =>
    root.querySelector<HTMLElement>('.column > p .name')?.focus({ preventScroll: true }),
  );
}

describeInBrowsers('a tour of the reader', (stage) => {
  const open = async () => {
    const { reader, visit } = stage();
    const page = await visit('qasr-offensive');
    await reader.openReader(page);
    const see = () => reader.inOverlay(page, look) as Promise<Look>;
    await expect.poll(async () => (await see()).names, PATIENCE).toBeGreaterThan(3);
    await settle(500);
    return { reader, page, see };
  };

  it('finds every key at work, and Escape takes it back or the reader away', async () => {
    const { reader, page, see } = await open();
    for (const command of COMMANDS) {
      if (command === 'print') continue;
      await focusName(reader, page);
      for (const before of TOUR[command].before ?? []) await press(page, before);
      const { changes } = TOUR[command];
      const then = (await see())[changes];
      await press(page, command);
      await expect
        .poll(async () => (await see())[changes], { ...PATIENCE, message: command })
        .not.toEqual(then);
      await putBack(page, command);
      expect(await reader.isOpen(page), command).toBe(true);
    }
    await page.close();
  });

  /** Leaves the reader as the next command expects it, without closing it. */
  async function putBack(page: Page, command: Command): Promise<void> {
    const again: Partial<Record<Command, Command[]>> = {
      larger: ['smaller'],
      smaller: ['larger'],
      theme: ['theme', 'theme', 'theme', 'theme'],
      marks: ['marks', 'marks', 'marks'],
      'filter-person': ['filter-person'],
      'filter-organization': ['filter-organization'],
      'filter-place': ['filter-place'],
      'filter-event': ['filter-event'],
      'filter-group': ['filter-group'],
    };
    for (const each of again[command] ?? []) await press(page, each);
    const layers = (root: ShadowRoot) =>
      root.querySelector(
        '.panel:not([hidden]), .find-bar, .listen-bar, .keys-sheet, .following, .card, [data-popup][aria-expanded=true]',
      ) !== null;
    const { reader } = stage();
    for (let i = 0; i < 6 && (await reader.inOverlay(page, layers)); i++) {
      await page.keyboard.press('Escape');
      await settle(80);
    }
  }
});

import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { axeFaults, loadAxe, overlayFaults } from '../support/axe.ts';
import { storeRules } from '../support/extension-storage.ts';
import { openOwnPage, press, untilSaid } from '../support/own-pages.ts';
import { describeInBrowsers, type ReaderBrowser, settle } from '../support/reader-browser.ts';

const PATIENCE = { timeout: 10_000 };
const NAME = 'Salim al-Rawahi';

const namesIn = (root: ShadowRoot) =>
  [...root.querySelectorAll('.names .title')].map(({ textContent }) => textContent);
const told = (root: ShadowRoot) => root.querySelector('.corrected p')?.textContent ?? '';
const changed = (root: ShadowRoot) =>
  root.querySelector('.changed-names summary')?.textContent ?? '';
const marksOf = (root: ShadowRoot) =>
  [...root.querySelectorAll('.column .name')].map(({ textContent }) => textContent);

/** The middle of the first element of a selector whose label or text has these words. */
const middleOf = (root: ShadowRoot, [selector, words]: readonly [string, string]) => {
  const found = [...root.querySelectorAll<HTMLElement>(selector)].find((each) =>
    (each.getAttribute('aria-label') ?? each.textContent ?? '').includes(words),
  );
  found?.scrollIntoView({ block: 'nearest' });
  const box = found?.getBoundingClientRect();
  return box ? [box.left + box.width / 2, box.top + box.height / 2] : null;
};

describeInBrowsers('a name that its reader corrects', (stage) => {
  const open = async () => {
    const { reader, visit } = stage();
    const page = await visit('qasr-offensive');
    await reader.openReader(page);
    return sessionOf(reader, page);
  };

  it('is renamed, joined, parted and given back from the panel', async () => {
    const { page, see, click, reader, correct } = await open();
    await page.keyboard.press('e');
    await expect.poll(() => see(namesIn), PATIENCE).toContain(NAME);
    const before = await see(namesIn);

    await correct(NAME);
    await loadAxe(page);
    expect(await overlayFaults(reader, page)).toEqual([]);
    await click('.correct-name input', '');
    await selectAll(page);
    await page.keyboard.type('The minister');
    await page.keyboard.press('Enter');
    await expect.poll(() => see(namesIn), PATIENCE).toContain('The minister');
    expect(await see(told)).toContain('is shown as');
    expect(await see(changed)).toBe('One name changed by you');
    await click('.changed-names summary', '');
    await click('.changed-names button', 'Undo');
    await expect.poll(() => see(namesIn), PATIENCE).toEqual(before);

    await click('.correct-name button', 'Not the same as');
    await expect.poll(async () => (await see(namesIn)).length, PATIENCE).toBe(before.length + 1);
    await click('.corrected button', 'Undo');
    await expect.poll(() => see(namesIn), PATIENCE).toEqual(before);
    await click('.correct-name button', 'Join');
    await expect.poll(async () => (await see(namesIn)).length, PATIENCE).toBe(before.length - 1);
    await click('.corrected button', 'Undo');
    await expect.poll(() => see(namesIn), PATIENCE).toEqual(before);
    await page.close();
  });

  it('is hidden by keys on its card, now and later, until the options give it back', async () => {
    const { page, see, reader } = await open();
    await expect.poll(() => see(marksOf), PATIENCE).toContain(NAME);
    // Names answer once the tools are there.
    await expect
      .poll(() => see((root) => root.querySelector('.panel') !== null), PATIENCE)
      .toBe(true);
    await reader.inOverlay(
      page,
      (root: ShadowRoot, name: string) =>
        [...root.querySelectorAll<HTMLElement>('.column .name')]
          .find(({ textContent }) => textContent === name)
          ?.focus(),
      NAME,
    );
    await page.keyboard.press('Enter');
    await expect
      .poll(() => see((root) => root.querySelector('.card') !== null), PATIENCE)
      .toBe(true);
    await tabTo(page, see, 'Not right?');
    await page.keyboard.press('Enter');
    await tabTo(page, see, 'Not a name: hide it');
    await page.keyboard.press('Enter');
    await expect.poll(() => see(marksOf), PATIENCE).not.toContain(NAME);
    expect(await see(told)).toContain('is hidden');
    expect(await see((root) => root.querySelector('.card'))).toBeNull();
    expect(await see((root) => root.activeElement !== null)).toBe(true);
    await page.close();

    const later = await open();
    await expect.poll(async () => (await later.see(marksOf)).length, PATIENCE).toBeGreaterThan(3);
    expect(await later.see(marksOf)).not.toContain(NAME);
    await later.page.close();

    const options = await openOwnPage(reader, 'options.html');
    await untilSaid(options, 'is hidden');
    expect(await axeFaults(options)).toEqual([]);
    await press(options, 'Remove all');
    await untilSaid(options, 'No name yet');
    await options.close();
    const again = await open();
    await expect.poll(() => again.see(marksOf), PATIENCE).toContain(NAME);
    await again.page.close();
  });

  it('is corrected for the time of reading only in a private window', async () => {
    const { reader, address } = stage();
    await reader.grantAccess('*://*/*');
    await storeRules(reader, { otherSites: 'always' });
    const page = await reader.openPrivatePage();
    await page.goto(address('qasr-offensive'), { waitUntil: 'load' });
    await page.waitForSelector('lede-reader[data-state="shown"]', PATIENCE);
    const { see, click, correct } = sessionOf(reader, page);
    await page.keyboard.press('e');
    await expect.poll(() => see(namesIn), PATIENCE).toContain(NAME);
    await correct(NAME);
    await click('.correct-name button', 'hide it');
    await expect.poll(() => see(namesIn), PATIENCE).not.toContain(NAME);
    expect(await see(told)).toContain('nothing of a private window is stored');
    await click('.corrected button', 'Undo');
    await expect.poll(() => see(namesIn), PATIENCE).toContain(NAME);
    await page.close();
    const options = await openOwnPage(reader, 'options.html');
    await untilSaid(options, 'No name yet');
    await options.close();
  });
});

function sessionOf(reader: ReaderBrowser, page: Page) {
  const see = <T>(look: (root: ShadowRoot) => T) => reader.inOverlay(page, look) as Promise<T>;
  const click = async (selector: string, words: string) => {
    const middle = await reader.inOverlay(page, middleOf, [selector, words]);
    if (!middle) throw new Error(`no ${selector} "${words}"`);
    await page.mouse.click(middle[0] as number, middle[1] as number);
    await settle(150);
  };
  /** Opens what can be done about a name of the panel. */
  const correct = async (name: string) => {
    await click('.names .more', name);
    await click('.correct-name summary', '');
  };
  return { reader, page, see, click, correct };
}

async function selectAll(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
}

type See = <T>(look: (root: ShadowRoot) => T) => Promise<T>;

async function tabTo(page: Page, see: See, words: string): Promise<void> {
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    if ((await see((root) => root.activeElement?.textContent?.trim())) === words) return;
  }
  throw new Error(`"${words}" is not reached`);
}

import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { loadAxe, overlayFaults } from '../support/axe.ts';
import { describeInBrowsers, type ReaderBrowser, settle } from '../support/reader-browser.ts';

const PATIENCE = { timeout: 10_000 };

const cardOf = (root: ShadowRoot) => {
  const card = root.querySelector<HTMLElement>('.card');
  if (!card) return null;
  return {
    name: card.getAttribute('aria-label'),
    isPassing: card.dataset['passing'] !== undefined,
    hasFocus: card.contains(root.activeElement),
    sentences: card.querySelectorAll('.card-sentences li').length,
    links: card.querySelectorAll('a').length,
  };
};

const following = (root: ShadowRoot) => ({
  faded: root.querySelectorAll('.column .faded').length,
  status: root.querySelector('.following')?.textContent ?? '',
});

const lines = (root: ShadowRoot) =>
  [...root.querySelectorAll('.column > p')].map((p) => {
    const { top, width, height } = p.getBoundingClientRect();
    return [top, width, height].map(Math.round);
  });

/** The middle of the nth underlined name's first line, brought into the middle of the window. */
async function pointOf(reader: ReaderBrowser, page: Page, n: number): Promise<[number, number]> {
  const place = await reader.inOverlay(
    page,
    (root: ShadowRoot, n: number) => {
      const name = root.querySelectorAll('.column > p .name')[n];
      name?.scrollIntoView({ block: 'center' });
      const box = name?.getClientRects()[0];
      return box ? [box.left + box.width / 2, box.top + box.height / 2] : null;
    },
    n,
  );
  await settle(150);
  return (place ?? [0, 0]) as [number, number];
}

describeInBrowsers('cards', (stage) => {
  const open = async () => {
    const { reader, visit } = stage();
    const page = await visit('qasr-offensive');
    await reader.openReader(page);
    const see = <T>(look: (root: ShadowRoot) => T) => reader.inOverlay(page, look) as Promise<T>;
    await expect
      .poll(() => see((root) => root.querySelectorAll('.name').length), PATIENCE)
      .toBeGreaterThan(3);
    await settle(300);
    return { reader, page, see };
  };

  it('don’t come over words that are selected', async () => {
    const { reader, page, see } = await open();
    const [x, y] = await pointOf(reader, page, 1);
    await page.mouse.move(x - 20, y);
    await page.mouse.down();
    await page.mouse.move(x + 20, y, { steps: 6 });
    await page.mouse.up();
    await page.mouse.move(x + 2, y);
    await page.mouse.move(x, y);
    await settle(1000);
    expect(await see(cardOf)).toBeNull();
    // A click into the margin takes the selection away.
    await page.mouse.click(40, y);
    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y);
    await expect.poll(() => see(cardOf), PATIENCE).toMatchObject({ isPassing: true });
    await page.close();
  });

  it('come to a pointer that rests, leave the focus and go when it has gone', async () => {
    const { reader, page, see } = await open();
    const [x, y] = await pointOf(reader, page, 0);
    const before = await see(lines);
    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y);
    await settle(200);
    expect(await see(cardOf)).toBeNull();
    await expect
      .poll(() => see(cardOf), PATIENCE)
      .toMatchObject({
        ...{ isPassing: true, hasFocus: false, links: 0 },
      });
    expect((await see(cardOf))?.sentences).toBeGreaterThan(0);
    expect(await see(lines)).toEqual(before);
    const covers = await see((root) => {
      const card = root.querySelector('.card')?.getBoundingClientRect();
      const word = root.querySelector('.column > p .name')?.getClientRects()[0];
      return card && word ? card.top < word.bottom && card.bottom > word.top : null;
    });
    expect(covers).toBe(false);
    await page.mouse.move(5, 300);
    await expect.poll(() => see(cardOf), PATIENCE).toBeNull();
    await page.close();
  });

  it('do not come while the text scrolls under the pointer', async () => {
    const { reader, page, see } = await open();
    const [x, y] = await pointOf(reader, page, 1);
    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y);
    for (let i = 0; i < 8; i++) {
      await page.mouse.wheel({ deltaY: i % 2 === 0 ? 2 : -2 });
      await settle(100);
    }
    expect(await see(cardOf)).toBeNull();
    await page.close();
  });

  it('are opened by click and keyboard, take the focus, and give it back', async () => {
    const { reader, page, see } = await open();
    await loadAxe(page);
    const [x, y] = await pointOf(reader, page, 0);
    await page.mouse.click(x, y);
    expect(await see(cardOf)).toMatchObject({ isPassing: false, hasFocus: true });
    expect(await overlayFaults(reader, page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await see(cardOf)).toBeNull();
    await see((root) => root.querySelectorAll<HTMLElement>('.column > p .name')[1]?.focus());
    await settle(100);
    expect(await see(cardOf)).toBeNull();
    expect(await see((root) => root.activeElement?.getAttribute('aria-description'))).toMatch(
      /mention/,
    );
    await page.keyboard.press('Enter');
    await expect.poll(() => see(cardOf), PATIENCE).toMatchObject({ hasFocus: true });
    const name = await see((root) => root.querySelector('.card')?.getAttribute('aria-label'));
    // The next mention takes the card along.
    await see((root) => root.querySelector<HTMLElement>('.card-sentences .jump')?.click());
    await settle(200);
    expect(await see((root) => root.querySelectorAll('.found span').length)).toBeGreaterThan(0);
    expect(name).toBeTruthy();
    await page.close();
  });

  it('lead a reader through the sentences of one name, the others faded, line by line in place', async () => {
    const { reader, page, see } = await open();
    const [x, y] = await pointOf(reader, page, 0);
    const before = await see(lines);
    await page.mouse.click(x, y);
    await page.keyboard.press('f');
    await settle(200);
    expect((await see(following)).faded).toBeGreaterThan(3);
    expect((await see(following)).status).toContain('Following');
    expect(await see(lines)).toEqual(before);
    await page.keyboard.press('Escape');
    expect(await see(cardOf)).toBeNull();
    expect((await see(following)).faded).toBeGreaterThan(3);
    await page.keyboard.press(']');
    await settle(200);
    expect(await see((root) => root.querySelectorAll('.found span').length)).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await settle(100);
    expect(await see(following)).toEqual({ faded: 0, status: '' });
    expect(await reader.isOpen(page)).toBe(true);
    await page.close();
  });

  it('are opened by a finger, whose second tap goes on to the next mention', async ({ skip }) => {
    const { reader, page, see } = await open();
    if (reader.kind !== 'chromium') skip('no touch by this driver');
    await page.keyboard.press('h');
    await page.keyboard.press('h');
    await settle(300);
    const [x, y] = await pointOf(reader, page, 0);
    await page.touchscreen.tap(x, y);
    await expect.poll(() => see(cardOf), PATIENCE).toMatchObject({ isPassing: false });
    const place = () => see((root) => root.querySelector('.card-steps .at')?.textContent ?? '');
    await expect.poll(place, PATIENCE).toContain('1');
    const first = await place();
    const [again, there] = await pointOf(reader, page, 0);
    await page.touchscreen.tap(again, there);
    await expect.poll(place, PATIENCE).not.toBe(first);
    await page.keyboard.press('h');
    await page.keyboard.press('h');
    await page.close();
  });
});

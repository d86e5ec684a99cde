import { expect, it } from 'vitest';
import { describeInBrowsers, settle } from '../support/reader-browser.ts';
import { refuseFirstHandOver } from '../support/refuse-script.ts';
import { seen, TEST_PAGES } from '../support/test-pages.ts';

const shownArticle = (root: ShadowRoot) => ({
  title: root.querySelector('h1')?.textContent ?? '',
  text: root.querySelector('.column')?.textContent ?? '',
  direction: root.querySelector('.column')?.getAttribute('dir'),
  blocks: root.querySelectorAll('.column > *').length,
});

describeInBrowsers('reading', (stage) => {
  const articles = TEST_PAGES.filter(
    ({ expected }) => expected.article !== null && !expected.generated,
  );

  it.each(articles)('shows every paragraph of $slug in order', async ({ slug, expected }) => {
    const { reader, visit } = stage();
    const page = await visit(slug);
    await reader.openReader(page);
    await settle(200);
    const shown = await reader.inOverlay(page, shownArticle);
    const text = seen(shown.text);
    let from = 0;
    const missing = expected.paragraphs.filter((paragraph) => {
      const at = text.indexOf(seen(paragraph), from);
      if (at >= 0) from = at;
      return at < 0;
    });
    expect(shown.title).toBe(expected.title);
    expect(missing).toEqual([]);
    expect(shown.direction).toBe(expected.direction);
    await page.close();
  });

  it('shows a huge article, its beginning at once and the rest soon', async () => {
    const { reader, visit } = stage();
    const page = await visit('huge-inquiry');
    await reader.openReader(page);
    await settle(3000);
    const shown = await reader.inOverlay(page, shownArticle);
    expect(shown.blocks).toBeGreaterThan(5000);
    await page.close();
  });

  it.each(['front-page', 'login-wall'])('says so where there is no article: %s', async (slug) => {
    const { reader, visit } = stage();
    const page = await visit(slug);
    await reader.openReader(page);
    const { title, text } = await reader.inOverlay(page, shownArticle);
    expect(title).toBe('No article found on this page');
    expect(text).toContain('Back to the page');
    await page.close();
  });

  it('runs no code of the page and drops its unsafe links', async () => {
    const { reader, visit } = stage();
    const page = await visit('strict-csp');
    await reader.openReader(page);
    const links = await reader.inOverlay(page, (root: ShadowRoot) =>
      [...root.querySelectorAll('a')].map((link) => link.protocol),
    );
    expect(links.filter((protocol: string) => !/^(https?|mailto):$/.test(protocol))).toEqual([]);
    expect(await page.evaluate(() => '__ledePwned' in window)).toBe(false);
    const styled = await reader.inOverlay(
      page,
      (root: ShadowRoot) => getComputedStyle(root.querySelector('.column') as Element).position,
    );
    expect(styled).toBe('relative');
    await page.close();
  });

  it('marks names without moving a line, and shows a card for one', async () => {
    const { reader, visit } = stage();
    const page = await visit('harbor-reopening');
    await reader.openReader(page);
    const heights = (root: ShadowRoot) =>
      [...root.querySelectorAll('.column > p')].map((p) => p.getBoundingClientRect().top);
    const before = await reader.inOverlay(page, heights);
    await settle(800);
    expect(await reader.inOverlay(page, heights)).toEqual(before);
    const card = await reader.inOverlay(page, async (root: ShadowRoot) => {
      root.querySelector<HTMLElement>('.name')?.click();
      await new Promise((resolve) => setTimeout(resolve, 200));
      const { textContent } = root.querySelector('.card') ?? {};
      return { textContent, sentences: root.querySelectorAll('.card li').length };
    });
    expect(card.sentences).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await settle(100);
    const isOpen = await reader.inOverlay(
      page,
      (root: ShadowRoot) => root.querySelector('.card') !== null,
    );
    expect(isOpen).toBe(false);
    expect(await reader.isOpen(page)).toBe(true);
    await page.close();
  });

  it('marks names although the background ends while it looks for them', async () => {
    const { reader, visit } = stage();
    const page = await visit('qasr-offensive');
    await reader.openReader(page);
    await reader.stopBackground();
    await expect
      .poll(
        () => reader.inOverlay(page, (root: ShadowRoot) => root.querySelectorAll('.name').length),
        {
          timeout: 10_000,
        },
      )
      .toBeGreaterThan(0);
    await page.close();
  });

  it.each(['arabic-summit', 'japanese-shinkansen'])(
    'says that names are not marked where it can’t read the script: %s',
    async (slug) => {
      const { reader, visit } = stage();
      const page = await visit(slug);
      await reader.openReader(page);
      const note = (root: ShadowRoot) => root.querySelector('.column > .part')?.textContent ?? '';
      await expect
        .poll(() => reader.inOverlay(page, note), { timeout: 10_000 })
        .toBe('Names are not marked in this language yet.');
      await page.close();
    },
  );

  it('underlines names as closely as one likes, lights all of one, and remembers it', async () => {
    const { reader, visit } = stage();
    const page = await visit('harbor-reopening');
    await reader.openReader(page);
    const countOf = (root: ShadowRoot) => root.querySelectorAll('.name').length;
    await expect
      .poll(() => reader.inOverlay(page, countOf), { timeout: 10_000 })
      .toBeGreaterThan(3);
    const counts = [await reader.inOverlay(page, countOf)];
    for (let i = 0; i < 3; i++) {
      await page.keyboard.press('h');
      await settle(200);
      counts.push(await reader.inOverlay(page, countOf));
    }
    const [calm = 0, paragraph = 0, all = 0, off] = counts;
    expect(paragraph).toBeGreaterThan(calm);
    expect(all).toBeGreaterThan(paragraph);
    expect(off).toBe(0);
    await page.keyboard.press('h');
    await page.keyboard.press('h');
    await settle(700);
    const [x, y] = await reader.inOverlay(page, (root: ShadowRoot) => {
      const name = root.querySelector('.column > p .name') as Element;
      name.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = name.getBoundingClientRect();
      return [left + width / 2, top + height / 2] as const;
    });
    await page.mouse.move(x, y);
    const litOf = (root: ShadowRoot) =>
      [...root.querySelectorAll<HTMLElement>('.name.lit')].map(({ dataset }) => dataset['entity']);
    await expect.poll(async () => (await reader.inOverlay(page, litOf)).length).toBeGreaterThan(1);
    expect(new Set(await reader.inOverlay(page, litOf)).size).toBe(1);
    await page.close();
    const again = await visit('qasr-offensive');
    await reader.openReader(again);
    await again.keyboard.press('a');
    const level = (root: ShadowRoot) =>
      root.querySelector('.comfort [data-option=paragraph]:has(:checked)')?.textContent;
    await expect.poll(() => reader.inOverlay(again, level), { timeout: 10_000 }).toBe('Paragraphs');
    await again.close();
  });

  it('answers single keys, and not those that the browser takes', async () => {
    const { reader, visit } = stage();
    const page = await visit('council-budget');
    await reader.openReader(page);
    const lookOf = (root: ShadowRoot) => {
      const view = root.querySelector<HTMLElement>('.reader');
      const size = view?.style.getPropertyValue('--text-size');
      return `${size}, ${root.querySelectorAll('.name').length} names`;
    };
    await expect
      .poll(() => reader.inOverlay(page, lookOf), { timeout: 10_000 })
      .toMatch(/[1-9]\d* names$/);
    const before = await reader.inOverlay(page, lookOf);
    await page.keyboard.press('h');
    await page.keyboard.press('+');
    await settle(200);
    const after = await reader.inOverlay(page, lookOf);
    expect(after).not.toBe(before);
    await page.keyboard.press('-');
    for (let i = 0; i < 3; i++) await page.keyboard.press('h');
    await settle(200);
    expect(await reader.inOverlay(page, lookOf)).toBe(before);
    await page.keyboard.down('Control');
    await page.keyboard.press('h');
    await page.keyboard.up('Control');
    await settle(200);
    expect(await reader.inOverlay(page, lookOf)).toBe(before);
    await page.close();
  });

  it('remembers theme and text size', async () => {
    const { reader, visit } = stage();
    const page = await visit('harbor-reopening');
    await reader.openReader(page);
    await page.keyboard.press('t');
    await page.keyboard.press('+');
    await settle(800);
    await page.close();
    const next = await visit('qasr-offensive');
    await reader.openReader(next);
    const kept = await reader.inOverlay(next, (root: ShadowRoot) => {
      const view = root.querySelector<HTMLElement>('.reader');
      return [view?.dataset['theme'], view?.style.getPropertyValue('--text-size')];
    });
    expect(kept).toEqual(['light', '22px']);
    await next.close();
  });

  it('has them even where the page takes its script and not yet its settings', async ({ skip }) => {
    const { reader, visit } = stage();
    skip(reader.kind !== 'chromium', 'only its background can be made to fail');
    const page = await visit('qasr-offensive');
    await refuseFirstHandOver(reader);
    await reader.openReader(page);
    const theme = (root: ShadowRoot) =>
      root.querySelector<HTMLElement>('.reader')?.dataset['theme'];
    expect(await reader.inOverlay(page, theme)).toBe('light');
    await page.close();
  });
});

import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Understanding } from '../../src/core/understand.ts';
import { understand } from '../../src/core/understand.ts';
import { nameResources } from '../../src/entrypoints/cli/load-names.ts';
import { Findings } from '../../src/ui/findings.tsx';

const TEXT =
  'Ada Lind, the harbor’s director, said 42 ships had sailed on 3 May 2025.\n\n“Not a day too soon,” she added.\n\nIn Washington, warned that ships would be “held back”.';

const understood = understand(
  { text: TEXT, title: '', standfirst: null, language: 'en', published: null },
  nameResources(),
);

let main: Element;

async function show(understanding: Understanding, onJump = vi.fn()) {
  await act(() => {
    render(<Findings {...{ understanding, text: TEXT, onJump }} />, main);
  });
  for (const details of main.querySelectorAll('details')) {
    await act(() => {
      details.open = true;
      details.dispatchEvent(
        new (details.ownerDocument.defaultView as unknown as { Event: typeof Event }).Event(
          'toggle',
        ),
      );
    });
  }
  return onJump;
}

const texts = (selector: string) =>
  Array.from(main.querySelectorAll(selector), ({ textContent }) => textContent);

describe('what is found in an article', () => {
  beforeEach(() => {
    const { document } = new JSDOM('<main></main>').window;
    Object.assign(globalThis, { document });
    main = document.querySelector('main') as Element;
  });

  it('stands in closed lists, each with its number', async () => {
    await show(understood);
    expect(texts('summary')).toEqual(['Who said what 3', 'Figures 1', 'Days and dates 1']);
  });

  it('says who speaks, and that nobody is named', async () => {
    await show(understood);
    expect(texts('h2')).toEqual(['Ada Lind harbor’s director', 'Speaker not named']);
  });

  it('shows quoted words in their clause, and whole quotations with their marks', async () => {
    await show(understood);
    expect(texts('.jump').slice(0, 3)).toEqual([
      '42 ships had sailed on 3 May 2025',
      '“Not a day too soon,”',
      'In Washington, warned that ships would be “held back”.',
    ]);
  });

  it('does not blame the text where its script can’t be read', async () => {
    await show({ ...understood, knowsScript: false });
    expect(texts('h2').at(-1)).toBe('Speakers are not told in this language yet');
  });

  it('tells what a figure counts and who gives it, and which day is meant', async () => {
    await show(understood);
    expect(texts('td')).toEqual(['42 ships', expect.stringContaining('sailed'), 'Ada Lind']);
    expect(texts('.remarks').at(-1)).toBe('3 May 2025');
  });

  it('leads to the place in the article', async () => {
    const onJump = await show(understood);
    main.querySelector<HTMLElement>('.jump')?.click();
    expect(onJump).toHaveBeenCalledWith(
      expect.objectContaining({ start: TEXT.indexOf('42 ships') }),
    );
  });

  it('is left out where nothing is found', async () => {
    await show({ ...understood, statements: [], figures: [], dates: [] });
    expect(main.innerHTML).toBe('');
  });
});

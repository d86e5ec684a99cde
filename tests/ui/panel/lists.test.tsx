import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article, Block } from '../../../src/core/article/article.ts';
import { plainTextOf } from '../../../src/core/article/plain-text.ts';
import type { PanelTab } from '../../../src/core/panel/panel-tab.ts';
import type { Understanding } from '../../../src/core/understand.ts';
import { understand } from '../../../src/core/understand.ts';
import { nameResources } from '../../../src/entrypoints/cli/load-names.ts';
import { FIRST_NAMES } from '../../../src/ui/panel/names-state.ts';
import { panelContentOf } from '../../../src/ui/panel/panel-content.ts';
import { PanelView } from '../../../src/ui/panel/panel-view.tsx';

const SAID =
  'Ada Lind, the harbor’s director, said 42 ships had sailed on 3 May 2025.\n\n“Not a day too soon,” she added.\n\nIn Washington, warned that ships would be “held back”.';

const paragraph = (text: string): Block => ({ kind: 'paragraph', content: { text, marks: [] } });
const heading = (text: string, level: 2 | 3): Block => ({
  ...{ kind: 'heading', level, content: { text, marks: [] } },
});

const ARTICLE = {
  ...{ title: 'Ships sail', siteName: 'The Port Post', url: 'https://port.example/a' },
  ...{ bylines: [], published: null },
  blocks: [...SAID.split('\n\n').map(paragraph), heading('The port', 2), heading('Its ships', 3)],
} as unknown as Article;
const TEXT = plainTextOf(ARTICLE.blocks).text;

const understood = understand(
  { text: TEXT, title: '', standfirst: null, language: 'en', published: null },
  nameResources(),
);

let main: Element;

const copy = vi.fn((_: string) => Promise.resolve(true));

async function show(tab: PanelTab, understanding: Understanding | null = understood) {
  const onJump = vi.fn();
  const content = { ...panelContentOf(ARTICLE, understanding) };
  const rest = {
    onPublished: null,
    state: FIRST_NAMES,
    dispatch: vi.fn(),
    onStep: vi.fn(),
    onSaid: vi.fn(),
    onCorrect: vi.fn(),
    copy,
  };
  const loadMap = () => Promise.resolve(null);
  await act(() => {
    render(<PanelView {...{ tab, content, onJump, isInVain: false, loadMap, ...rest }} />, main);
  });
  return onJump;
}

const texts = (selector: string) =>
  Array.from(main.querySelectorAll(selector), ({ textContent }) => textContent);

describe('the lists of the panel', () => {
  beforeEach(() => {
    const { document } = new JSDOM('<main></main>').window;
    Object.assign(globalThis, { document });
    main = document.querySelector('main') as Element;
  });

  it('say who speaks, and that nobody is named', async () => {
    await show('said');
    expect(texts('h2')).toEqual(['Ada Lind harbor’s director', 'Speaker not named']);
  });

  it('say who speaks at each of the words where they are in the order of the text', async () => {
    await show('said');
    await act(() => main.querySelectorAll<HTMLElement>('.order button')[1]?.click());
    expect(texts('h2')).toEqual(['Ada Lind', 'Ada Lind']);
  });

  it('say how many speak, and how much nobody answers for', async () => {
    await show('said');
    expect(texts('.remarks')[0]).toBe('1 person or body speaks · 1 statement names no speaker');
  });

  it('copy a statement with its speaker and source, and say so', async () => {
    await show('said');
    const buttons = () => Array.from(main.querySelectorAll<HTMLElement>('.copy'));
    await act(async () => buttons()[1]?.click());
    expect(copy.mock.calls.at(-1)?.[0]).toBe(
      '“Not a day too soon,”\n— Ada Lind, harbor’s director (quoted · “added”)\nShips sail · The Port Post · https://port.example/a',
    );
    expect(texts('.said [role=status]')[1]).toBe('Copied');
    copy.mockResolvedValueOnce(false);
    await act(async () => buttons()[2]?.click());
    expect(copy.mock.calls.at(-1)?.[0]).toMatch(
      /^In Washington, warned .*\n— Speaker not named \(.*\)\n/,
    );
    expect(texts('.said [role=status]')[2]).not.toBe('Copied');
  });

  it('show quoted words in their clause, and whole quotations with their marks', async () => {
    await show('said');
    expect(texts('.jump').slice(0, 3)).toEqual([
      '42 ships had sailed on 3 May 2025',
      '“Not a day too soon,”',
      'In Washington, warned that ships would be “held back”.',
    ]);
  });

  it('do not blame the text where its script can’t be read', async () => {
    await show('said', { ...understood, knowsScript: false });
    expect(texts('h2').at(-1)).toBe('Speakers are not told in this language yet');
    await show('names', { ...understood, knowsScript: false });
    expect(main.textContent).toBe(
      'Names are not marked in this language yet. Quotes and dates may be missing too.',
    );
  });

  it('tell what a figure counts and who gives it', async () => {
    await show('figures');
    expect(texts('td')).toEqual(['42 ships', expect.stringMatching(/sailed.*Ada Lind$/)]);
  });

  it('tell which day is meant', async () => {
    await show('dates');
    expect(texts('.timeline h2')).toEqual(['3 May 2025']);
    await act(() => main.querySelectorAll<HTMLElement>('.order button')[1]?.click());
    expect(texts('.remarks')).toEqual(['3 May 2025']);
  });

  it('lead to the place in the article', async () => {
    const onJump = await show('said');
    main.querySelector<HTMLElement>('.jump')?.click();
    expect(onJump).toHaveBeenCalledWith(
      expect.objectContaining({ start: TEXT.indexOf('42 ships') }),
    );
  });

  it('list the headings, lower ones set in', async () => {
    await show('outline');
    expect(texts('.outline .jump')).toEqual(['The port', 'Its ships']);
    expect(main.querySelectorAll<HTMLElement>('.outline li')[1]?.style.paddingInlineStart).toBe(
      '16px',
    );
  });

  it('say so where there is nothing, or nothing yet', async () => {
    await show('dates', { ...understood, dates: [] });
    expect(main.textContent).toBe('No days or dates were found in this text.');
    await show('names', null);
    expect(main.textContent).toBe('Looking through the text…');
  });
});

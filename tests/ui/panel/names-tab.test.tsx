import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../src/core/article/article.ts';
import { understand } from '../../../src/core/understand.ts';
import { nameResources } from '../../../src/entrypoints/cli/load-names.ts';
import { FIRST_NAMES, type NamesState, updateNames } from '../../../src/ui/panel/names-state.ts';
import { NamesTab } from '../../../src/ui/panel/names-tab.tsx';
import { panelContentOf } from '../../../src/ui/panel/panel-content.ts';

const TEXT = [
  'Angela Merkel, the former chancellor, spoke in Berlin on Friday.',
  '“The door is open,” Merkel said. She then left for Paris.',
  'In Berlin, Merkel is remembered.',
];
const article = {
  blocks: TEXT.map((text) => ({ kind: 'paragraph', content: { text, marks: [] } })),
} as unknown as Article;
const source = { text: TEXT.join('\n\n'), title: '', standfirst: null, language: 'en' };
const content = panelContentOf(
  article,
  understand({ ...source, published: null }, nameResources()),
);
const merkel =
  content.understanding?.entities.find(({ name }) => name === 'Angela Merkel')?.id ?? '';

let main: Element;

async function show(state: Partial<NamesState> = {}) {
  const calls = {
    dispatch: vi.fn(),
    onStep: vi.fn(),
    onJump: vi.fn(),
    onSaid: vi.fn(),
    onCorrect: vi.fn(),
  };
  await act(() => {
    render(<NamesTab {...{ content, ...calls }} state={{ ...FIRST_NAMES, ...state }} />, main);
  });
  return calls;
}

const texts = (selector: string) =>
  Array.from(main.querySelectorAll(selector), ({ textContent }) => textContent?.trim());
const click = (selector: string, init = {}) => {
  const { MouseEvent } = main.ownerDocument.defaultView as unknown as typeof globalThis;
  main.querySelector(selector)?.dispatchEvent(new MouseEvent('click', { bubbles: true, ...init }));
};

describe('the names of a story', () => {
  beforeEach(() => {
    const { document } = new JSDOM('<main></main>').window;
    Object.assign(globalThis, { document });
    main = document.querySelector('main') as Element;
  });

  it('stand with their type, number and places, the most important first', async () => {
    await show();
    expect(texts('.title')[0]).toBe('Angela Merkel');
    expect(texts('.step .type')[0]).toBe('person');
    expect(texts('.step .unseen')[0]).toBe('3 mentions; paragraphs 1, 2, 3');
    expect(main.querySelectorAll('li:first-child .strip i')).toHaveLength(3);
  });

  it('are filtered by types together and by what is typed', async () => {
    await show({ types: ['place'] });
    expect(texts('.title').sort()).toEqual(['Berlin', 'Paris']);
    expect(main.querySelectorAll('[aria-pressed=true]')).toHaveLength(1);
    await show({ types: ['place', 'person'], typed: 'MÉRK' });
    expect(texts('.title')).toEqual(['Angela Merkel']);
    await show({ typed: 'nobody' });
    expect(texts('.empty')).toEqual(['No name is spelled like this here.']);
  });

  it('lead to the next mention, with Shift to the one before', async () => {
    const { onStep } = await show();
    click('.step');
    click('.step', { shiftKey: true });
    expect(onStep.mock.calls).toEqual([
      [merkel, 1],
      [merkel, -1],
    ]);
  });

  it('show, chosen, what the text says of them', async () => {
    const { onJump, onSaid } = await show({ chosen: merkel, at: 1, isOpen: true });
    expect(texts('.chosen .step .count')).toEqual(['2 of 3']);
    expect(texts('.details .jump')).toEqual([TEXT[0], '“The door is open,” Merkel said.', TEXT[2]]);
    expect(texts('.details .remarks')).toEqual(['Also: Merkel']);
    click('.details .jump');
    expect(onJump).toHaveBeenCalledWith({ start: 0, end: TEXT[0]?.length });
    expect(texts('.details .link')).toEqual(['1 statement']);
    click('.details .link');
    expect(onSaid).toHaveBeenCalled();
  });
});

describe('the state of the list of names', () => {
  it('opens a name that is led to, and leaves one closed that was closed', () => {
    const stepped = updateNames(FIRST_NAMES, { kind: 'stepped', entity: 'a', at: 0 });
    expect(stepped).toMatchObject({ chosen: 'a', at: 0, isOpen: true });
    const closed = updateNames(stepped, { kind: 'row-toggled', entity: 'a' });
    expect(updateNames(closed, { kind: 'stepped', entity: 'a', at: 1 }).isOpen).toBe(false);
  });

  it('takes types in and out', () => {
    const one = updateNames(FIRST_NAMES, { kind: 'type-toggled', type: 'place' });
    const two = updateNames(one, { kind: 'type-toggled', type: 'person' });
    expect(two.types).toEqual(['place', 'person']);
    expect(updateNames(two, { kind: 'type-toggled', type: 'place' }).types).toEqual(['person']);
  });
});

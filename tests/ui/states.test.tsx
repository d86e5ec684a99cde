// @vitest-environment jsdom
import { type JSX, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../src/core/article/article.ts';
import { plainTextOf } from '../../src/core/article/plain-text.ts';
import { initialState } from '../../src/core/reader/reader-state.ts';
import { ArticleBody } from '../../src/ui/article-body.tsx';
import { NoArticle } from '../../src/ui/no-article.tsx';
import { Boundary } from '../../src/ui/states/boundary.tsx';
import { CrashLine } from '../../src/ui/states/crash-line.tsx';

let main: Element;
beforeEach(() => {
  main = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  render(null, main);
  main.remove();
});

async function show(view: JSX.Element): Promise<string> {
  await act(() => render(view, main));
  return main.textContent ?? '';
}

const buttons = () => [...main.querySelectorAll('button')].map(({ textContent }) => textContent);

function press(label: string): Promise<void> {
  return act(async () => {
    [...main.querySelectorAll('button')].find((each) => each.textContent === label)?.click();
  });
}

describe('a part that crashes', () => {
  it('is replaced by a line that can copy the reason and try again', async () => {
    let breaks = true;
    const Fragile = () => {
      if (breaks) throw new TypeError('planted');
      return <p>Whole</p>;
    };
    const copy = vi.fn(async (_: string) => false);
    const view = (
      <Boundary fallback={(crash) => <CrashLine {...crash} copy={copy} />}>
        <Fragile />
      </Boundary>
    );
    expect(await show(view)).toContain('This part of the reader has stopped.');
    await press('Copy details');
    expect(copy.mock.calls[0]?.[0]).toMatch(/^TypeError: planted\n/);
    expect(main.querySelector('pre')?.textContent).toContain('planted');
    breaks = false;
    await press('Try again');
    expect(main.textContent).toBe('Whole');
  });

  it('leaves the words of the article, without names', async () => {
    const content = { text: 'Maud Tellefsen came back.', marks: [] };
    const blocks: Article['blocks'] = [{ kind: 'paragraph', content }];
    const plain = plainTextOf(blocks);
    // Understanding that no code of ours would give.
    const understanding = { mentions: null, entities: null } as never;
    let state = { ...initialState(), understanding };
    const onCrash = vi.fn((details: string) => {
      state = { ...state, crash: details };
    });
    const body = () => <ArticleBody {...{ blocks, plain, state, onCrash }} />;
    expect(await show(body())).toBe(content.text);
    expect(onCrash).toHaveBeenCalledOnce();
    expect(await show(body())).toBe(content.text);
    expect(onCrash).toHaveBeenCalledOnce();
  });
});

describe('a page without an article', () => {
  const rest = { settings: initialState().settings, siteName: 'The Gazette', onClose: vi.fn() };
  const ways = { onPick: vi.fn(), onUseSelection: null, onReadAnyway: vi.fn(), lacksTools: false };

  it('offers what there is, and always the way back', async () => {
    await show(<NoArticle {...rest} {...ways} />);
    const all = ['Pick the text yourself', 'Read it anyway', 'Back to the page'];
    expect(buttons().slice(1)).toEqual(all);
    await show(<NoArticle {...rest} {...ways} onUseSelection={vi.fn()} />);
    expect(buttons()).toContain('Use my selection');
    await show(<NoArticle {...rest} {...ways} onPick={null} onReadAnyway={null} />);
    expect(buttons().slice(1)).toEqual(['Back to the page']);
  });
});

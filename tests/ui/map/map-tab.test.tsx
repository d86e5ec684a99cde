import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../src/core/article/article.ts';
import type { DrawMap, LoadMap } from '../../../src/core/map/map-drawing.ts';
import { understand } from '../../../src/core/understand.ts';
import { nameResources } from '../../../src/entrypoints/cli/load-names.ts';
import { MapTab } from '../../../src/ui/map/map-tab.tsx';
import { PlaceInset } from '../../../src/ui/map/place-inset.tsx';
import { FIRST_NAMES } from '../../../src/ui/panel/names-state.ts';
import { panelContentOf } from '../../../src/ui/panel/panel-content.ts';

const TEXT = [
  'Angela Merkel spoke in Berlin on Friday. She then left for Paris, and came back to Berlin.',
  'In Springfield, the mayor was not pleased with what Germany does.',
];

function contentOf(texts: readonly string[]) {
  const article = {
    blocks: texts.map((text) => ({ kind: 'paragraph', content: { text, marks: [] } })),
  } as unknown as Article;
  const source = { text: texts.join('\n\n'), title: '', standfirst: null, language: 'en' };
  return panelContentOf(article, understand({ ...source, published: null }, nameResources()));
}

const content = contentOf(TEXT);
const named = (wanted: string) =>
  content.understanding?.entities.find(({ name }) => name === wanted) as NonNullable<
    typeof content.understanding
  >['entities'][number];

/** In a row. */
const draw: DrawMap = (points) => ({
  ...{ land: 'M0,0L1,1Z', borders: '', isOutlineOnly: false },
  spots: points.map((_, i) => ({ x: 40 + 60 * i, y: 60 })),
  scaleBar: { kilometers: 200, pixels: 60 },
});
const loads: LoadMap = () => Promise.resolve(draw);
const fails: LoadMap = () => Promise.resolve(null);

let main: Element;

async function show(loadMap: LoadMap = loads, shown = content) {
  const onStep = vi.fn();
  await act(() => {
    render(<MapTab {...{ content: shown, state: FIRST_NAMES, loadMap, onStep }} />, main);
  });
  return onStep;
}

const texts = (selector: string) =>
  Array.from(main.querySelectorAll(selector), ({ textContent }) => textContent?.trim());

describe('the map of a story', () => {
  beforeEach(() => {
    const { document } = new JSDOM('<main></main>').window;
    Object.assign(globalThis, { document });
    main = document.querySelector('main') as Element;
  });

  it('has a pin for each place whose position is known, larger where it is named more often', async () => {
    await show();
    const radius = (name: string) =>
      Number(main.querySelector(`[data-place="${named(name).id}"] .dot`)?.getAttribute('r'));
    expect(main.querySelectorAll('.pin')).toHaveLength(3);
    expect(radius('Berlin')).toBeGreaterThan(radius('Paris'));
    expect(texts('.label')).toEqual(['Berlin', 'Paris', 'Germany']);
    expect(texts('.scale text')).toEqual(['200 km']);
  });

  it('lists the places with their countries, and what is not known of them', async () => {
    await show();
    expect(texts('.places > li > .name-row .title')).toEqual([
      ...['Berlin', 'Paris', 'Germany', 'Springfield'],
    ]);
    expect(texts('.places .type')).toEqual(['Germany', 'France', '', '']);
    expect(texts('.places .remarks')).toEqual([
      'Approximate position',
      'Several places have this name',
    ]);
    expect(texts('.candidates li')).toContain('Springfield, Illinois, United States');
  });

  it('leads from a row to the mentions, and lights the pin of a row', async () => {
    const onStep = await show();
    const { Event } = main.ownerDocument.defaultView as unknown as typeof globalThis;
    const row = main.querySelector('.places .step');
    await act(() => {
      row?.dispatchEvent(new Event('focus'));
    });
    expect(main.querySelector('.pin.lit')?.getAttribute('data-place')).toBe(named('Berlin').id);
    row?.dispatchEvent(new Event('click', { bubbles: true }));
    expect(onStep).toHaveBeenCalledWith(named('Berlin').id, 1);
  });

  it('is a list alone where the map can’t be loaded', async () => {
    await show(fails);
    expect(texts('[role=status]')).toEqual([
      'The map could not be loaded. The list of places works without it.',
    ]);
    expect(main.querySelectorAll('.places > li')).toHaveLength(4);
  });

  it('says where there is no place', async () => {
    await show(loads, contentOf(['It rained all day, and nobody went out.']));
    expect(texts('.empty')).toEqual(['No places on the map']);
  });

  it('is small in a place’s card, and missing in others', async () => {
    const inset = async (name: string) => {
      await act(() => {
        render(<PlaceInset entity={named(name)} loadMap={loads} />, main);
      });
      await act(async () => {
        await loads();
      });
      return [main.querySelectorAll('.pin').length, texts('.remarks span')];
    };
    expect(await inset('Berlin')).toEqual([1, ['Germany']]);
    expect(await inset('Germany')).toEqual([1, ['Approximate position']]);
    expect(await inset('Springfield')).toEqual([0, []]);
    expect(await inset('Angela Merkel')).toEqual([0, []]);
  });
});

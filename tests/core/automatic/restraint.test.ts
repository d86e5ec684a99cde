import { describe, expect, it } from 'vitest';
import {
  afterAutomaticOpening,
  afterClick,
  afterClosing,
  automaticAct,
  NO_VISITS,
  type Occasion,
  wasClosed,
  withoutTab,
} from '../../../src/core/automatic/restraint.ts';

const OCCASION: Occasion = {
  rule: 'always',
  isArticle: true,
  isReturn: false,
  wasClosed: false,
};

describe('on a page, the reader', () => {
  it.each<[string, Partial<Occasion>, string]>([
    ['opens where its rule is always', {}, 'open'],
    ['asks where its rule is ask', { rule: 'ask' }, 'ask'],
    ['does nothing where its rule is never', { rule: 'never' }, 'nothing'],
    ['does nothing on a page that is no article', { isArticle: false }, 'nothing'],
    ['does nothing for one who comes back', { isReturn: true }, 'nothing'],
    ['does nothing where it was closed', { wasClosed: true }, 'nothing'],
    ['does not even ask where it was closed', { wasClosed: true, rule: 'ask' }, 'nothing'],
  ])('%s', (_, differing, act) => {
    expect(automaticAct({ ...OCCASION, ...differing })).toBe(act);
  });
});

const closing = (address: string, opening: 'rule' | 'click' = 'rule') => ({
  tab: 1,
  address,
  site: 'example.com',
  opening,
  isPrivate: false,
});

describe('of visits it', () => {
  it('remembers what was closed, for each tab alone, until the tab goes', () => {
    const { visits } = afterClosing(NO_VISITS, closing('https://example.com/a', 'click'));
    expect(wasClosed(visits, 1, 'https://example.com/a')).toBe(true);
    expect(wasClosed(visits, 1, 'https://example.com/b')).toBe(false);
    expect(wasClosed(visits, 2, 'https://example.com/a')).toBe(false);
    expect(wasClosed(withoutTab(visits, 1), 1, 'https://example.com/a')).toBe(false);
  });

  it('offers to open by itself at the third click on a site, once', () => {
    const offers: boolean[] = [];
    let visits = NO_VISITS;
    for (let i = 0; i < 5; i++) {
      const after = afterClick(visits, 'example.com');
      visits = after.visits;
      offers.push(after.offer);
    }
    expect(offers).toEqual([false, false, true, false, false]);
    expect(afterClick(visits, 'other.org').offer).toBe(false);
  });

  it('turns to asking at the third closing in a row', () => {
    let visits = NO_VISITS;
    const turns = ['a', 'b', 'c'].map((page) => {
      const after = afterClosing(afterAutomaticOpening(visits, 'example.com'), closing(page));
      visits = after.visits;
      return after.turnsToAsk;
    });
    expect(turns).toEqual([false, false, true]);
  });

  it('keeps of a private window only what was closed, by tab', () => {
    let visits = NO_VISITS;
    for (const page of ['a', 'b', 'c']) {
      const after = afterClosing(visits, { ...closing(page), isPrivate: true });
      expect(after.turnsToAsk).toBe(false);
      visits = after.visits;
    }
    expect(wasClosed(visits, 1, 'a')).toBe(true);
    expect(withoutTab(visits, 1)).toEqual(NO_VISITS);
  });

  it('counts anew after an opening that nobody closed, and counts no closing after a click', () => {
    let visits = NO_VISITS;
    for (const page of ['a', 'b']) {
      visits = afterClosing(afterAutomaticOpening(visits, 'example.com'), closing(page)).visits;
    }
    visits = afterAutomaticOpening(afterAutomaticOpening(visits, 'example.com'), 'example.com');
    expect(afterClosing(visits, closing('c')).turnsToAsk).toBe(false);
    expect(afterClosing(visits, closing('d', 'click')).turnsToAsk).toBe(false);
  });
});

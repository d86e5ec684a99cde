import { describe, expect, it } from 'vitest';
import {
  headlinesAgree,
  isSameHeadline,
  staleClaims,
} from '../../../src/core/article/stale-claims.ts';

const SITE = 'https://post.example';
const FERRY = {
  addresses: [`${SITE}/a/ferry-stays-in-port-48213`],
  headlines: ['Ferry stays in port for a third day'],
};
const page = {
  url: `${SITE}/a/bridge-opens-to-buses-48377`,
  headings: ['Stone bridge opens to buses'],
  documentTitle: 'Stone bridge opens to buses | The Post',
  otherHeadlines: [],
};

describe('staleClaims', () => {
  it('knows another article by address and headline together', () => {
    expect(staleClaims([FERRY], page)).toEqual([true]);
  });

  it('does not take a wrong address for proof where the page prints the headline', () => {
    const claim = { ...FERRY, headlines: ['Stone bridge opens'] };
    expect(staleClaims([claim], page)).toEqual([false]);
  });

  it('does not take another headline for proof where the address is the page’s', () => {
    expect(staleClaims([{ ...FERRY, addresses: [page.url] }], page)).toEqual([false]);
    expect(staleClaims([{ ...FERRY, addresses: [] }], page)).toEqual([false]);
  });

  it('believes a title that was left as well only where the address spells no heading out', () => {
    const left = { ...page, documentTitle: 'Ferry stays in port for a third day' };
    expect(staleClaims([FERRY], left)).toEqual([true]);
    expect(staleClaims([FERRY], { ...left, headings: ['The Post'] })).toEqual([false]);
  });

  it('takes what says no address along with what is stale beside it', () => {
    const unaddressed = { addresses: [], headlines: ['Ferry stays put'] };
    const own = { addresses: [], headlines: ['Stone bridge opens to buses'] };
    expect(staleClaims([FERRY, unaddressed, own], page)).toEqual([true, true, false]);
  });

  it('knows the headline of a story that stands beside the article, without an address', () => {
    const others = { ...page, url: null, otherHeadlines: ['Ferry stays in port for a third day'] };
    expect(staleClaims([{ ...FERRY, addresses: [] }], others)).toEqual([true]);
  });

  it('says nothing against a claim without a headline', () => {
    expect(staleClaims([{ ...FERRY, headlines: [] }], page)).toEqual([false]);
  });
});

describe('headlines', () => {
  it.each([
    ['Ferry stays in port', 'Ferry stays in port | The Post', true, true],
    ['Ferry stays in port after the storm', 'Storm: the ferry stays in port', false, true],
    ['福島第一原発で作業再開', '福島第一原発、作業を再開', false, true],
    ['Ferry stays in port', 'Council cuts the budget for libraries', false, false],
    ['大雨で新幹線が運休', '首相が予算案を説明', false, false],
    ['', '', false, false],
    ['Sports', 'Sports car stolen', false, false],
  ])('"%s" and "%s"', (a, b, same, agree) => {
    expect(isSameHeadline(a, b)).toBe(same);
    expect(headlinesAgree(a, b)).toBe(agree);
  });
});

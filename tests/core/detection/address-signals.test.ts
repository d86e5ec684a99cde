import { describe, expect, it } from 'vitest';
import { addressSignals, parseAddress } from '../../../src/core/detection/address-signals.ts';

function signalsOf(address: string) {
  return addressSignals(parseAddress(`https://news.example${address}`));
}

describe('addressSignals', () => {
  it.each([
    '',
    '/',
    '/de',
    '/pt-br/',
    '/index.html',
    '/en/index.php',
    '/default.aspx',
    '/home',
    '/?utm_source=feed&utm_id=7',
    '/#top',
  ])('takes %j for a home page', (address) => expect(signalsOf(address).home).toBe(1));

  it.each([
    '/world',
    '/?p=1234',
    '/index.php?id=12',
    '/indexes-fall-after-the-vote',
    '/homes/a-house',
  ])('takes %j for no home page', (address) => expect(signalsOf(address).home).toBe(0));

  it.each([
    ['/world/harbor-opens-again-for-ships', { hyphens: 4, lastPart: 28, digits: 0, dateInPath: 0 }],
    ['/2026/03/04/harbor', { dateInPath: 1, digits: 8, lastPart: 6 }],
    ['/politik/artikel-123456.html', { digits: 6 }],
    ['/news/4', { storyWord: 1 }],
    ['/%D8%A7%D9%84-%D9%85%D8%A7%D8%A1', { lastPart: 6, hyphens: 1 }],
    ['/tag/harbor', { lastPart: 6, storyWord: 0 }],
    ['/threads/which-boat.12', { forumWord: 1 }],
    ['/docs/install', { manualWord: 1 }],
  ])('reads %j', (address, signals) => expect(signalsOf(address)).toMatchObject(signals));

  it('counts the host’s words too', () => {
    expect(addressSignals(parseAddress('https://forum.example/a')).forumWord).toBe(1);
  });

  it('keeps a path that can’t be decoded', () => {
    expect(signalsOf('/100%-true-story').hyphens).toBe(2);
  });

  it.each([null, '', '/relative', 'file:///home/me/page.html', '{{url}}'])(
    'says nothing without a web address: %j',
    (address) =>
      expect(new Set(Object.values(addressSignals(parseAddress(address))))).toEqual(new Set([-1])),
  );
});

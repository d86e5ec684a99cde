import { expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/article.ts';
import { compareReadings } from '../../../src/core/article/compare-readings.ts';

const SITE = 'https://post.example';

function article(path: string, ...texts: string[]): Article {
  return {
    url: `${SITE}${path}`,
    title: 'Ferry',
    kicker: null,
    standfirst: null,
    bylines: [],
    dateline: null,
    siteName: null,
    language: 'en',
    direction: 'ltr',
    published: null,
    modified: null,
    leadImage: null,
    authorNote: null,
    tags: [],
    part: null,
    blocks: texts.map((text) => ({ kind: 'paragraph', content: { text, marks: [] } })),
  };
}

const LONG = 'It is the third day of it, and the harbor master has stopped counting. '.repeat(8);
const ferry = article('/a/ferry-stays-in-port', 'The ferry stays.', LONG);
const bridge = article('/a/bridge-opens-to-buses', 'The bridge opens again on Monday.');

it.each([
  ['no article', ferry, null, '/a/bridge-opens-to-buses', 'none'],
  ['another text', ferry, bridge, '/a/bridge-opens-to-buses', 'new'],
  ['a first text', null, bridge, '/a/bridge-opens-to-buses', 'new'],
  ['the same text at its own address', ferry, ferry, '/a/ferry-stays-in-port?page=1', 'same'],
  ['the same text at an address of no article', ferry, ferry, '/gallery/3', 'same'],
  ['the same text at the address of another', ferry, ferry, '/a/bridge-opens-to-buses', 'late'],
] as const)('%s is told', (_, before, after, address, expected) => {
  expect(compareReadings(before, after, `${SITE}${address}`)).toBe(expected);
});

it('tells the same text although a line was added', () => {
  const longer = { ...ferry, blocks: [...ferry.blocks, ...article('/', 'Read on.').blocks] };
  expect(compareReadings(ferry, longer, `${SITE}/a/ferry-stays-in-port#2`)).toBe('same');
});

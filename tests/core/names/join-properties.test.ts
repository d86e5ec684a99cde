import { describe, expect, it } from 'vitest';
import { ENTITY_TYPES } from '../../../src/core/names/entity.ts';
import { joinMentions } from '../../../src/core/names/join-mentions.ts';
import type { TaggedSpan } from '../../../src/core/names/tagger.ts';
import { type Random, seededRandom } from '../../support/seeded-random.ts';

const PIECES = [
  ...['Ann', 'Cole', 'Ann Cole', 'Mr. ', 'al-', 'UN', 'U.S.', '(HWU)', 'of', 'Jr.', '-', '’s', "'"],
  ...[' ', ' ', '\n\n', ', ', 'the ', '洛', 'Żak', '\ud83d', '\udc4d', '👍', '\u0301', '2022', '.'],
  ...['also known as ', 'President ', 'a company ', '“', '[', '\\', '$', '\0', 'constructor'],
] as [string, ...string[]];

function randomText(random: Random): string {
  return Array.from({ length: random.below(60) }, () => random.pick(PIECES)).join('');
}

/** Anywhere, also within a word or a pair of surrogates. */
function randomSpans(random: Random, length: number): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  for (let at = random.below(5); at < length; ) {
    const end = Math.min(length, at + 1 + random.below(12));
    spans.push({ start: at, end, type: random.pick(ENTITY_TYPES), score: random.next() });
    at = end + random.below(8);
  }
  return spans;
}

describe('joining any spans of any text', () => {
  it.each(Array.from({ length: 300 }, (_, seed) => [seed]))('keeps them whole, seed %i', (seed) => {
    const random = seededRandom(seed);
    const text = randomText(random);
    const spans = randomSpans(random, text.length);
    const { mentions, entities } = joinMentions(spans, { text, title: randomText(random) });

    expect(mentions.map(({ start, end }) => [start, end])).toEqual(
      spans.map(({ start, end }) => [start, end]),
    );
    const ids = entities.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const entity of entities) {
      const own = mentions.filter((mention) => mention.entity === entity.id);
      expect(own.length).toBe(entity.mentionCount);
      expect(own.every((mention) => mention.type === entity.type)).toBe(true);
      expect(new Set(own.map((mention) => mention.text))).toEqual(new Set(entity.aliases));
      expect(Number.isFinite(entity.importance)).toBe(true);
      if (entity.description !== null) expect(text).toContain(entity.description);
    }
    expect(mentions.every((mention) => ids.includes(mention.entity))).toBe(true);
    expect(mentions.every((m) => m.text === text.slice(m.start, m.end))).toBe(true);
  });

  it('gives the same result each time', () => {
    const text = randomText(seededRandom(7));
    const spans = randomSpans(seededRandom(8), text.length);
    const source = { text, title: '' };
    expect(joinMentions(spans, source)).toEqual(joinMentions(spans, source));
  });

  it('leaves out what overlaps, is empty or lies outside the text', () => {
    const spans: TaggedSpan[] = [
      { start: 0, end: 8, type: 'person', score: 1 },
      { start: 4, end: 8, type: 'person', score: 1 },
      { start: 8, end: 8, type: 'place', score: 1 },
      { start: 5, end: 99, type: 'place', score: 1 },
    ];
    const { mentions } = joinMentions(spans, { text: 'Ann Cole', title: '' });
    expect(mentions.map(({ text }) => text)).toEqual(['Ann Cole']);
  });

  it('takes an article with thousands of names', () => {
    const names = Array.from({ length: 3000 }, (_, i) => `Ann${i % 700} Cole${i}`);
    const spans: TaggedSpan[] = [];
    let text = '';
    for (const name of names) {
      spans.push({ start: text.length, end: text.length + name.length, type: 'person', score: 1 });
      text += `${name} `;
    }
    const before = performance.now();
    expect(joinMentions(spans, { text, title: '' }).entities).toHaveLength(3000);
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});

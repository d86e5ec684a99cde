import type { Random } from './seeded-random.ts';

/** Ways in which pages arrive broken. Each gives the bytes that a browser, or the command line, would get. */
export const MUTATIONS: Readonly<Record<string, (html: string, random: Random) => Buffer>> = {
  'tags dropped': (html, random) => bytes(eachTag(html, (tag) => (rarely(random) ? '' : tag))),
  'tags doubled': (html, random) =>
    bytes(eachTag(html, (tag) => (rarely(random) ? tag + tag : tag))),
  'tags swapped': (html, random) => {
    const tags = html.match(TAG) ?? [];
    return bytes(
      eachTag(html, (tag) => (rarely(random) ? (tags[random.below(tags.length)] ?? tag) : tag)),
    );
  },
  'tags unclosed': (html, random) =>
    bytes(eachTag(html, (tag) => (tag.startsWith('</') && random.next() < 0.4 ? '' : tag))),
  'attributes broken': (html, random) =>
    bytes(eachTag(html, (tag) => tag.replace(/["'=]/g, (sign) => brokenSign(sign, random)))),
  'entities broken': (html, random) => bytes(insertAt(html, ENTITIES, random)),
  'deep nesting inside': (html, random) => bytes(insertAt(html, NESTS, random, 2)),
  'parts in another order': (html, random) => {
    const [a, b] = [random.below(html.length), random.below(html.length)].sort((x, y) => x - y);
    return bytes(html.slice(a, b) + html.slice(0, a) + html.slice(b));
  },
  'cut off at any byte': (html, random) => {
    const whole = bytes(html);
    return whole.subarray(0, random.below(whole.length));
  },
  'stray bytes': (html, random) => {
    const whole = bytes(html);
    for (let i = 0; i < whole.length / 100; i++)
      whole[random.below(whole.length)] = random.below(256);
    return whole;
  },
  'another charset than declared': (html, random) => {
    const label = random.pick(['utf-16le', 'shift_jis', 'windows-1251', 'gb18030', 'no-such-set']);
    const declared = html.replace(/<head[^>]*>/i, (head) => `${head}<meta charset="${label}">`);
    return Buffer.from(declared, random.pick(['utf8', 'latin1', 'utf16le']));
  },
};

const TAG = /<[^<>]*>/g;
const ENTITIES = [
  '&',
  '&#',
  '&#0;',
  '&#1;',
  '&#xD800;',
  '&#x110000;',
  '&amp',
  '&lt;p&gt;',
  '&;',
  '\0',
  '\u0007',
] as const;
const NESTS = [
  ...['div', 'b', 'blockquote', 'span', 'section'].map((name) => `<${name}>`.repeat(300)),
  '<b><i>'.repeat(200),
  '<ul><li>'.repeat(60),
  '<table><tr><td>'.repeat(60),
];

function bytes(html: string): Buffer {
  return Buffer.from(html, 'utf8');
}

function rarely(random: Random): boolean {
  return random.next() < 0.08;
}

function eachTag(html: string, change: (tag: string) => string): string {
  return html.replace(TAG, change);
}

function brokenSign(sign: string, random: Random): string {
  return random.next() < 0.1 ? random.pick(['', '"', "'", '=', ' ']) : sign;
}

function insertAt(html: string, pieces: readonly string[], random: Random, count = 40): string {
  let broken = html;
  for (let i = 0; i < count; i++) {
    const at = random.below(broken.length);
    const piece = pieces[random.below(pieces.length)] ?? '';
    broken = broken.slice(0, at) + piece + broken.slice(at);
  }
  return broken;
}

// Labeled text as documents of sentences: `{ forms, allowed }`, where `allowed` has a bit for each label that a
// token may have. Most tokens may have one; where a source does not label a type, it stays open.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { TYPE_OF } from './type-of.mjs';

/** Text with spans of all seven types. */
const OURS = ['news-train.jsonl', 'world-train.jsonl', 'names-ml-train.jsonl'];
/** Tokens with PER, LOC, ORG and MISC; `isPartial` where only some types are labeled. */
const OPEN = [
  { file: 'uner_train', isPartial: true },
  { file: 'uner_dev', isPartial: true },
  { file: 'gum_clean', isPartial: true },
  { file: 'gum_news_train', isPartial: true },
  { file: 'crossner_train', isPartial: false },
  { file: 'wnut_train', isPartial: true },
  { file: 'btc_train', isPartial: true },
  { file: 'germeval_a', isPartial: false },
  { file: 'germeval_b', isPartial: false },
];

/** @returns `{ source, documents }` of each file */
export function readLabeled(folder, product) {
  const labels = createLabels(product);
  const ours = OURS.map((file) => ({
    source: file,
    documents: linesOf(readFileSync(join(folder, file), 'utf8')).map((each) =>
      readSpans(each, product, labels),
    ),
  }));
  const open = OPEN.map(({ file, isPartial }) => ({
    source: file,
    documents: linesOf(gunzipSync(readFileSync(join(folder, 'open', `${file}.jsonl.gz`)))).map(
      (each) => readTokens(each, isPartial, product, labels),
    ),
  }));
  return [...ours, ...open];
}

function linesOf(text) {
  return String(text)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** Bits of labels, by type and by part. */
function createLabels({ LABELED_TYPES, labelOf, Part, OUTSIDE }) {
  const bit = (type, part) => 1 << labelOf(LABELED_TYPES.indexOf(type), part);
  const unnamed = ['group', 'event', 'product', 'work'];
  const partsOf = (types, part) => types.reduce((bits, type) => bits | bit(type, part), 0);
  const whole = Object.values(Part);
  return {
    outside: 1 << OUTSIDE,
    /** Types that a source without them calls MISC. */
    unnamed,
    /** In no name, or in one that the source does not label. */
    open: whole.reduce((bits, part) => bits | partsOf(unnamed, part), 1 << OUTSIDE),
    spell(types, length, i) {
      if (length === 1) return partsOf(types, Part.Whole);
      if (i === 0) return partsOf(types, Part.Begin);
      return partsOf(types, i === length - 1 ? Part.Last : Part.Inside);
    },
  };
}

/** `{ text, spans }`: tokens are cut as they are in an article. */
function readSpans({ text, spans }, { tokenize }, labels) {
  return tokenize(text).map((tokens) => {
    const allowed = new Int32Array(tokens.length).fill(labels.outside);
    for (const span of spans) allow(allowed, tokens, span, labels, text);
    return { words: tokens.map(({ start, end }) => text.slice(start, end)), allowed };
  });
}

function allow(allowed, tokens, [start, end, kind], labels, text) {
  const isIn = (token) => token.end > start && token.start < end;
  const [first, last] = [tokens.findIndex(isIn), tokens.findLastIndex(isIn)];
  if (first < 0) return;
  const isWhole = tokens[first].start === start && tokens[last].end === end;
  for (let i = first; i <= last; i++) {
    // A name that ends within a token can't be learned, and its tokens are no evidence against it.
    allowed[i] = isWhole
      ? labels.spell([typeIn(text.slice(start, end), kind)], last - first + 1, i - first)
      : ANY;
  }
}

const ANY = -1;

/**
 * A platform is the organization that runs it, whoever labeled it: "on Instagram" as in "Instagram said", so that
 * an article has one of it.
 */
const PLATFORMS = new Set([
  ...['Bluesky', 'Discord', 'Facebook', 'Gab', 'Instagram', 'LinkedIn', 'Mastodon', 'Medium'],
  ...['Parler', 'Pinterest', 'Reddit', 'Rumble', 'Snapchat', 'Spotify', 'Telegram', 'Threads'],
  ...['TikTok', 'Truth Social', 'Tumblr', 'Twitch', 'Twitter', 'WeChat', 'Weibo', 'WhatsApp'],
  ...['X', 'YouTube'],
]);

function typeIn(name, kind) {
  return kind === 'PROD' && PLATFORMS.has(name) ? 'organization' : TYPE_OF[kind];
}

/** `{ sents: [{ t, y }] }`: tokens are cut further where an article's would be. */
function readTokens({ sents }, isPartial, { tokenize }, labels) {
  return sents.map(({ t, y }) => {
    const words = [];
    const tags = [];
    t.forEach((token, i) => {
      const parts = tokenize(token)
        .flat()
        .map(({ start, end }) => token.slice(start, end));
      parts.forEach((part, k) => {
        words.push(part);
        tags.push(k > 0 && y[i].startsWith('B-') ? `I-${y[i].slice(2)}` : y[i]);
      });
    });
    return { words, allowed: allowedOf(words, tags, isPartial, labels) };
  });
}

function allowedOf(words, tags, isPartial, labels) {
  const allowed = new Int32Array(words.length).fill(labels.outside);
  for (let i = 0; i < words.length; i++) {
    const isOpen =
      tags[i] === 'U-MISC' || (isPartial && tags[i] === 'O' && /^[\p{Lu}\d]/u.test(words[i]));
    if (isOpen) allowed[i] = labels.open;
  }
  for (const { first, end, kind } of spansOf(tags)) {
    const types = TYPE_OF[kind] ? [TYPE_OF[kind]] : labels.unnamed;
    for (let i = first; i < end; i++) allowed[i] = labels.spell(types, end - first, i - first);
  }
  return allowed;
}

function spansOf(tags) {
  const spans = [];
  for (let i = 0; i < tags.length; ) {
    const kind = /^[BI]-(.+)/.exec(tags[i])?.[1];
    const first = i;
    i += 1;
    if (!kind) continue;
    while (tags[i] === `I-${kind}`) i += 1;
    spans.push({ first, end: i, kind });
  }
  return spans;
}

// The page that bench/open.mjs opens: a long news story among everything that news sites put around one.
import { deflateSync } from 'node:zlib';

/** What the page holds; the benchmark prints it, so that a figure is never read without its page. */
export const PAGE = { words: 3300, links: 380, pictures: 29, comments: 40 };

const PEOPLE = [
  'Marta Ellison',
  'Tomas Reyk',
  'Ingrid Vale',
  'Oskar Lindqvist',
  'Ruth Amadi',
  'Peter Hollis',
];
const PLACES = ['Port Arlen', 'Westmark', 'Sandby', 'the Kell estuary', 'Upper Toll', 'Brandhaven'];
const BODIES = [
  'the harbour board',
  'the city council',
  'the Northern Rail Union',
  'the transport ministry',
  'the Arlen Shipping Company',
];
const DEEDS = [
  'voted to rebuild',
  'promised to reopen',
  'refused to pay for',
  'asked for a survey of',
  'postponed the work on',
  'published the accounts of',
];
const THINGS = [
  'the swing bridge',
  'the old ferry pier',
  'the flood wall',
  'the freight yard',
  'the night train',
  'the fish market',
  'the school on the quay',
];
const WHENS = [
  'on Monday',
  'after a long winter',
  'before the autumn storms',
  'in the last week of March',
  'for the second time in ten years',
];
const TAILS = [
  'and nobody in the room was surprised',
  'although the money has not been found',
  'which the residents had asked for since the flood',
  'while the shops along the water stayed open',
  'because the engineers could not agree on the ground',
];
const HEADLINE = 'Port Arlen votes to rebuild its swing bridge after the winter storms';

/** A seeded source of words, links and pictures: the same page on every machine and in every run. */
function createWriter(seed) {
  let state = seed;
  let links = 0;
  let pictures = 0;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const pick = (list) => list[Math.floor(random() * list.length)];
  const clause = () => `${pick(DEEDS)} ${pick(THINGS)} in ${pick(PLACES)} ${pick(WHENS)}`;
  const sentence = () => {
    const who = random() < 0.5 ? pick(PEOPLE) : pick(BODIES);
    const told = random() < 0.2 ? `, ${pick(PEOPLE)} said` : `, ${pick(TAILS)}`;
    return capital(`${who} ${clause()}${told}.`);
  };
  return {
    sentence,
    headline: () => capital(clause()),
    /** Whole sentences, at least so many words of them. */
    prose(words) {
      const sentences = [];
      let count = 0;
      while (count < words) {
        const next = sentence();
        sentences.push(next);
        count += next.split(' ').length;
      }
      return sentences.join(' ');
    },
    link(text) {
      links += 1;
      return `<a href="/story/${links}">${text}</a>`;
    },
    picture(width, height) {
      pictures += 1;
      const url = `data:image/png;base64,${bitmap(pictures, width, height).toString('base64')}`;
      return `<img src="${url}" width="${width}" height="${height}" alt="Picture ${pictures}">`;
    },
    icon() {
      pictures += 1;
      return drawing(pictures, 24, 24);
    },
    linksLeft: () => PAGE.links - links,
    picturesLeft: () => PAGE.pictures - pictures,
  };
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function drawing(n, width, height) {
  const hue = (n * 47) % 360;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 32 18"><rect width="32" height="18" fill="hsl(${hue} 40% 70%)"/><circle cx="${4 + n}" cy="9" r="5" fill="hsl(${hue} 60% 35%)"/></svg>`;
}

/** Two colours in stripes, as an uncompressed PNG: a small one would be taken for a placeholder. */
function bitmap(n, width, height) {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 3, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const palette = Buffer.from([0x30 + n * 5, 0x50, 0xa0 - n * 3, 0xe0, 0xd8, 0xc8]);
  // A row starts with the number of its filter, 0.
  const row = Buffer.alloc(1 + Math.ceil(width / 8), 0xff >> (n % 7)).fill(0, 0, 1);
  const rows = Buffer.concat(Array.from({ length: height }, () => row));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 0 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name, content) {
  const named = Buffer.concat([Buffer.from(name), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(crcOf(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

/** `zlib.crc32` came with Node 22.2; the project runs on 20. */
function crcOf(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let i = 0; i < 8; i++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function times(count, make) {
  return Array.from({ length: count }, (_, i) => make(i)).join('\n');
}

const PARAGRAPH_WORDS = 74;

function storyOf(writer) {
  const parts = [];
  let words = 0;
  for (let i = 0; words < PAGE.words; i++) {
    const text = writer.prose(Math.min(PARAGRAPH_WORDS, PAGE.words - words));
    words += text.split(' ').length;
    parts.push(`<p>${text}${i % 3 === 0 ? ` See ${writer.link('our earlier report')}.` : ''}</p>`);
    parts.push(...betweenParagraphs(writer, i));
  }
  return parts.join('\n');
}

function betweenParagraphs(writer, i) {
  const parts = [];
  if (i % 4 === 2)
    parts.push(
      `<figure>${writer.picture(320, 180)}<figcaption>${writer.sentence()}</figcaption></figure>`,
    );
  if (i % 9 === 4)
    parts.push(
      `<div class="ad ad-inline"><span>Advertisement</span>${writer.link('Buy now')}</div>`,
    );
  if (i % 10 === 6) parts.push(`<h2>${writer.headline()}</h2>`);
  if (i % 12 === 8)
    parts.push(
      '<aside class="newsletter"><h3>Sign up to our newsletter</h3><form><input type="email"><button>Subscribe</button></form></aside>',
    );
  return parts;
}

const STYLE = `body{font:16px sans-serif;margin:0}.columns{display:grid;grid-template-columns:200px 1fr 320px;gap:16px}
.ad{background:#fe8;padding:8px}footer ul{columns:4}img{max-width:100%;height:auto}`;

function headOf() {
  const facts = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: HEADLINE,
    datePublished: '2026-11-01T09:00:00Z',
    author: { '@type': 'Person', name: 'Jane Reporter' },
  };
  return `<meta charset="utf-8"><title>${HEADLINE} | The Daily Example</title>
<meta name="viewport" content="width=device-width">
<meta name="author" content="Jane Reporter">
<meta property="og:title" content="${HEADLINE}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="The Daily Example">
<meta property="article:published_time" content="2026-11-01T09:00:00Z">
<script type="application/ld+json">${JSON.stringify(facts)}</script>
<style>${STYLE}</style>`;
}

function commentsOf(writer) {
  const comment = (i) =>
    `<div class="comment"><div class="comment-author">${writer.link(`user${i}`)}</div><p>${writer.prose(25)}</p>${writer.link('Reply')}</div>`;
  return `<section class="comments"><h3>Comments</h3>${times(PAGE.comments, comment)}</section>`;
}

function listOf(writer, count) {
  return `<ul>${times(count, () => `<li>${writer.link(writer.headline())}</li>`)}</ul>`;
}

/** The page's HTML. Links and pictures that the story leaves over go to the footer and the related boxes. */
export function openPage() {
  const writer = createWriter(7);
  const icons = times(8, () => writer.icon());
  const nav = listOf(writer, 40);
  const mostRead = listOf(writer, 60);
  const story = storyOf(writer);
  const comments = commentsOf(writer);
  const related = times(
    writer.picturesLeft(),
    () =>
      `<div class="teaser card">${writer.picture(160, 90)}<h4>${writer.link(writer.headline())}</h4><p>${writer.sentence()}</p></div>`,
  );
  return `<!doctype html><html lang="en"><head>${headOf()}</head><body>
<header><h3>The Daily Example</h3><nav>${nav}</nav><div class="share">${icons}</div></header>
<div class="columns"><div class="sidebar"><h3>Most read</h3>${mostRead}</div>
<main><article><h1>${HEADLINE}</h1><p class="byline">By Jane Reporter</p>
<time datetime="2026-11-01T09:00:00Z">1 November 2026</time>
<div class="article-body">${story}</div></article>${comments}</main>
<div class="sidebar related"><h3>Related</h3>${related}</div></div>
<footer>${listOf(writer, writer.linksLeft())}</footer></body></html>`;
}

import type { Block } from '../core/article/article.ts';
import { embedProviderOf } from '../core/article/embed-provider.ts';
import { attributeOf, textOf, webAddress } from './element.ts';

const YOUTUBE_ID = /(?:embed\/|[?&]v=|youtu\.be\/)([\w-]{6,})/;

/** A player or a frame becomes a titled link: its own code never runs inside the reading view. */
export function toEmbed(element: Element, base: string): Block[] {
  const isMedia = element.tagName === 'VIDEO' || element.tagName === 'AUDIO';
  return isMedia ? mediaEmbed(element, base) : frameEmbed(element, base);
}

/** How networks mark a post that their script would turn into a frame. */
export const POST_QUOTE =
  'blockquote.twitter-tweet, blockquote.twitter-video, blockquote.instagram-media, blockquote.tiktok-embed, blockquote.bluesky-embed, blockquote.mastodon-embed';

/** A quoted post: its words, and a link to it. `null` when it names no address. */
export function toPost(quote: Element, base: string): Block | null {
  const links = [...quote.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
  const url = webAddress(quote.getAttribute('cite') ?? links.at(-1), base);
  if (!url) return null;
  return {
    kind: 'embed',
    embed: 'post',
    provider: embedProviderOf(url)?.name ?? new URL(url).hostname,
    url,
    title: textOf(quote) || null,
    poster: null,
  };
}

function mediaEmbed(element: Element, base: string): Block[] {
  const source = attributeOf(element, 'src') ?? attributeOf(element.querySelector('source'), 'src');
  // A stream has no address of its own; it plays on the page.
  const url = source?.startsWith('blob:') ? webAddress(base, base) : webAddress(source, base);
  if (!url) return [];
  return [
    {
      kind: 'embed',
      embed: element.tagName === 'VIDEO' ? 'video' : 'audio',
      provider: new URL(url).hostname.replace(/^www\./, ''),
      url,
      title: titleOf(element),
      poster: webAddress(element.getAttribute('poster'), base),
    },
  ];
}

function frameEmbed(element: Element, base: string): Block[] {
  const source =
    attributeOf(element, 'src') ?? attributeOf(element, 'data-src') ?? attributeOf(element, 'data');
  const url = webAddress(source, base);
  const provider = url ? embedProviderOf(url) : null;
  if (!url || !provider) return [];
  return [
    {
      kind: 'embed',
      embed: provider.kind,
      provider: provider.name,
      url: watchAddress(url),
      title: titleOf(element),
      poster: null,
    },
  ];
}

/** A YouTube frame's address shows a bare player; the video's own page is what a reader wants to open. */
function watchAddress(url: string): string {
  if (embedProviderOf(url)?.name !== 'YouTube') return url;
  const id = YOUTUBE_ID.exec(url)?.[1];
  return id ? `https://www.youtube.com/watch?v=${id}` : url;
}

function titleOf(element: Element): string | null {
  return attributeOf(element, 'title') ?? attributeOf(element, 'aria-label');
}

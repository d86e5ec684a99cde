import type { Block } from '../core/article/article.ts';
import { embedProviderOf } from '../core/article/embed-provider.ts';
import { attributeOf, webAddress } from './element.ts';

const YOUTUBE_ID = /(?:embed\/|[?&]v=|youtu\.be\/)([\w-]{6,})/;

/** A player or a frame becomes a titled link: its own code never runs inside the reading view. */
export function toEmbed(element: Element, base: string): Block[] {
  const isMedia = element.tagName === 'VIDEO' || element.tagName === 'AUDIO';
  return isMedia ? mediaEmbed(element, base) : frameEmbed(element, base);
}

function mediaEmbed(element: Element, base: string): Block[] {
  const source = attributeOf(element, 'src') ?? attributeOf(element.querySelector('source'), 'src');
  // A stream (`blob:`) has no address of its own; it plays on the page.
  const url = webAddress(source, base) ?? webAddress(base, base);
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

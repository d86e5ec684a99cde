import { Readability } from '@mozilla/readability';

/** Frames that carry content; everything else framed is dropped, as most of it is advertising. */
const CONTENT_FRAMES =
  /youtube|youtu\.be|vimeo|dailymotion|jwpl|brightcove|twitch|tiktok|twitter|\/\/x\.com|instagram|facebook\.com\/plugins|bsky|soundcloud|spotify|podcasts\.apple|datawrapper|dwcdn|flourish|infogram|documentcloud|archive\.org|openstreetmap|bilibili|youku|v\.qq\.com|rutube|vk\.com|ok\.ru/i;

export interface FoundArticle {
  readonly element: Element;
  /** What Readability takes for the byline, as printed. */
  readonly byline: string | null;
}

/**
 * The element that holds the article, chosen by Mozilla's Readability, or `null`. It takes the document
 * apart: give it a copy. Its serializer is skipped, so no HTML string is ever built of the result.
 */
export function findArticleElement(copy: Document): FoundArticle | null {
  for (const heading of copy.querySelectorAll('h2, h3, h4, h5, h6')) renameHeaderClass(heading);
  const reader = new Readability<Node>(copy, {
    serializer: (element) => element,
    keepClasses: true,
    disableJSONLD: true,
    allowedVideoRegex: CONTENT_FRAMES,
  });
  const found = reader.parse();
  if (!found?.content) return null;
  return { element: found.content as Element, byline: found.byline ?? null };
}

/** Readability drops what is called a header, as pages' headers are; a heading in the text is none. */
function renameHeaderClass(heading: Element): void {
  const name = heading.getAttribute('class');
  if (name && /header/i.test(name))
    heading.setAttribute('class', name.replace(/header/gi, 'heading'));
}

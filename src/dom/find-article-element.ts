import { findProseRegion } from './find-prose-region.ts';
import { keepStructure } from './keep-structure.ts';
import { LeanReadability } from './lean-readability.ts';

/** Frames that carry content; everything else framed is dropped, as most of it is advertising. */
const CONTENT_FRAMES =
  /youtube|youtu\.be|vimeo|dailymotion|jwpl|brightcove|twitch|tiktok|twitter|\/\/x\.com|instagram|facebook\.com\/plugins|bsky|soundcloud|spotify|podcasts\.apple|datawrapper|dwcdn|flourish|flo\.uri\.sh|infogram|documentcloud|archive\.org|openstreetmap|bilibili|youku|v\.qq\.com|rutube|vk\.com|ok\.ru/i;

export type Search = 'within' | 'everywhere' | 'region';

export interface FoundArticle {
  readonly element: Element;
  /** What Readability takes for the byline, as printed. */
  readonly byline: string | null;
}

/**
 * The element that holds the article, chosen by Mozilla's Readability, or `null`. It takes the document
 * apart: give it a copy. Its serializer is skipped, so no HTML string is ever built of the result.
 *
 * @param title the article's headline, which Readability takes out of the text
 * @param search `'within'` looks only at what the page does not call a frame around its article,
 *   `'region'` takes what is around most of the prose there, without Readability
 */
export function findArticleElement(
  copy: Document,
  title: string,
  search: Search,
): FoundArticle | null {
  keepStructure(copy);
  prune(copy, INVISIBLE);
  if (search !== 'everywhere') prune(copy, FRAME, INNERMOST);
  if (search === 'region') {
    const region = copy.body ? findProseRegion(copy.body) : null;
    return region && { element: region.element, byline: null };
  }
  const reader = new LeanReadability(copy, title, {
    serializer: (element) => element,
    keepClasses: true,
    disableJSONLD: true,
    allowedVideoRegex: CONTENT_FRAMES,
  });
  const found = reader.parse();
  if (!found?.content) return null;
  return { element: found.content as Element, byline: found.byline ?? null };
}

/**
 * What no reader of the page sees. A browser finds it many times faster than a walk over every element.
 * React streams content in hidden boxes, "S:0" and so on, which a saved page may not have swapped in.
 */
const INVISIBLE =
  'script, style, noscript, template, link, svg, canvas, dialog:not([open]), [hidden]:not([id^="S:"]), [aria-hidden="true"]:not([class*="fallback-image"]), [aria-modal="true"][role="dialog"], [style*="display:none"], [style*="display: none"], [style*="visibility:hidden"], [style*="visibility: hidden"]';

/** Parts of a page that its own elements call a frame around the article, unless that is inside. */
const FRAME = 'nav, aside, footer';
const INNERMOST = 'main, h1, [itemprop="articleBody"]';

function prune(copy: Document, selector: string, unlessWith = ''): void {
  for (const element of copy.querySelectorAll(selector)) {
    if (unlessWith !== '' && element.querySelector(unlessWith)) continue;
    // A page that hides its whole body until a script has run is shown by now.
    if (element !== copy.body && element !== copy.documentElement) element.remove();
  }
}

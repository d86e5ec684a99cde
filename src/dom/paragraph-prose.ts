import { PROSE } from '../core/text/prose.ts';

const MOST_PARAGRAPHS = 300;
const AROUND_STORY =
  'nav,aside,footer,form,[id^=comment],[class^=comment],[class*=" comment"],[class*="-comment"],[id*=disqus],[class*=related],[class*=sidebar],[class*=modal],[class*=cookie],[class*=consent],[class*=caption]';

/** Characters in a page's paragraphs that are long enough for prose, in those of a story by their place. */
export function paragraphProse(document: Document): number {
  const paragraphs = document.getElementsByTagName('p');
  const seen = new Set<string>();
  const standsAround = createPlaceTest();
  let sum = 0;
  for (let i = 0; i < paragraphs.length && i < MOST_PARAGRAPHS; i++) {
    const paragraph = paragraphs[i];
    const text = paragraph?.textContent.trim() ?? '';
    if (!paragraph || text.length < PROSE || seen.has(text) || standsAround(paragraph)) continue;
    seen.add(text);
    sum += text.length;
  }
  return sum;
}

/** Most paragraphs stand bare beside one another, and what is around one of them is around all. */
function createPlaceTest(): (paragraph: Element) => boolean {
  const known = new Map<Element, boolean>();
  const standsAround = (element: Element) => element.closest(AROUND_STORY) !== null;
  return (paragraph) => {
    const parent = paragraph.parentElement;
    if (!parent || paragraph.hasAttributes()) return standsAround(paragraph);
    const found = known.get(parent) ?? standsAround(parent);
    known.set(parent, found);
    return found;
  };
}

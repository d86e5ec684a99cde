import { textOf } from './element.ts';
import { POST_QUOTE } from './to-embed.ts';
import { isPictureItem } from './to-figures.ts';

/**
 * Gives parts of an article names under which Readability and the cuts before it leave them alone: they judge
 * an element by its tag and its labels, and have other parts of a page in mind.
 */
export function keepStructure(copy: Document): void {
  for (const element of copy.querySelectorAll(CONCERNED)) keep(element);
}

/** One search for all of them: each goes through every element of the page. */
const CONCERNED =
  'h2, h3, h4, h5, h6, [role="heading"], footer, aside, dl, figure, table, blockquote, time, [class*="timestamp"], lite-youtube, amp-youtube, [data-youtube-id], lite-vimeo, amp-vimeo';

function keep(element: Element): void {
  const tag = element.tagName;
  if (tag === 'DL' || tag === 'FIGURE') keepGallery(element);
  if (/^H\d/.test(tag)) relabel(element);
  else if (/^(?:FOOTER|ASIDE)$/.test(tag)) keepPart(element);
  else if (/^(?:FIGURE|TABLE|BLOCKQUOTE)$/.test(tag)) openBoxes(element);
  else if (element.getAttribute('role') === 'heading') nameHeading(element);
  else if (tag === 'TIME' || /timestamp/.test(element.className)) keepTime(element);
  else if (tag !== 'DL') showVideo(element);
}

/** Words that also name parts of a page's frame. */
const LABELS_OF_FRAMES = /header|media|scroll|com-/gi;

function relabel(heading: Element): void {
  const name = heading.getAttribute('class');
  if (name) heading.setAttribute('class', name.replace(LABELS_OF_FRAMES, 'heading'));
  // "#prices-on-social-media" is made of the heading's own words, which say nothing about its place.
  if (/[-_].*[-_]/.test(heading.id)) heading.removeAttribute('id');
}

const SPOKEN_HEADING = /^(?:DIV|P|SPAN)$/;

function nameHeading(heading: Element): void {
  const level = heading.getAttribute('aria-level');
  if (level && SPOKEN_HEADING.test(heading.tagName)) rename(heading, `h${levelOf(level)}`);
}

function levelOf(declared: string | null): number {
  return Math.min(6, Math.max(2, Number.parseInt(declared ?? '', 10) || 2));
}

/** Who said a quotation, and notes to the text, in elements that most pages use for a frame around it. */
const PARTS =
  'blockquote footer, figure footer, :is(aside, footer):is([role^="doc-"], [class*="footnote"], [class*="endnote"], [class*="correction"], [class*="clarification"], [class*="editors-note"], [class*="editor-note"])';

/** "Report a correction" stands in such elements, too. */
const SHORTEST_NOTE = 40;

function keepPart(part: Element): void {
  if (!part.matches(PARTS)) return;
  const isAction = /correct|clarif|editor/.test(part.className);
  if (!isAction || textOf(part).length >= SHORTEST_NOTE) rename(part, 'div');
}

/** A box with nothing but pictures and the words under them, which has too little prose for Readability. */
function keepGallery({ parentElement: box, previousElementSibling: before }: Element): void {
  if (!before) return;
  if (box?.tagName === 'DIV' && [...box.children].every(isCaptioned)) rename(box, 'figure');
}

function isCaptioned(child: Element): boolean {
  return (child.tagName === 'FIGURE' || child.tagName === 'DL') && isPictureItem(child);
}

/** A video's picture, which becomes the player when it is clicked. */
function showVideo(video: Element): void {
  const ids = ['videoid', 'data-videoid', 'data-youtube-id'].map((name) =>
    video.getAttribute(name),
  );
  const id = ids.find((each) => /^[\w-]{6,}$/.test(each ?? ''));
  if (!id) return;
  const player = /vimeo/i.test(video.tagName)
    ? 'https://player.vimeo.com/video/'
    : 'https://www.youtube.com/embed/';
  const frame = video.ownerDocument.createElement('iframe');
  frame.setAttribute('src', player + id);
  const title = video.getAttribute('title') ?? video.getAttribute('playlabel');
  if (title) frame.setAttribute('title', title);
  video.replaceWith(frame);
}

/** When a post of a live blog was written: a line of its own, wherever in the post it stands. */
const LIVE = '[class*="live"], [itemtype*="LiveBlog"], article article';
const LONGEST_TIME = 40;

function keepTime(time: Element): void {
  if (
    !time.closest(LIVE) ||
    textOf(time) === '' ||
    time.closest('aside, nav, p p, [class*="comment"]')
  )
    return;
  let box = time;
  for (let next = box.parentElement; next && textOf(next).length <= LONGEST_TIME; ) {
    box = next;
    next = box.parentElement;
  }
  const line = time.ownerDocument.createElement('p');
  line.textContent = textOf(box.querySelector('a, button') ? time : box);
  // Within a longer line of text it needs none of its own.
  if (box !== time || !box.parentElement?.closest('p')) box.replaceWith(line);
}

/** "media", "social", "scroll": a box around one thing is named after it, not after its place in the page. */
function openBoxes(part: Element): void {
  if (part.tagName === 'FIGURE' && !isPictureItem(part)) return;
  if (part.tagName === 'BLOCKQUOTE' && !part.matches(POST_QUOTE)) return;
  const words = textOf(part);
  const count = part.querySelectorAll(MEDIA).length;
  const isAlone = (box: Element) =>
    // The text last: an article's whole text takes long to gather.
    box.tagName === 'DIV' && box.querySelectorAll(MEDIA).length === count && textOf(box) === words;
  let outer = part;
  while (outer.parentElement && isAlone(outer.parentElement)) outer = outer.parentElement;
  if (outer !== part) outer.replaceWith(part);
}

const MEDIA = 'img, iframe, video, audio';

/** Without its labels, which are what it is to be kept from. */
function rename(element: Element, tag: string): void {
  const twin = element.ownerDocument.createElement(tag);
  twin.append(...element.childNodes);
  element.replaceWith(twin);
}

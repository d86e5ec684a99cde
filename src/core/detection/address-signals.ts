import type { AddressSignals } from './page-signals.ts';

/** "/", "/de", "/pt-br/", "/index.html", "/default.aspx", "/home". */
const HOME = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|default|home)\b[^/]*)?\/?$/;
/** "/?p=123" and "/index.php?id=7" name a page; "/?utm_source=feed" doesn't. */
const NAMES_PAGE = /^\?(?!utm).*=\d/;

const DATE = /\/(?:19|20)\d\d[/-]?\d\d?|\b20\d{6}/;
const STORY = /news|artic|stor(?:y|ies)|blog|post|noti|nachricht|aktuell|\/a\//;
const FORUM = /forum|thread|topic|questions|discussion|community|\/[tr]\//;
const MANUAL =
  /docs?\b|help|support|manual|reference|wiki|documentation|api\b|developer|services?\b|about|contact|pricing|solutions|policy/;

/** Reads an address; `null` for none. Two addresses of one path give the same signals. */
export function addressSignals(url: URL | null): AddressSignals {
  const path = url ? readable(url.pathname.replace(/\/$/, '')).toLowerCase() : '';
  const parts = path.split('/');
  const of = (value: number | boolean) => (url ? Number(value) : -1);
  const says = (words: RegExp, text = path) => of(words.test(text));
  const place = url?.hostname + path;
  return {
    home: of(HOME.test(url?.pathname.toLowerCase() ?? '') && !NAMES_PAGE.test(url?.search ?? '')),
    lastPart: of(parts.at(-1)?.length ?? 0),
    hyphens: of(Math.max(...parts.map((part) => part.split(/[-_ +]/).length - 1))),
    digits: of(path.replace(/\D/g, '').length),
    dateInPath: says(DATE),
    storyWord: says(STORY),
    forumWord: says(FORUM, place),
    manualWord: says(MANUAL, place),
  };
}

/** A web address as a `URL`; `null` for what is none, and for a saved file's. */
export function parseAddress(address: string | null | undefined): URL | null {
  try {
    const url = new URL(address ?? '');
    return url.protocol.startsWith('http') ? url : null;
  } catch {
    // Empty, relative, or written by a template that failed.
    return null;
  }
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray percent sign, or an old encoding.
    return path;
  }
}

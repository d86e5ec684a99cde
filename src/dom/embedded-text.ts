import { textOfMarkup } from '../core/article/markup-text.ts';

/** Shorter texts are teasers. */
const LEAST = 1000;
const ARTICLE_BODY = /"articleBody"\s*:\s*("(?:[^"\\]|\\.)*")/g;
/** A string of a script that holds markup, escaped once or twice. */
const LONG_STRING = /"(?:[^"\\]|\\.){1000,}"/g;
const PARAGRAPH = /(?:<|\\+u003c)p[\s>]/i;
/** A string in a string, in a string: no data is packed deeper. */
const DEEPEST = 3;

/**
 * The paragraphs of an article that a page carries as data for its scripts: JSON-LD's `articleBody`, else the
 * longest string of markup. For pages that were saved before a script had shown it; empty where there is none.
 */
export function embeddedText(page: Document): string[] {
  const scripts = [...page.getElementsByTagName('script')].map(
    (script) => script.textContent ?? '',
  );
  const bodies = scripts.flatMap((script) =>
    [...script.matchAll(ARTICLE_BODY)].map((match) => unpack(match[1] ?? '')),
  );
  const strings = scripts
    .filter((script) => PARAGRAPH.test(script))
    .flatMap((script) => script.match(LONG_STRING) ?? [])
    .map(unpack)
    .filter((text) => PARAGRAPH.test(text));
  return longestOf(bodies) ?? longestOf(strings) ?? [];
}

function longestOf(texts: readonly string[]): string[] | null {
  const longest = texts.reduce((most, text) => (text.length > most.length ? text : most), '');
  return longest.length >= LEAST ? textOfMarkup(longest) : null;
}

function unpack(literal: string): string {
  let text = literal;
  for (let i = 0; i < DEEPEST; i++) {
    const inner = i === 0 ? text : longestString(text);
    const value = inner === null ? null : parse(inner);
    if (value === null) break;
    text = value;
  }
  return text;
}

function longestString(text: string): string | null {
  if (!/^\s*[[{]/.test(text) && !/^\w+:[[{]/.test(text)) return null;
  const strings = (text.match(LONG_STRING) ?? []).filter((string) => PARAGRAPH.test(string));
  return strings.reduce<string | null>(
    (most, string) => (string.length > (most?.length ?? 0) ? string : most),
    null,
  );
}

function parse(literal: string): string | null {
  try {
    const value: unknown = JSON.parse(literal);
    return typeof value === 'string' ? value : null;
  } catch {
    // A string of JavaScript with escapes of its own.
    return null;
  }
}

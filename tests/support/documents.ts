import { JSDOM, VirtualConsole } from 'jsdom';
import { parsePage } from '../../src/entrypoints/cli/parse-page.ts';

/** The two parsers that stand in for a browser's; both must read a page alike. */
export const PARSERS = {
  linkedom: parsePage,
  // A console of its own: jsdom complains of every style sheet that it can't parse.
  jsdom: (html: string) =>
    new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document,
} as const;

export type ParserName = keyof typeof PARSERS;
export const PARSER_NAMES = Object.keys(PARSERS) as ParserName[];

import { JSDOM } from 'jsdom';
import { parsePage } from '../../src/entrypoints/cli/parse-page.ts';

/** The two parsers that stand in for a browser's; both must read a page alike. */
export const PARSERS = {
  linkedom: parsePage,
  jsdom: (html: string) => new JSDOM(html).window.document,
} as const;

export type ParserName = keyof typeof PARSERS;
export const PARSER_NAMES = Object.keys(PARSERS) as ParserName[];

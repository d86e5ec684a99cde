import type { MessageKey } from '../messages.ts';

/**
 * What the reader says by itself, before its tools have come. It is given these: to ask a browser for its first
 * message takes longer than to draw the article's first screen.
 */
export const FIRST_WORDS = [
  'interface_language',
  'reader',
  'toolbar',
  'close',
  'close_hint',
  'panel',
  'panel_hint',
  'comfort',
  'more',
  'months',
  'date_day',
  'date_month',
  'date_time',
  'date_unknown',
  'minutes',
  'picture',
  'table',
  'embed_audio',
  'embed_interactive',
  'embed_post',
  'embed_video',
  'part_others',
  'part_page',
  'part_paywall',
  'next_page',
  'names_not_marked',
  'no_article',
  'no_article_why',
  'pick_text',
  'pick_selection',
  'read_anyway',
  'back_to_page',
  'going_on',
  'tools_missing',
] as const satisfies readonly MessageKey[];

/** Sentences by their names, with `$1`, `$2` where their values stand. */
export type Words = Readonly<Record<string, string>>;

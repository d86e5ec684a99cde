import type { Command } from '../../core/keys/commands.ts';
import type { MessageKey } from '../../core/messages.ts';

export const COMMAND_NAMES: Readonly<Record<Command, MessageKey>> = {
  names: 'key_names',
  said: 'key_said',
  figures: 'key_figures',
  map: 'key_map',
  outline: 'key_outline',
  'next-mention': 'key_next_mention',
  'last-mention': 'key_last_mention',
  follow: 'key_follow',
  'next-paragraph': 'key_next_paragraph',
  'last-paragraph': 'key_last_paragraph',
  find: 'key_find',
  listen: 'key_listen',
  comfort: 'key_comfort',
  larger: 'key_larger',
  smaller: 'key_smaller',
  theme: 'key_theme',
  marks: 'key_marks',
  print: 'key_print',
  copy: 'key_copy',
  'filter-person': 'key_filter_person',
  'filter-organization': 'key_filter_organization',
  'filter-place': 'key_filter_place',
  'filter-event': 'key_filter_event',
  'filter-group': 'key_filter_group',
  help: 'key_help',
};

/** In groups, as a reader would look for them. */
export const COMMAND_GROUPS: readonly (readonly [MessageKey, readonly Command[]])[] = [
  ['keys_story', ['names', 'said', 'figures', 'map', 'outline']],
  ['keys_names', ['next-mention', 'last-mention', 'follow', 'marks']],
  ['keys_text', ['next-paragraph', 'last-paragraph', 'find', 'listen', 'copy', 'print']],
  ['keys_look', ['comfort', 'larger', 'smaller', 'theme']],
  [
    'keys_filters',
    ['filter-person', 'filter-organization', 'filter-place', 'filter-event', 'filter-group'],
  ],
  ['keys_more', ['help']],
];

import { type MessageKey, say } from '../../core/messages.ts';

/** What is said when something has failed. */
const SAID_LATE: readonly MessageKey[] = [
  'state_notice',
  'state_unsaved',
  'state_dismiss',
  'state_crashed',
  'state_crashed_text',
  'state_copy_details',
  'state_try_again',
  'tools_missing',
];

/** Has these sentences looked up in time: an extension that is updated under an open reader gives no new ones. */
export function sayAhead(): void {
  for (const key of SAID_LATE) say(key);
}

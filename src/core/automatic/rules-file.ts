import { say } from '../messages.ts';
import { fail, ok, type Result } from '../result.ts';
import { parseRules, type SiteRules } from './rules.ts';

const KIND = 'lede-rules';

/** The rules as a file that a person can keep, read and bring to another browser. */
export function writeRulesFile(rules: SiteRules): string {
  return `${JSON.stringify({ kind: KIND, version: 1, ...rules }, null, 2)}\n`;
}

/** Reads such a file; a failure with a sentence for its owner when it is none. */
export function readRulesFile(text: string): Result<SiteRules> {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    // A file of some other kind.
    return fail('bad-request', say('options_no_file'));
  }
  if (typeof read !== 'object' || read === null || !('kind' in read) || read.kind !== KIND) {
    return fail('bad-request', say('options_no_file'));
  }
  return ok(parseRules(read));
}

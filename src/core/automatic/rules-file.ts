import { say } from '../messages.ts';
import { type NameRule, parseNameRules } from '../names/name-rule.ts';
import { fail, ok, type Result } from '../result.ts';
import { parseRules, type SiteRules } from './rules.ts';

const KIND = 'lede-rules';

/** What such a file brings: rules for sites, and what its owner knows better about names. */
export interface FileRules extends SiteRules {
  readonly names: readonly NameRule[];
}

/** The rules as a file that a person can keep, read and bring to another browser. */
export function writeRulesFile(
  { otherSites, sites }: SiteRules,
  names: readonly NameRule[],
): string {
  return `${JSON.stringify({ kind: KIND, version: 1, otherSites, sites, names }, null, 2)}\n`;
}

/** Reads such a file; a failure with a sentence for its owner when it is none. */
export function readRulesFile(text: string): Result<FileRules> {
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
  const names = parseNameRules('names' in read ? read.names : null);
  return ok({ ...parseRules(read), names });
}

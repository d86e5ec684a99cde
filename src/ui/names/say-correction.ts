import { say } from '../../core/messages.ts';
import type { NameRule } from '../../core/names/name-rule.ts';

/** What a rule says. Its names keep their own direction. */
export function sayRule(rule: NameRule): string {
  switch (rule.kind) {
    case 'merge':
      return say('names_merged', isolated(rule.names[1]), isolated(rule.names[0]));
    case 'split':
      return say('names_split', isolated(rule.form), isolated(rule.name));
    case 'rename':
      return say('names_renamed', isolated(rule.from), isolated(rule.to));
    case 'hide':
      return say('names_hidden', isolated(rule.name));
  }
}

/** In text that can hold no `bdi`. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

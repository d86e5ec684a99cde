import type { JSX } from 'preact';
import { say, sayCount } from '../../core/messages.ts';
import type { NameRule } from '../../core/names/name-rule.ts';
import type { OnCorrect } from './correct-name.tsx';
import { sayRule } from './say-correction.ts';

interface ChangedNamesProps {
  readonly corrections: readonly NameRule[];
  readonly onCorrect: OnCorrect;
}

/** What its reader has changed about the names of the article. */
export function ChangedNames({ corrections, onCorrect }: ChangedNamesProps): JSX.Element | null {
  if (corrections.length === 0) return null;
  return (
    <details class="changed-names">
      <summary>{sayCount('names_changed', corrections.length)}</summary>
      <ul>
        {corrections.map((rule) => (
          <li key={sayRule(rule)}>
            <span>{sayRule(rule)}</span>
            <button
              type="button"
              aria-label={say('labeled', say('names_undo'), sayRule(rule))}
              onClick={() => onCorrect({ kind: 'remove', rule })}
            >
              {say('names_undo')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

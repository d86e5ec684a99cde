import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../core/messages.ts';

const TOLD_MS = 2500;

interface CopyButtonProps {
  readonly label: string;
  /** Says whether the words are on the clipboard. */
  readonly onCopy: () => Promise<boolean>;
}

/** Copies what stands beside it, and says for a moment whether it did. */
export function CopyButton({ label, onCopy }: CopyButtonProps): JSX.Element {
  const [isCopied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    if (isCopied === null) return undefined;
    const timer = setTimeout(() => setCopied(null), TOLD_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = async () => setCopied(await onCopy());
  return (
    <>
      <button
        type="button"
        class="copy"
        aria-label={label}
        title={label}
        onClick={() => void copy()}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          {isCopied ? (
            <path d="M3 8.5l3.5 3.5L13 4.5" />
          ) : (
            <path d="M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z" />
          )}
        </svg>
      </button>
      <span class={isCopied === false ? 'remarks' : 'unseen'} role="status">
        {isCopied !== null && say(isCopied ? 'more_copied' : 'more_copy_failed')}
      </span>
    </>
  );
}

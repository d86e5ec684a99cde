import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../core/messages.ts';

/** Something that was done, said for a moment. */
export interface ToastWords {
  readonly words: string;
  /** What could be copied in place of a file that may not have been saved. */
  readonly instead: string | null;
}

const TOAST_MS = 4000;
/** With a question. */
const LONG_TOAST_MS = 15_000;

/** What is said now, until it has been there long enough. */
export function useToast(): [ToastWords | null, (toast: ToastWords | null) => void] {
  const [toast, setToast] = useState<ToastWords | null>(null);
  useEffect(() => {
    if (!toast) return undefined;
    const after = toast.instead === null ? TOAST_MS : LONG_TOAST_MS;
    const timer = setTimeout(() => setToast(null), after);
    return () => clearTimeout(timer);
  }, [toast]);
  return [toast, setToast];
}

interface ToastProps {
  readonly toast: ToastWords | null;
  readonly onCopy: (text: string) => void;
}

/** There before it speaks, or a screen reader would not hear it. */
export function Toast({ toast, onCopy }: ToastProps): JSX.Element {
  const { words, instead } = toast ?? { words: null, instead: null };
  return (
    <div class="notice" role="status">
      {words && <span>{words}</span>}
      {instead !== null && (
        <button type="button" onClick={() => onCopy(instead)}>
          {say('more_copy_instead')}
        </button>
      )}
    </div>
  );
}

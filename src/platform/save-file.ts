import type { FileToSave } from '../contract/messages.ts';

/** Long enough for a browser to ask where the file should go. */
const KEPT_MS = 20_000;

/**
 * Saves a file by a link in the background's own document. Only Firefox's background has one; says whether it did.
 */
export function saveFile({ name, type, text }: FileToSave): boolean {
  if (typeof document === 'undefined') return false;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  document.body.append(link);
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
    link.remove();
  }, KEPT_MS);
  return true;
}

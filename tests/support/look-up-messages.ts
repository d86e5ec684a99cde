import type { LookUp } from '../../src/core/messages.ts';

export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** As the browsers look a message up. */
export function lookUpIn(messages: Messages): LookUp {
  return (key, values) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, digit) => values[digit - 1] ?? '');
}

import { NO_VISITS, type Visits } from '../core/automatic/restraint.ts';
import { browser } from './browser.ts';

const KEY = 'visits';

/** What was read or written last: nobody else writes it, and a click must not wait for it. */
let known: Visits | null = null;

/**
 * What is remembered of visits: in the browser's memory, gone when it ends. The worker may be stopped and
 * started in between, so what is kept here is a copy.
 */
export async function loadVisits(): Promise<Visits> {
  if (known) return known;
  try {
    const stored = await browser.storage.session.get(KEY);
    known ??= { ...NO_VISITS, ...(stored[KEY] as Partial<Visits> | undefined) };
    return known;
  } catch {
    // No storage: the reader behaves as on a first visit.
    return NO_VISITS;
  }
}

/** Changes are made one after the other, since two tabs may report at once. */
let last: Promise<unknown> = Promise.resolve();

/** Changes what is remembered, and gives back what else the change has found out. */
export function changeVisits<T>(
  change: (visits: Visits) => { readonly visits: Visits; readonly found: T },
): Promise<T> {
  const next = last.then(async () => {
    const { visits, found } = change(await loadVisits());
    known = visits;
    try {
      await browser.storage.session.set({ [KEY]: visits });
    } catch {
      // As above.
    }
    return found;
  });
  last = next;
  return next;
}

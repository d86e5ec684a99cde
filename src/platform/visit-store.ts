import { NO_VISITS, type Visits } from '../core/automatic/restraint.ts';
import { browser } from './browser.ts';

const KEY = 'visits';

/**
 * What is remembered of visits: in the browser's memory, gone when it ends. The worker may be stopped and
 * started in between, so nothing of it is kept here.
 */
export async function loadVisits(): Promise<Visits> {
  try {
    const stored = await browser.storage.session.get(KEY);
    return { ...NO_VISITS, ...(stored[KEY] as Partial<Visits> | undefined) };
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

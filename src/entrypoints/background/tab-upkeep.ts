import { withoutTab } from '../../core/automatic/restraint.ts';
import { browser } from '../../platform/browser.ts';
import { hasAccess } from '../../platform/site-access.ts';
import { forgetJudgment } from '../../platform/toolbar-face.ts';
import { changeVisits } from '../../platform/visit-store.ts';

/** What was remembered of a tab goes with it. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    void changeVisits((visits) => ({ visits: withoutTab(visits, tabId), found: null }));
  });
}

/** For what is noted late: its tab may have been closed in between, and forgotten already. */
export async function forgetIfGone(tabId: number): Promise<void> {
  try {
    await browser.tabs.get(tabId);
  } catch {
    await changeVisits((visits) => ({ visits: withoutTab(visits, tabId), found: null }));
  }
}

/** After access was given or taken: a button must not claim what is not known any more. */
export async function resetButtons(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      // A tab that we have no access to shows no address either.
      if (id !== undefined && !(url && (await hasAccess(url)))) await forgetJudgment(id);
    }),
  );
}

import { render } from 'preact';
import { withRule } from '../../core/automatic/rules.ts';
import { say } from '../../core/messages.ts';
import { speakBrowserLanguageIn } from '../../platform/browser-messages.ts';
import { goBackToTab } from '../../platform/extension-pages.ts';
import { changeSettings, loadSettings, watchSettings } from '../../platform/settings-store.ts';
import { requestAccess } from '../../platform/site-access.ts';
import { PermissionPage } from '../../ui/permission-page.tsx';
import {
  type PermissionQuery,
  type PermissionStep,
  parsePermissionQuery,
} from '../../ui/permission-state.ts';

const query = parsePermissionQuery(location.search);

function draw(step: PermissionStep): void {
  render(
    <PermissionPage
      query={query}
      step={step}
      onAllow={() => {
        if (query) void allow(query);
      }}
      onBack={() => void goBackToTab(query?.tabId ?? null)}
    />,
    document.body,
  );
}

/** Nothing is waited for before the browser is asked: it answers only while the click is handled. */
async function allow({ site, rule, tabId }: PermissionQuery): Promise<void> {
  // A prompt that is open already makes the browser throw: not granted.
  const isGranted = await requestAccess(site).catch(() => false);
  if (!isGranted) return draw('refused');
  const isSaved = await changeSettings((now) => ({
    ...now,
    rules: withRule(now.rules, site, rule),
  }));
  if (!isSaved) return draw('not-saved');
  await goBackToTab(tabId);
}

function paint(theme: string): void {
  document.documentElement.dataset['theme'] = theme;
}

speakBrowserLanguageIn(document);
document.title = say('permission_title');
void loadSettings().then(({ theme }) => paint(theme));
watchSettings(({ theme }) => paint(theme));
draw('asking');

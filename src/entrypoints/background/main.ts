import type { BackgroundCalls } from '../../contract/messages.ts';
import { browser } from '../../platform/browser.ts';
import { speakBrowserLanguage } from '../../platform/browser-messages.ts';
import { openWelcomePage } from '../../platform/extension-pages.ts';
import { serve } from '../../platform/messaging.ts';
import { registerScripts } from '../../platform/registered-scripts.ts';
import { runtimeWire } from '../../platform/runtime-wire.ts';
import { loadSettings, watchSettings } from '../../platform/settings-store.ts';
import { watchAccess } from '../../platform/site-access.ts';
import { serveToolbarButton } from '../../platform/toolbar-button.ts';
import { handlers } from './handlers.ts';
import { readyNames } from './load-names.ts';
import { forgetClosedTabs, resetButtons } from './tab-upkeep.ts';

async function applyRules(): Promise<void> {
  await registerScripts(await loadSettings());
}

speakBrowserLanguage();
// Listeners must stand before the first turn of the event loop ends: what they wait for may be what woke
// the worker.
serve<BackgroundCalls>(runtimeWire, handlers);
serveToolbarButton(readyNames);
watchSettings((settings) => void registerScripts(settings));
watchAccess(() => {
  void applyRules();
  void resetButtons();
});
forgetClosedTabs();
browser.runtime.onStartup.addListener(() => void applyRules());
browser.runtime.onInstalled.addListener(({ reason }) => {
  void applyRules();
  if (reason === 'install') void openWelcomePage();
});

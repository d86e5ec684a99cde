import { render } from 'preact';
import { type Rule, withRule } from '../../core/automatic/rules.ts';
import { say } from '../../core/messages.ts';
import type { Settings } from '../../core/settings.ts';
import { speakBrowserLanguageIn } from '../../platform/browser-messages.ts';
import { goBackToTab } from '../../platform/extension-pages.ts';
import { leaveHandOver } from '../../platform/hand-over.ts';
import { browserFamily, readShortcut, watchOwnButton } from '../../platform/own-button.ts';
import { changeSettings, loadSettings, watchSettings } from '../../platform/settings-store.ts';
import { requestAccess } from '../../platform/site-access.ts';
import { WelcomePage } from '../../ui/welcome-page.tsx';
import {
  FIRST_WELCOME,
  type Outcome,
  updateWelcome,
  type WelcomeAction,
} from '../../ui/welcome-state.ts';

/** The reader as on any page, only that the page is ours and loads the script itself. */
function openReader(settings: Settings): void {
  leaveHandOver({ settings, opening: 'click', words: {}, place: null });
  const script = document.createElement('script');
  script.src = 'reader.js';
  script.addEventListener('load', () => script.remove());
  document.head.append(script);
}

/** Nothing is waited for before the browser is asked: it answers only while the click is handled. */
async function addSite(site: string, rule: Rule): Promise<Outcome> {
  // A prompt that is open already makes the browser throw: not granted.
  if (!(await requestAccess(site).catch(() => false))) return 'refused';
  const isSaved = await changeSettings((now) => ({
    ...now,
    rules: withRule(now.rules, site, rule),
  }));
  return isSaved ? 'kept' : 'not-saved';
}

async function start(): Promise<void> {
  let [settings, shortcut] = await Promise.all([loadSettings(), readShortcut()]);
  let state = FIRST_WELCOME;
  const family = browserFamily();
  const dispatch = (action: WelcomeAction) => {
    state = updateWelcome(state, action);
    draw();
  };
  const draw = () => {
    document.documentElement.dataset['theme'] = settings.theme;
    render(
      <WelcomePage
        {...{ state, dispatch, shortcut, family }}
        onOpenReader={() => openReader(settings)}
        onAdd={async (site, rule) => {
          const outcome = await addSite(site, rule);
          dispatch({ kind: 'answered', site, rule, outcome });
        }}
        onClose={() => void goBackToTab(null)}
      />,
      document.body,
    );
  };
  void watchOwnButton(() => openReader(settings));
  watchSettings((changed) => {
    settings = changed;
    draw();
  });
  draw();
}

speakBrowserLanguageIn(document);
document.title = say('welcome_title');
void start();

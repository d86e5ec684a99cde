import { render } from 'preact';
import { say } from '../../core/messages.ts';
import { speakBrowserLanguageIn } from '../../platform/browser-messages.ts';
import { loadSettings, watchSettings } from '../../platform/settings-store.ts';
import { watchAccess } from '../../platform/site-access.ts';
import { OptionsPage } from '../../ui/options-page.tsx';
import { initialOptions, type OptionsAction, updateOptions } from '../../ui/options-state.ts';
import { optionsEffects, readAccess } from './options-effects.ts';

async function start(): Promise<void> {
  const settings = await loadSettings();
  let state = initialOptions(settings, await readAccess(settings));
  const draw = () => {
    document.documentElement.dataset['theme'] = state.settings.theme;
    render(<OptionsPage state={state} {...callbacks} />, document.body);
  };
  const dispatch = (action: OptionsAction) => {
    state = updateOptions(state, action);
    draw();
  };
  const callbacks = optionsEffects({ state: () => state, dispatch });
  const refreshAccess = async () => {
    dispatch({ kind: 'access', access: await readAccess(state.settings) });
  };
  watchSettings((changed) => {
    dispatch({ kind: 'settings', settings: changed });
    void refreshAccess();
  });
  watchAccess(() => void refreshAccess());
  draw();
}

speakBrowserLanguageIn(document);
document.title = say('options_title');
void start();

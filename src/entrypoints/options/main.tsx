import { render } from 'preact';
import { say } from '../../core/messages.ts';
import { speakBrowserLanguageIn } from '../../platform/browser-messages.ts';
import { loadNameRules, watchNameRules } from '../../platform/name-rules-store.ts';
import { loadSettings, watchSettings } from '../../platform/settings-store.ts';
import { watchAccess } from '../../platform/site-access.ts';
import { OptionsPage } from '../../ui/options-page.tsx';
import { initialOptions, type OptionsAction, updateOptions } from '../../ui/options-state.ts';
import { optionsEffects, readAccess } from './options-effects.ts';

async function start(): Promise<void> {
  const [settings, names] = await Promise.all([loadSettings(), loadNameRules()]);
  let state = initialOptions(settings, await readAccess(settings), names);
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
  watchNameRules((changed) => dispatch({ kind: 'names', names: changed }));
  watchAccess(() => void refreshAccess());
  draw();
}

speakBrowserLanguageIn(document);
document.title = say('options_title');
void start();

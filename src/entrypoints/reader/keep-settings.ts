import type { Settings } from '../../core/settings.ts';
import type { ReaderSetup } from './open-reader.tsx';

/** Browsers take 120 writes a minute: a key that is held down changes more often. */
const REST_MS = 600;

/**
 * Stores what is changed in the reader, the first change at once. Only that: another page may have changed the
 * rest meanwhile.
 */
export function createSettingsKeeper(setup: ReaderSetup, onUnsaved: () => void) {
  const { changeSettings, view, lifetime } = setup;
  let waiting: Partial<Settings> = {};
  let timer = 0;
  const store = () => {
    const changed = waiting;
    waiting = {};
    timer = 0;
    if (Object.keys(changed).length === 0) return;
    void changeSettings((now) => ({ ...now, ...changed })).then((isKept) => isKept || onUnsaved());
    timer = view.setTimeout(store, REST_MS);
  };
  lifetime.signal.addEventListener('abort', store);
  return (before: Settings, after: Settings): void => {
    setup.settings = after;
    const names = Object.keys(after) as (keyof Settings)[];
    const changed = names.filter((name) => after[name] !== before[name]);
    waiting = { ...waiting, ...Object.fromEntries(changed.map((name) => [name, after[name]])) };
    if (!timer) store();
  };
}

import { accessToGiveUp, needsAccess } from '../../core/automatic/access.ts';
import {
  MOST_SITES,
  type Rule,
  type SiteRules,
  withoutRule,
  withRule,
} from '../../core/automatic/rules.ts';
import { readRulesFile } from '../../core/automatic/rules-file.ts';
import { say } from '../../core/messages.ts';
import { type NameRule, withNameChanges } from '../../core/names/name-rule.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { changeNameRules } from '../../platform/name-rules-store.ts';
import { changeSettings } from '../../platform/settings-store.ts';
import {
  giveUpAccess,
  giveUpPattern,
  grantedPatterns,
  hasAccessToSite,
  requestAccess,
  requestAccessToAll,
} from '../../platform/site-access.ts';
import { refusedSentence } from '../../ui/access-words.ts';
import type { OptionsCallbacks } from '../../ui/options-callbacks.ts';
import {
  type Access,
  importedSentence,
  mergedRules,
  type OptionsAction,
  type OptionsSection,
  type OptionsState,
} from '../../ui/options-state.ts';

/** The page's state, as the one who keeps it lends it out. */
export interface OptionsStore {
  readonly state: () => OptionsState;
  readonly dispatch: (action: OptionsAction) => void;
}

/** Asks the browser what may be read now. */
export async function readAccess({ rules }: Settings, asked?: string): Promise<Access> {
  const sites = [...new Set([...Object.keys(rules.sites), ...(asked ? [asked] : [])])];
  const [all, patterns, ...each] = await Promise.all([
    hasAccessToSite(null),
    grantedPatterns(),
    ...sites.map(hasAccessToSite),
  ]);
  return { all, patterns, sites: sites.filter((_, i) => each[i]) };
}

/** What the options page asks for, done. */
export function optionsEffects(store: OptionsStore): OptionsCallbacks {
  return { ...settingEffects(store), ...accessEffects(store) };
}

function settingEffects(store: OptionsStore) {
  const { state } = store;
  return {
    onTheme: (theme: Settings['theme']) =>
      void save(store, 'reading', (now) => ({ ...now, theme })),
    onMarks: (marks: Settings['marks']) =>
      void save(store, 'reading', (now) => ({ ...now, marks })),
    onLinks: (links: Settings['links']) =>
      void save(store, 'reading', (now) => ({ ...now, links })),
    onTextSize: (textSize: number) => void save(store, 'reading', (now) => ({ ...now, textSize })),
    onLook: (change: (now: Settings) => Settings) => void save(store, 'reading', change),
    onRemove: (site: string) =>
      void saveRules(store, 'sites', (now) => withoutRule(now, site), say('options_removed', site)),
    async onImport(file: Blob) {
      const read = readRulesFile(await file.text());
      if (!read.ok) return tell(store, 'file', read.error.detail);
      const sites = Object.keys(read.value.sites);
      store.dispatch({ kind: 'imported', sites });
      const { names } = read.value;
      const added = names.map((rule) => ({ kind: 'add', rule }) as const);
      const isKept =
        names.length === 0 || (await changeNameRules((now) => withNameChanges(now, added)));
      if (!isKept) return tell(store, 'file', say('access_not_saved'));
      const text = importedSentence(sites.length, names.length);
      await saveRules(store, 'file', (now) => mergedRules(now, read.value), text);
    },
    async onForgetName(rule: NameRule | null) {
      const isKept = await changeNameRules((now) =>
        rule ? withNameChanges(now, [{ kind: 'remove', rule }]) : [],
      );
      const done = say(rule ? 'options_names_removed' : 'options_names_all_removed');
      tell(store, 'names', isKept ? done : say('access_not_saved'));
    },
    async onReset() {
      const { patterns } = state().access;
      if (!(await save(store, 'reset', () => DEFAULT_SETTINGS))) return;
      await Promise.all([changeNameRules(() => []), ...patterns.map(giveUpPattern)]);
      tell(store, 'reset', say('options_reset_done'));
    },
  };
}

function accessEffects(store: OptionsStore) {
  const { state, dispatch } = store;
  const setRule = async (site: string | null, rule: Rule) => {
    dispatch({ kind: 'answered' });
    dispatch({ kind: 'access', access: await readAccess(state().settings, site ?? undefined) });
    await saveRules(store, sectionOf(site), (now) => withChoice(now, site, rule), '');
  };
  /** Nothing is waited for before the browser is asked: it answers only while a click is handled. */
  const setWithAccess = async (site: string | null, rule: Rule) => {
    if (!needsAccess(rule) || (await asked(requestAccess(site)))) return setRule(site, rule);
    dispatch({ kind: 'answered' });
    tell(store, sectionOf(site), refusedSentence(site));
  };
  return {
    onRule(site: string | null, rule: Rule) {
      const { access } = state();
      const isOpen = access.all || (site !== null && access.sites.includes(site));
      // A choice in a list is no click to Firefox, which would refuse to ask.
      if (needsAccess(rule) && !isOpen) dispatch({ kind: 'asked', question: { site, rule } });
      else void setRule(site, rule);
    },
    onAllow() {
      const { question } = state();
      if (question) void setWithAccess(question.site, question.rule);
    },
    onDecline: () => dispatch({ kind: 'answered' }),
    onAdd(site: string, rule: Rule) {
      const { sites } = state().settings.rules;
      if (!(site in sites) && Object.keys(sites).length >= MOST_SITES) {
        return tell(store, 'sites', say('options_full'));
      }
      void setWithAccess(site, rule);
    },
    async onGrant(sites: readonly (string | null)[]) {
      const isGranted = await asked(requestAccessToAll(sites));
      const [first = null, ...others] = sites;
      const section = others.length > 0 ? 'sites' : sectionOf(first);
      tell(store, section, isGranted ? '' : refusedSentence(others.length > 0 ? null : first));
    },
    onGiveBack: (pattern: string) => void giveUpPattern(pattern),
  };
}

function sectionOf(site: string | null): OptionsSection {
  return site === null ? 'other-sites' : 'sites';
}

function withChoice(rules: SiteRules, site: string | null, rule: Rule): SiteRules {
  return site === null ? { ...rules, otherSites: rule } : withRule(rules, site, rule);
}

/** A browser that can't ask now, since a prompt is open already, has not granted. */
function asked(request: Promise<boolean>): Promise<boolean> {
  return request.catch(() => false);
}

/** Shows a change at once, and takes it back when it can't be kept. */
async function save(
  store: OptionsStore,
  section: OptionsSection,
  change: (now: Settings) => Settings,
): Promise<boolean> {
  const before = store.state().settings;
  store.dispatch({ kind: 'told', news: null });
  store.dispatch({ kind: 'settings', settings: change(before) });
  const isSaved = await changeSettings(change);
  if (!isSaved) {
    store.dispatch({ kind: 'settings', settings: before });
    tell(store, section, say('access_not_saved'));
  }
  return isSaved;
}

/** Saves rules, and gives back the access that none of them needs any more. */
async function saveRules(
  store: OptionsStore,
  section: OptionsSection,
  change: (now: SiteRules) => SiteRules,
  text: string,
): Promise<void> {
  const { settings, access } = store.state();
  if (!(await save(store, section, (now) => ({ ...now, rules: change(now.rules) })))) return;
  const unused = accessToGiveUp(settings.rules, change(settings.rules));
  // Under access to all sites, the browser keeps none for single ones that could be given back.
  const isForAll = access.all && !unused.includes(null);
  await Promise.all(isForAll ? [] : unused.map(giveUpAccess));
  store.dispatch({ kind: 'access', access: await readAccess(store.state().settings) });
  tell(store, section, text);
}

function tell({ dispatch }: OptionsStore, section: OptionsSection, text: string): void {
  dispatch({ kind: 'told', news: { section, text } });
}

import type { BackgroundCalls, PageToJudge } from '../../contract/messages.ts';
import type { Handlers, Sender } from '../../contract/rpc.ts';
import {
  type AutomaticAct,
  afterAutomaticOpening,
  afterClick,
  afterClosing,
  automaticAct,
  type Opening,
  wasClosed,
} from '../../core/automatic/restraint.ts';
import { type Rule, ruleFor, siteWithRule, withRule } from '../../core/automatic/rules.ts';
import { siteOf } from '../../core/automatic/site.ts';
import { stateOfPage } from '../../core/automatic/toolbar-state.ts';
import { readSignals } from '../../core/detection/read-signals.ts';
import { mayOpenByItself } from '../../core/detection/score-page.ts';
import { parseNameRule, withNameChanges } from '../../core/names/name-rule.ts';
import { keepPlace } from '../../core/reader/kept-places.ts';
import { understand } from '../../core/understand.ts';
import { openOptionsPage, openPermissionPage } from '../../platform/extension-pages.ts';
import { followLink } from '../../platform/follow-link.ts';
import { changeNameRules, loadNameRules } from '../../platform/name-rules-store.ts';
import {
  injectLater,
  openReader,
  type ReaderTab,
  showChip,
} from '../../platform/reader-injection.ts';
import { saveFile } from '../../platform/save-file.ts';
import { changeSettings, loadSettings } from '../../platform/settings-store.ts';
import { hasAccess, hasAccessToSite } from '../../platform/site-access.ts';
import { rememberBrightness, showState } from '../../platform/toolbar-face.ts';
import { changeVisits, loadVisits } from '../../platform/visit-store.ts';
import { nameResources, readyNames } from './load-names.ts';
import { forgetIfGone } from './tab-upkeep.ts';

/** What the background answers to the other contexts. */
export const handlers: Handlers<BackgroundCalls> = {
  async 'article/understand'({ changes = [], ...source }) {
    const [resources, kept] = await Promise.all([nameResources(), loadNameRules()]);
    return understand(source, resources, withNameChanges(kept, changes));
  },

  async 'names/change'({ kind, rule }, { isPrivate }) {
    if (isPrivate) return 'private';
    const known = parseNameRule(rule);
    if (!known) return 'failed';
    const isKept = await changeNameRules((now) => withNameChanges(now, [{ kind, rule: known }]));
    return isKept ? 'kept' : 'failed';
  },

  'script/load': ({ name }, sender) => injectLater(name, sender),

  // The background's own downloads are listed with those of the windows that are not private.
  'file/save': (file, sender) => !sender.isPrivate && saveFile(file),

  'options/open': openOptionsPage,

  async 'page/arrived'({ address }, sender) {
    const page = pageOf(sender);
    if (!page || !(await hasAccess(page.url))) return { mayOpen: false };
    return { mayOpen: !wasClosed(await loadVisits(), page.tabId, address) };
  },

  'page/judge': (page) => ({ isArticle: isArticlePage(page) }),

  async 'page/detect'(report, sender) {
    const page = pageOf(sender);
    // The detector of a page outlives the access that was taken away while the page is open.
    if (!page || !(await hasAccess(page.url))) return { isArticle: false, opens: false };
    const isArticle = isArticlePage(report);
    await rememberBrightness(report.prefersDark);
    const { rules } = await loadSettings();
    const rule = ruleFor(rules, page.site);
    await showState(page.tabId, stateOfPage(isArticle, rule));
    const closed = wasClosed(await loadVisits(), page.tabId, report.address);
    const act = automaticAct({ ...report, isArticle, rule, wasClosed: closed });
    return { isArticle, opens: await perform(act, page) };
  },

  async 'chip/answered'({ answer }, sender) {
    const page = pageOf(sender);
    if (!page) return;
    if (answer === 'read') await bringReader(page, 'click');
    else await setRule(page.site, answer);
  },

  async 'reader/opened'({ opening }, sender) {
    const page = pageOf(sender);
    if (!page) return { offer: false };
    await showState(page.tabId, 'open');
    if (page.isPrivate) return { offer: false };
    if (opening === 'rule') {
      await changeVisits((visits) => ({
        visits: afterAutomaticOpening(visits, page.site),
        found: null,
      }));
    }
    if (opening !== 'click') return { offer: false };
    const { rules } = await loadSettings();
    const offer = await changeVisits((visits) => {
      const counted = afterClick(visits, page.site);
      return { visits: counted.visits, found: counted.offer };
    });
    return { offer: offer && siteWithRule(rules, page.site) === null };
  },

  async 'reader/closed'({ address, opening }, sender) {
    const page = pageOf(sender);
    if (!page) return;
    const { rules } = await loadSettings();
    const isKnown = await hasAccess(page.url);
    await showState(page.tabId, isKnown ? stateOfPage(true, ruleFor(rules, page.site)) : 'idle');
    const turnsToAsk = await changeVisits((visits) => {
      const after = afterClosing(visits, { ...page, tab: page.tabId, address, opening });
      return { visits: after.visits, found: after.turnsToAsk };
    });
    await forgetIfGone(page.tabId);
    if (!turnsToAsk || ruleFor(rules, page.site) !== 'always') return;
    await setRule(page.site, 'ask');
    await showChip(page.tabId, 'turned-to-ask');
  },

  async 'place/keep'(place, sender) {
    const page = pageOf(sender);
    if (!page) return;
    const { tabId, isPrivate } = page;
    const kept = { ...place, tab: isPrivate ? tabId : null };
    await changeVisits((visits) => ({
      visits: { ...visits, places: keepPlace(visits.places, kept) },
      found: null,
    }));
    if (isPrivate) await forgetIfGone(tabId);
  },

  'link/follow'({ address }, sender) {
    const page = pageOf(sender);
    const site = siteOf(address);
    if (!page || !site) return false;
    void openBehindLink(page, address, site);
    return true;
  },

  async 'site/choose'({ rule }, sender) {
    const page = pageOf(sender);
    if (!page) return;
    if (rule === 'never' || (await hasAccessToSite(page.site))) await setRule(page.site, rule);
    else await openPermissionPage(page, rule);
  },
};

interface SendingPage {
  readonly tabId: number;
  readonly url: string;
  readonly site: string;
  readonly isPrivate: boolean;
}

/** Who sent a message is the browser's word: a page's own claim never decides about a site. */
function pageOf({ tabId, url, isPrivate }: Sender): SendingPage | null {
  const site = url === null ? null : siteOf(url);
  return tabId === null || url === null || site === null ? null : { tabId, url, site, isPrivate };
}

function isArticlePage({ address, evidence }: PageToJudge): boolean {
  return mayOpenByItself(readSignals(evidence, address));
}

function bringReader(page: ReaderTab, opening: Opening): Promise<boolean> {
  const isOpen = openReader(page, opening);
  readyNames();
  return isOpen;
}

/** Where a rule opens the reader in any case, two would meet. */
async function openBehindLink(page: SendingPage, address: string, site: string): Promise<void> {
  const { rules } = await loadSettings();
  if (!(await followLink(page.tabId, address)) || ruleFor(rules, site) === 'always') return;
  try {
    await bringReader({ ...page, url: address }, 'link');
  } catch {
    // The click on the button was for the site that the link has left: its page simply shows.
  }
}

async function perform(act: AutomaticAct, page: SendingPage): Promise<boolean> {
  if (act === 'ask') await showChip(page.tabId, 'offer');
  return act === 'open' && bringReader(page, 'rule');
}

/** For the site that has a rule already, else for the page's own. */
async function setRule(site: string, rule: Rule): Promise<void> {
  await changeSettings((settings) => ({
    ...settings,
    rules: withRule(settings.rules, siteWithRule(settings.rules, site) ?? site, rule),
  }));
}

// Drives Firefox with the extension loaded, by WebDriver BiDi; the toolbar is reached in its chrome scope.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ROOT } from '../install.mjs';
import { findBrowser } from './find.mjs';

const PREFERENCES = {
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.aboutwelcome.enabled': false,
  'media.autoplay.default': 0,
  'media.autoplay.blocking_policy': 0,
  'media.webspeech.synth.test': true,
};

const PRIVATE_WAIT_MS = 5000;
const POLL_MS = 50;

/** Lets an unsigned package be installed for good; see `takesUnsigned`. */
const UNSIGNED = { 'xpinstall.signatures.required': false };

/**
 * With `profile`, a folder that outlives the browser, the extension is installed for good: packed, and there
 * again at the next start with that folder.
 */
export async function launchFirefox(
  folder,
  { headless = true, width = 1280, height = 900, profile } = {},
) {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const { id } = manifest.browser_specific_settings.gecko;
  const isThere = profile !== undefined && existsSync(join(profile, 'extensions', `${id}.xpi`));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    defaultViewport: headless ? { width, height } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: profile ? { ...PREFERENCES, ...UNSIGNED } : PREFERENCES,
    ...(profile ? { userDataDir: profile } : {}),
  });
  // An inner getter of puppeteer's: raw BiDi, which its version is pinned for.
  const send = async (method, params) => (await browser.connection.send(method, params)).result;
  const install = () =>
    profile
      ? send('webExtension.install', {
          extensionData: { type: 'archivePath', path: pack(folder, profile) },
          'moz:permanent': true,
        })
      : browser.installExtension(folder);
  if (!isThere) await install();
  const tree = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const chromeContext = tree.contexts[0].context;
  const inChrome = async (body, ...args) => {
    const reply = await send('script.callFunction', {
      functionDeclaration: String(body),
      awaitPromise: true,
      target: { context: chromeContext },
      arguments: args.map((value) => ({ type: 'string', value })),
    });
    if (reply.type === 'exception') throw new Error(reply.exceptionDetails.text);
    return reply.result.value;
  };
  const extensionPage = async (path) =>
    `moz-extension://${await inChrome('(id) => WebExtensionPolicy.getByID(id).mozExtensionHostname', id)}/${path}`;
  return {
    kind: 'firefox',
    browser,
    id,
    inChrome,
    async click(page) {
      await page?.bringToFront();
      await inChrome(CLICK_BUTTON, id);
    },
    inOverlay: (page, hostTag, body, ...args) => inClosedRoot(send, page, hostTag, body, args),
    stopBackground: () => inChrome(STOP_BACKGROUND, id),
    /** What the active tab's button shows. */
    buttonOf: async () => JSON.parse(await inChrome(BUTTON, id)),
    extensionPage,
    /** Not by `goto`, which never hears of the load, since the page's process changes on the way. */
    async openExtensionPage(path) {
      const page = await browser.newPage();
      const url = await extensionPage(path);
      await send('browsingContext.navigate', {
        context: page.mainFrame()._id,
        url,
        wait: 'complete',
      });
      await page.bringToFront();
      return page;
    },
    grantAccess: (pattern) => inChrome(CHANGE_ACCESS, id, 'add', pattern),
    revokeAccess: (pattern) => inChrome(CHANGE_ACCESS, id, 'remove', pattern),
    answerPrompt: (answer) => inChrome(ANSWER_PROMPT, answer),
    /** An empty page in a private window, into which the extension is let. */
    async openPrivatePage() {
      const extensionData = { type: 'path', path: folder };
      await send('webExtension.install', { extensionData, 'moz:allowPrivateBrowsing': true });
      await inChrome(OPEN_PRIVATE_WINDOW);
      for (let waited = 0; waited < PRIVATE_WAIT_MS; waited += POLL_MS) {
        const pages = await browser.pages();
        const opened = pages.find((page) => page.url() === 'about:privatebrowsing');
        if (opened) return opened;
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      }
      throw new Error('No private window opened.');
    },
    /** Takes up what has changed in the extension's folder: a new version is an update. */
    installAgain: install,
    /** Whether the welcome page opens by itself. */
    greets: !isThere,
    close: () => browser.close(),
  };
}

function pack(folder, to) {
  const webExt = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const filename = 'lede.xpi';
  const options = ['--source-dir', folder, '--artifacts-dir', to, '--filename', filename];
  execFileSync(process.execPath, [webExt, 'build', ...options, '--overwrite-dest'], {
    stdio: 'pipe',
  });
  return join(to, filename);
}

const CLICK_BUTTON = `async (id) => {
  const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  const widget = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_') + '-browser-action';
  if (CustomizableUI.getPlacementOfWidget(widget)?.area !== CustomizableUI.AREA_NAVBAR) {
    CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR);
    await new Promise((r) => win.requestAnimationFrame(() => win.requestAnimationFrame(r)));
  }
  const node = CustomizableUI.getWidget(widget).forWindow(win).node;
  const button = node.querySelector('.unified-extensions-item-action-button') || node;
  const { left, top, width, height } = button.getBoundingClientRect();
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    win.synthesizeMouseEvent(type, left + width / 2, top + height / 2, { button: 0, clickCount: 1 }, {});
  }
}`;

const OPEN_PRIVATE_WINDOW = `async () => {
  const { BrowserWindowTracker } = ChromeUtils.importESModule('resource:///modules/BrowserWindowTracker.sys.mjs');
  await BrowserWindowTracker.promiseOpenWindow({ private: true });
}`;

const STOP_BACKGROUND = `async (id) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ ignoreDevToolsAttached: true });
  return extension.backgroundState;
}`;

const BUTTON = `async (id) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
  const tab = Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedTab;
  return JSON.stringify({
    title: action.getProperty(tab, 'title'),
    badge: action.getProperty(tab, 'badgeText') ?? '',
  });
}`;

const CHANGE_ACCESS = `async (id, change, pattern) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions[change](id, { permissions: [], origins: [pattern], data_collection: [] }, extension);
}`;

/** Its buttons take no click in the first half second, so that nobody hits them by accident. */
const ANSWER_PROMPT = `async (answer) => {
  const { PopupNotifications } = Services.wm.getMostRecentWindow('navigator:browser');
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  for (let i = 0; i < 60 && PopupNotifications.panel.state !== 'open'; i++) await wait(50);
  await wait(700);
  const prompt = PopupNotifications.panel.firstElementChild;
  if (!prompt) throw new Error('No prompt is open');
  const { textContent } = prompt.querySelector('.popup-notification-header, .popup-notification-body') ?? prompt;
  (answer === 'allow' ? prompt.button : prompt.secondaryButton).click();
  return textContent ?? '';
}`;

async function inClosedRoot(send, page, hostTag, body, args) {
  const context = page.mainFrame()._id;
  const call = (functionDeclaration, callArguments, extra = {}) =>
    send('script.callFunction', {
      functionDeclaration,
      awaitPromise: true,
      target: { context },
      arguments: callArguments,
      ...extra,
    });
  const found = await call(
    '(tag) => document.querySelector(tag)',
    [{ type: 'string', value: hostTag }],
    { serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 } },
  );
  const sharedId = found.result.value?.shadowRoot?.sharedId;
  if (!sharedId) return null;
  const reply = await call(
    `async (root, json) => JSON.stringify((await (${body})(root, ...JSON.parse(json))) ?? null)`,
    [{ sharedId }, { type: 'string', value: JSON.stringify(args) }],
  );
  if (reply.type === 'exception') throw new Error(reply.exceptionDetails.text);
  return JSON.parse(reply.result.value);
}

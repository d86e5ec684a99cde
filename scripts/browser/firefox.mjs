// Drives Firefox with the extension loaded, by WebDriver BiDi; the toolbar is reached in its chrome scope.
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find.mjs';

const PREFERENCES = {
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.aboutwelcome.enabled': false,
  'media.autoplay.default': 0,
  'media.autoplay.blocking_policy': 0,
};

export async function launchFirefox(folder, { headless = true, width = 1280, height = 900 } = {}) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    defaultViewport: headless ? { width, height } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: PREFERENCES,
  });
  const id = await browser.installExtension(folder);
  // An inner getter of puppeteer's: raw BiDi, which its version is pinned for.
  const send = async (method, params) => (await browser.connection.send(method, params)).result;
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
    close: () => browser.close(),
  };
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

const STOP_BACKGROUND = `async (id) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ ignoreDevToolsAttached: true });
  return extension.backgroundState;
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

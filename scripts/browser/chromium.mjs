// Drives Chromium with the extension loaded, by its debugging protocol.
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find.mjs';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--autoplay-policy=no-user-gesture-required',
];

/** So marked to tell it from other empty pages. */
const PRIVATE_PAGE = 'about:blank#private';

/**
 * With `profile`, a folder that outlives the browser, the extension is there again at the next start with it.
 * Only one that is named at the start is: Chromium forgets what was installed by the protocol. Each time it
 * takes that for an installation, which ends its registered scripts; what was granted and stored stays.
 */
export async function launchChromium(
  folder,
  { headless = true, width = 1280, height = 900, profile } = {},
) {
  const flags = profile ? [...FLAGS, `--load-extension=${folder}`] : FLAGS;
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width, height } : null,
    args: process.getuid?.() === 0 ? [...flags, '--no-sandbox'] : flags,
    ...(profile ? { userDataDir: profile } : {}),
  });
  const id = profile ? await loadedId(browser) : await browser.installExtension(folder);
  const worker = () =>
    browser.waitForTarget((t) => t.type() === 'service_worker' && t.url().includes(id), {
      timeout: 10_000,
    });
  await worker();
  const extensionPage = async (path) => `chrome-extension://${id}/${path}`;
  const openExtensionPage = async (path) => {
    const page = await browser.newPage();
    await page.goto(await extensionPage(path), { waitUntil: 'load' });
    await page.bringToFront();
    return page;
  };
  return {
    kind: 'chromium',
    browser,
    id,
    async click(page) {
      await page?.bringToFront();
      const extensions = await browser.extensions();
      await page.triggerExtensionAction(extensions.get(id));
    },
    inOverlay: (page, hostTag, body, ...args) => inClosedRoot(page, hostTag, body, args),
    /** A session left attached to the worker would keep it from ever coming back. */
    async stopBackground() {
      const target = await worker();
      await (await target.worker()).close();
    },
    /** Calls a function in the background. */
    async inBackground(body, ...args) {
      const target = await worker();
      return (await target.worker()).evaluate(body, ...args);
    },
    /** What a tab's button shows. */
    async buttonOf(page) {
      const target = await worker();
      return (await target.worker()).evaluate(async (address) => {
        const { tabs, action } = globalThis.chrome;
        const tab = (await tabs.query({})).find(
          ({ url, active }) => active && (!url || url === address),
        );
        const tabId = tab?.id;
        return {
          title: await action.getTitle({ tabId }),
          badge: await action.getBadgeText({ tabId }),
        };
      }, page.url());
    },
    extensionPage,
    openExtensionPage,
    /** Headless Chromium shows no prompt: what was allowed here is granted without one when it is asked for. */
    allowInAdvance: (pattern) => changeAccess(browser, 'addHostPermission', id, pattern),
    async grantAccess(pattern) {
      await changeAccess(browser, 'addHostPermission', id, pattern);
      const page = await openExtensionPage('notice.html');
      await page.evaluate((origin) => chrome.permissions.request({ origins: [origin] }), pattern);
      await page.close();
    },
    revokeAccess: (pattern) => changeAccess(browser, 'removeHostPermission', id, pattern),
    /** An empty page in a private window, into which the extension is let. */
    async openPrivatePage() {
      const scripts = await registeredScripts(openExtensionPage);
      const session = await browser.target().createCDPSession();
      await session.send('Extensions.loadUnpacked', { path: folder, enableInIncognito: true });
      await session.detach();
      // Letting it in loads it anew, which ends its registered scripts; the background registers them again.
      await waitUntil(async () => (await registeredScripts(openExtensionPage)) === scripts);
      const opener = await openExtensionPage('notice.html');
      await opener.evaluate(
        (url) => globalThis.chrome.windows.create({ incognito: true, url }),
        PRIVATE_PAGE,
      );
      const opened = await browser.waitForTarget((target) => target.url() === PRIVATE_PAGE);
      await opener.close();
      return opened.asPage();
    },
    /** Takes up what has changed in the extension's folder: a new version is an update. */
    installAgain: () => browser.installExtension(folder),
    /** Whether the welcome page opens by itself. */
    greets: true,
    close: () => browser.close(),
  };
}

async function registeredScripts(openExtensionPage) {
  const page = await openExtensionPage('notice.html');
  const scripts = await page.evaluate(() => chrome.scripting.getRegisteredContentScripts());
  await page.close();
  return scripts.length;
}

const PATIENCE_MS = 8000;
const POLL_MS = 100;

async function waitUntil(holds) {
  const end = Date.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('Waited in vain.');
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** Of the extension that was named at the start. */
async function loadedId(browser) {
  const worker = await browser.waitForTarget(
    (target) =>
      target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
    { timeout: 10_000 },
  );
  return new URL(worker.url()).hostname;
}

/** As a person does on chrome://extensions. */
async function changeAccess(browser, change, id, pattern) {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (name, ...args) => globalThis.chrome.developerPrivate[name](...args),
    change,
    id,
    pattern,
  );
  await page.close();
}

async function inClosedRoot(page, hostTag, body, args) {
  const session = await page.createCDPSession();
  try {
    const host = await session.send('Runtime.evaluate', {
      expression: `document.querySelector(${JSON.stringify(hostTag)})`,
    });
    if (!host.result.objectId) return null;
    const { node } = await session.send('DOM.describeNode', {
      objectId: host.result.objectId,
      depth: 1,
      pierce: true,
    });
    const root = node.shadowRoots?.[0];
    if (!root) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    const reply = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function (...args) { return (${body})(this, ...args); }`,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    });
    if (reply.exceptionDetails) throw new Error(reply.exceptionDetails.exception?.description);
    return reply.result.value;
  } finally {
    await session.detach();
  }
}

// Opens, scrolls and closes the reader on one page as a person would, and says what went wrong.

const SETTLE_MS = 300;
const LOAD_MS = 20_000;
const SCROLLED_TO = 200;

/**
 * `{ opened, unchanged, errors, faults }` of a new tab, which it closes: `errors` are what the extension
 * threw, `faults` all else.
 *
 * @param closeBy 'escape' or 'click'
 */
export async function checkPage(reader, page, url, closeBy) {
  const result = { opened: false, unchanged: false, errors: [], faults: [] };
  try {
    await load(page, url);
    collectErrors(page, result.errors);
    await page.evaluate(remember, SCROLLED_TO);
    await reader.openReader(page);
    result.faults.push(...faultsOf(await reader.inOverlay(page, readThrough)));
    result.opened = result.faults.length === 0;
    await close(reader, page, closeBy);
    const changes = await page.evaluate(findChanges);
    result.unchanged = changes.length === 0;
    result.faults.push(...changes);
  } catch (error) {
    // A step that never came to its end; the page's other steps would say nothing more.
    result.faults.push(error.message.split('\n')[0]);
  } finally {
    await page.close().catch(() => {
      // The browser took the tab away, or went down itself.
    });
  }
  return result;
}

async function load(page, url) {
  await refuseOtherHosts(page, new URL(url).host);
  await page.goto(url, { waitUntil: 'load', timeout: LOAD_MS });
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
}

async function refuseOtherHosts(page, host) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { protocol, host: asked } = new URL(request.url());
    const isOurs = !/^(?:https?|wss?):$/.test(protocol) || asked === host;
    const answer = isOurs ? request.continue() : request.abort();
    answer.catch(() => {
      // The page was closed while it still asked for things.
    });
  });
}

const EXTENSION_ADDRESS = /\b(?:chrome|moz)-extension:/;
/** Firefox reports as errors of the page what the refused requests come to. */
const REFUSED_REQUEST = /^(?:Cross-Origin Request Blocked|downloadable font)/;

/** Called once the page stands: its own complaints about refused scripts have passed by then. */
function collectErrors(page, errors) {
  page.on('pageerror', (error) => {
    const text = error.message ?? String(error);
    if (!REFUSED_REQUEST.test(text)) errors.push(text);
  });
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const places = [message.location(), ...message.stackTrace()].map((place) => place.url ?? '');
    if ([message.text(), ...places].some((text) => EXTENSION_ADDRESS.test(text)))
      errors.push(message.text());
  });
}

/** Runs in the page: gives something the focus, scrolls, and keeps what must be there again afterwards. */
async function remember(top) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const canTakeFocus = (element) => {
    element.focus({ preventScroll: true });
    return document.activeElement === element;
  };
  if (document.activeElement === document.body)
    [...document.querySelectorAll('a[href], button, input')].find(canTakeFocus);
  scrollTo({ top, behavior: 'instant' });
  await frame();
  await frame();
  globalThis.before = {
    html: document.documentElement.outerHTML,
    scroll: [scrollX, scrollY],
    focus: document.activeElement,
  };
}

/** Runs in the overlay: what it shows, and whether it scrolls to its end. */
async function readThrough(root) {
  const mostSteps = 60;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const dialog = root.querySelector('dialog');
  const step = Math.max(dialog.clientHeight, dialog.scrollHeight / mostSteps);
  const left = () => dialog.scrollHeight - dialog.clientHeight - dialog.scrollTop;
  for (let i = 0; i < 2 * mostSteps && left() > 1; i++) {
    dialog.scrollTop += step;
    await frame();
  }
  return {
    isMessage: root.querySelector('.message') !== null,
    title: root.querySelector('h1')?.textContent.trim() ?? '',
    hasText: [...root.querySelectorAll('p')].some((each) => each.textContent.trim() !== ''),
    unread: Math.round(left()),
    tooWide: dialog.scrollWidth - dialog.clientWidth,
  };
}

function faultsOf(view) {
  if (!view) return ['the reader is there but empty'];
  if (view.isMessage) return ['no article found'];
  const faults = [];
  if (view.title === '') faults.push('no title');
  if (!view.hasText) faults.push('no paragraph');
  if (view.unread > 1) faults.push(`does not scroll to its end: ${view.unread} px left`);
  if (view.tooWide > 1) faults.push(`scrolls sideways by ${view.tooWide} px`);
  return faults;
}

async function close(reader, page, closeBy) {
  if (closeBy === 'escape') await page.keyboard.press('Escape');
  else await reader.click(page);
  await reader.waitUntilClosed(page).catch(() => {
    throw new Error(`did not close by ${closeBy}`);
  });
}

/** Runs in the page: how it differs from what `remember` kept. */
async function findChanges() {
  const { before } = globalThis;
  if (!before) return ['the page went elsewhere'];
  // Time for what comes late: a style taken back, a focus that moves once more.
  await new Promise((resolve) => setTimeout(resolve, 100));
  const nameOf = (element) => element?.outerHTML.slice(0, 60) ?? 'nothing';
  const changes = [];
  const html = document.documentElement.outerHTML;
  if (html !== before.html) {
    let at = 0;
    while (html[at] === before.html[at]) at++;
    const part = (text) => JSON.stringify(text.slice(Math.max(0, at - 30), at + 60));
    changes.push(`HTML differs at ${at}: ${part(before.html)} became ${part(html)}`);
  }
  const [left, top] = before.scroll;
  if (Math.abs(scrollX - left) >= 1 || Math.abs(scrollY - top) >= 1)
    changes.push(`scrolled from ${left},${top} to ${scrollX},${scrollY}`);
  if (document.activeElement !== before.focus)
    changes.push(`focus went from ${nameOf(before.focus)} to ${nameOf(document.activeElement)}`);
  return changes;
}

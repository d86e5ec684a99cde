// Functions that bench/reading.mjs runs inside a browser, each by itself: they are handed over as text.

/** In the page: when the article is on the screen, in milliseconds since the page began. */
export function whenShown(hostTag) {
  return new Promise((resolve) => {
    const check = () => {
      if (document.querySelector(hostTag)?.dataset.state !== 'shown') return;
      observer.disconnect();
      resolve(performance.now());
    };
    const observer = new MutationObserver(check);
    observer.observe(document, { attributes: true, childList: true, subtree: true });
  });
}

/** In the page: once the article shows, or is gone. Gives up after a while, as a click may be refused. */
export function whenOpen(hostTag, isOpen) {
  const end = performance.now() + 3000;
  return new Promise((resolve) => {
    const check = () => {
      const host = document.querySelector(hostTag);
      const isThere = isOpen ? host?.dataset.state === 'shown' : host === null;
      if (isThere || performance.now() > end) resolve(isThere);
      else setTimeout(check, 20);
    };
    check();
  });
}

/** In the overlay: when the first name is underlined. */
export function whenNamed(root) {
  return new Promise((resolve) => {
    const check = () => {
      if (!root.querySelector('.name')) return;
      observer.disconnect();
      resolve(performance.now());
    };
    const observer = new MutationObserver(check);
    observer.observe(root, { childList: true, subtree: true });
    check();
  });
}

/** In the overlay: until the panel shows its first names, and until all of them are drawn. */
export function timePanel(root, names) {
  return new Promise((resolve) => {
    const start = performance.now();
    let first = null;
    let drawn = 0;
    const check = () => {
      // What is drawn in one frame is on its way to the screen when the next begins.
      if (drawn > 0) first ??= performance.now() - start;
      const rows = root.querySelectorAll('.names > li').length;
      drawn = rows;
      if (rows < names) requestAnimationFrame(check);
      else
        requestAnimationFrame(() => {
          const all = performance.now() - start;
          resolve({ rows, first: first ?? all, all });
        });
    };
    root.querySelector('.x-ray').click();
    requestAnimationFrame(check);
  });
}

/** A screen's height in ten steps, as a wheel scrolls. */
export async function scrollThrough(root) {
  const dialog = root.querySelector('dialog');
  let longTasks = PerformanceObserver.supportedEntryTypes.includes('longtask') ? 0 : null;
  const observer =
    longTasks === null
      ? null
      : new PerformanceObserver((list) => (longTasks += list.getEntries().length));
  observer?.observe({ type: 'longtask' });
  let longestFrame = 0;
  let last = performance.now();
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  last = performance.now();
  while (dialog.scrollTop + dialog.clientHeight < dialog.scrollHeight - 2) {
    dialog.scrollBy(0, 90);
    await frame();
    const now = performance.now();
    longestFrame = Math.max(longestFrame, now - last);
    last = now;
  }
  await frame();
  observer?.disconnect();
  return { mentions: root.querySelectorAll('.name').length, longestFrame, longTasks };
}

// What any content script costs: it runs, looks at the page once and is done. Some 200 bytes when minified.
const words = document.documentElement.lang || document.characterSet || 'none';
globalThis.controlScript = `${words} ${document.readyState} ${location.pathname.length} ${performance.now() > 0}`;

// The least that any reader extension does at a click.
const { action, scripting } = globalThis.chrome;

action.onClicked.addListener((tab) => {
  scripting.executeScript({ target: { tabId: tab.id }, files: ['reader.js'] }).catch(() => {
    // Access refused, as Chromium does now and then: the benchmark sees no reader and tries again.
  });
});

import browser from 'webextension-polyfill';
import type { Wire } from './messaging.ts';

/** Messages between the contexts of this extension; those of other extensions are left unanswered. */
export const runtimeWire: Wire = {
  send: (message) => browser.runtime.sendMessage(message),
  listen(listener) {
    browser.runtime.onMessage.addListener(
      (message: unknown, sender: browser.Runtime.MessageSender) =>
        sender.id === browser.runtime.id ? listener(message) : undefined,
    );
  },
};

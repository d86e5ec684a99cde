import type { Runtime } from 'webextension-polyfill';
import type { Sender } from '../contract/rpc.ts';
import { browser } from './browser.ts';
import type { Wire } from './messaging.ts';

type Respond = (reply: unknown) => void;

/** Messages between the contexts of this extension; those of other extensions are left unanswered. */
export const runtimeWire: Wire = {
  send: (message) => browser.runtime.sendMessage(message),
  listen(listener) {
    const receive = (message: unknown, sender: Runtime.MessageSender, respond: Respond) => {
      const reply =
        sender.id === browser.runtime.id ? listener(message, senderOf(sender)) : undefined;
      void reply?.then(respond);
      // `true` keeps the channel open for an answer that comes later; Chromium takes no promise here.
      return reply ? true : undefined;
    };
    browser.runtime.onMessage.addListener(receive as Runtime.OnMessageListenerCallback);
  },
};

function senderOf({ tab, frameId, url }: Runtime.MessageSender): Sender {
  return {
    tabId: tab?.id ?? null,
    frameId: frameId ?? null,
    url: url ?? null,
    isPrivate: tab?.incognito ?? false,
  };
}

import type { BackgroundCalls } from '../../contract/messages.ts';
import { waitsForInput } from '../../dom/waits-for-input.ts';
import { speakBrowserLanguage } from '../../platform/browser-messages.ts';
import { dropHandOver, receiveHandOver } from '../../platform/hand-over.ts';
import { loadScript } from '../../platform/load-script.ts';
import { createCaller } from '../../platform/messaging.ts';
import { runtimeWire } from '../../platform/runtime-wire.ts';
import { changeSettings } from '../../platform/settings-store.ts';
import { openReader } from './open-reader.tsx';
import { readArticle } from './read-article.ts';

async function toggle(): Promise<void> {
  const open = globalThis.ledeReader;
  globalThis.ledeReader = undefined;
  if (open && !open.signal.aborted) {
    open.abort();
    dropHandOver();
    return;
  }
  const opened = new AbortController();
  globalThis.ledeReader = opened;
  // An earlier copy of the extension may have left its own.
  globalThis.ledeTools = undefined;
  globalThis.ledePicker = undefined;
  // The settings come while the page is read.
  const article = readArticle(document);
  const { settings, opening, words, place } = await receiveHandOver();
  speakBrowserLanguage(words);
  const isUnwelcome = opening !== 'click' && (!article || waitsForInput(document));
  if (isUnwelcome) opened.abort();
  if (opened.signal.aborted) {
    globalThis.ledeCurtain?.();
    return;
  }
  const call = createCaller<BackgroundCalls>(runtimeWire);
  const setup = {
    page: document,
    view: window,
    settings,
    opening,
    place,
    lifetime: opened,
    call,
    loadTools: () => loadScript('tools', document, call),
    changeSettings,
  };
  await openReader(setup, article);
  globalThis.ledeCurtain?.();
}

void toggle();

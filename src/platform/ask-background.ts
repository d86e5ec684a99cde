import type { BackgroundCalls } from '../contract/messages.ts';
import type { Envelope, Reply, Request } from '../contract/rpc.ts';
import { browser } from './browser.ts';

type Answer<Name extends keyof BackgroundCalls> =
  | { readonly value?: Reply<BackgroundCalls, Name> }
  | undefined;

/**
 * For scripts that run on every page of a site, where `createCaller` would weigh too much: one try, and no
 * `value` where it fails.
 */
export function askBackground<Name extends keyof BackgroundCalls>(
  call: Name,
  request: Request<BackgroundCalls, Name>,
): Promise<Answer<Name>> {
  return browser.runtime
    .sendMessage<Envelope<BackgroundCalls, Name>, Answer<Name>>({ to: 'background', call, request })
    .catch(() => {
      // The extension was updated while this page was open; the new copy sees it when it is loaded again.
    }) as Promise<Answer<Name>>;
}

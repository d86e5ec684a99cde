import type { Caller, Calls, Handlers, Sender } from '../contract/rpc.ts';
import { fail, ok, type Result } from '../core/result.ts';

/** The transport: `browser.runtime` in the extension, a loop in tests. */
export interface Wire {
  send(message: unknown): Promise<unknown>;
  /** A listener that returns `undefined` leaves the message to other listeners. */
  listen(listener: (message: unknown, sender: Sender) => Promise<unknown> | undefined): void;
}

type Handler = (request: unknown, sender: Sender) => unknown;

/** A worker that is stopped while it works drops the request; one more wakes it. */
const TRIES = 2;

export function createCaller<C extends Calls<C>>(wire: Wire): Caller<C> {
  return async (call, request) => {
    let failure = fail('unreachable', 'no answer');
    for (let i = 0; i < TRIES; i++) {
      try {
        const reply = await wire.send({ to: 'background', call, request });
        if (reply !== undefined) return reply as never;
      } catch (error) {
        // The worker was stopped, or the extension was updated or switched off under an open page.
        failure = fail('unreachable', error);
      }
    }
    return failure;
  };
}

export function serve<C extends Calls<C>>(wire: Wire, handlers: Handlers<C>): void {
  const table = new Map(Object.entries(handlers)) as Map<string, Handler>;
  wire.listen((message, sender) => {
    if (!isEnvelope(message)) return undefined;
    return answer(table.get(message.call), message.request, sender);
  });
}

async function answer(
  handler: Handler | undefined,
  request: unknown,
  sender: Sender,
): Promise<Result<unknown>> {
  if (!handler) return fail('bad-request', 'no such call');
  try {
    return ok(await handler(request, sender));
  } catch (error) {
    // An error object does not survive every browser's message channel, so only its text travels.
    return fail('unexpected', error);
  }
}

function isEnvelope(message: unknown): message is { call: string; request: unknown } {
  if (typeof message !== 'object' || message === null) return false;
  return 'to' in message && message.to === 'background' && 'call' in message;
}

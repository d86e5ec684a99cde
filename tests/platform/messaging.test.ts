import { describe, expect, it } from 'vitest';
import type { Sender } from '../../src/contract/rpc.ts';
import { createCaller, serve, type Wire } from '../../src/platform/messaging.ts';

interface Calls {
  readonly 'number/double': (request: number) => number;
  readonly 'number/fail': (request: number) => never;
}

/** A wire that loops back, copying as a browser does; it may lose its first messages. */
function loopWire(losses = 0): Wire {
  let listener: Parameters<Wire['listen']>[0] | undefined;
  let lost = 0;
  return {
    async send(message) {
      if (lost++ < losses) throw new Error('Could not establish connection.');
      return structuredClone(await listener?.(structuredClone(message), NOBODY));
    },
    listen(next) {
      listener = next;
    },
  };
}

const NOBODY: Sender = { tabId: null, frameId: null, url: null, isPrivate: false };

const HANDLERS = {
  'number/double': (n: number) => n * 2,
  'number/fail': (): never => {
    throw new Error('broken');
  },
};

describe('a call to the background', () => {
  it('gets its answer', async () => {
    const wire = loopWire();
    serve<Calls>(wire, HANDLERS);
    expect(await createCaller<Calls>(wire)('number/double', 4)).toEqual({ ok: true, value: 8 });
  });

  it('is made again when the worker was stopped in the middle', async () => {
    const wire = loopWire(1);
    serve<Calls>(wire, HANDLERS);
    expect(await createCaller<Calls>(wire)('number/double', 4)).toEqual({ ok: true, value: 8 });
  });

  it('says that nobody is there, and never throws', async () => {
    const reply = await createCaller<Calls>(loopWire(9))('number/double', 4);
    expect(reply).toMatchObject({ ok: false, error: { code: 'unreachable' } });
  });

  it('carries a fault as its text', async () => {
    const wire = loopWire();
    serve<Calls>(wire, HANDLERS);
    const reply = await createCaller<Calls>(wire)('number/fail', 1);
    expect(reply).toEqual({ ok: false, error: { code: 'unexpected', detail: 'broken' } });
  });

  it('leaves messages of others unanswered', async () => {
    const wire = loopWire();
    serve<Calls>(wire, HANDLERS);
    expect(await wire.send({ hello: 'world' })).toBeUndefined();
  });
});

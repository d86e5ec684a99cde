import type { Result } from '../core/result.ts';

// biome-ignore lint/suspicious/noExplicitAny: a bound that admits every call signature
export type Calls<C> = { readonly [Name in keyof C]: (request: any) => unknown };

export type Request<C extends Calls<C>, Name extends keyof C> = Parameters<C[Name]>[0];
export type Reply<C extends Calls<C>, Name extends keyof C> = ReturnType<C[Name]>;

/** Where a message comes from, told by the browser and not by the sender. */
export interface Sender {
  /** `null` for a message that comes from no tab. */
  readonly tabId: number | null;
  /** The frame of the tab that it comes from. */
  readonly frameId: number | null;
  /** The address of the sending page; `null` for the extension's own contexts without one. */
  readonly url: string | null;
  /** A private window: nothing of it is remembered longer than its tab is open. */
  readonly isPrivate: boolean;
}

/** What travels over the wire. */
export interface Envelope<C extends Calls<C>, Name extends keyof C = keyof C> {
  readonly to: 'background';
  readonly call: Name;
  readonly request: Request<C, Name>;
}

/** Asks another context. Never rejects: an unreachable context is a `Failure`. */
export type Caller<C extends Calls<C>> = <Name extends keyof C>(
  call: Name,
  request: Request<C, Name>,
) => Promise<Result<Reply<C, Name>>>;

/** One function for every call; the compiler lists the missing ones. */
export type Handlers<C extends Calls<C>> = {
  readonly [Name in keyof C]: (
    request: Request<C, Name>,
    sender: Sender,
  ) => Reply<C, Name> | Promise<Reply<C, Name>>;
};

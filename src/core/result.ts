/** An expected failure, plain enough to cross between contexts. */
export interface Failure {
  readonly code: 'bad-request' | 'unreachable' | 'unexpected';
  readonly detail: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(code: Failure['code'], cause: unknown): Result<never> {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return { ok: false, error: { code, detail } };
}

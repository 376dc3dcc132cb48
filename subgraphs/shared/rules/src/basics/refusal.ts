import type { RefusalCode } from '../codes/refusal-codes.ts';

/**
 * A rule said no: nothing is changed, the caller is told why, and the clause that says so.
 * `message` is a Chinese sentence for the person at the screen; variables stand in `details`.
 */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  /** Clause, e.g. `PD 第十五条`, or `requirements R-12` where the texts are silent. */
  readonly basis?: string;
  /** Input path(s) the refusal is about, e.g. `['input', 'uscc']`. */
  readonly path?: readonly string[];
  readonly details?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
}

/** What a rule answers: a value, or why not. Exceptions are for bugs. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusals: readonly Refusal[] };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const refuse = (...refusals: Refusal[]): { readonly ok: false; readonly refusals: readonly Refusal[] } => ({ ok: false, refusals });
/** Success when nothing was refused. */
export const allOf = (...refusals: readonly (Refusal | undefined | false)[]): Result<void> => {
  const real = refusals.filter((r): r is Refusal => Boolean(r));
  return real.length ? { ok: false, refusals: real } : { ok: true, value: undefined };
};

import { translated } from '../labels/refusals.ts';
import type { Me } from '../session/me.ts';
import { language } from './language.ts';

/** The page asked something the platform did not answer with data. */
export class GraphFailure extends Error {
  /** Code of the error catalogue, `UNAUTHENTICATED`, `FORBIDDEN`, `NOT_FOUND`, `UNAVAILABLE` … */
  readonly code: string;
  readonly requestId: string | undefined;
  /** What the platform itself said, where the message is a translation. */
  readonly original: string | undefined;
  constructor(message: string, code: string, requestId?: string, original?: string) {
    super(message);
    this.name = 'GraphFailure';
    this.code = code;
    this.requestId = requestId;
    this.original = original;
  }
}

/** A rule said no: shown beside what was asked, with its clause. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly basis: string | null;
  readonly path?: readonly string[] | null;
}

/** A document known by number; its text stays on the server (trusted documents). */
interface Document<TResult, TVariables> {
  readonly __apiType?: (variables: TVariables) => TResult;
}

interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string; readonly requestId?: string } }[];
}

export interface Asked<T> {
  readonly data: T;
  /** Why parts of it are not there, each once: what is shown is the rest. */
  readonly missing: readonly Lack[];
}

/** A part that did not come: a department that could not be asked, or that is not the reader's to see. */
interface Lack {
  readonly code: string;
  readonly message: string;
}

/**
 * Asks the graph as the person signed in.
 * @throws GraphFailure when there is nothing to show; `OFFLINE` when the network is gone
 */
export async function ask<TResult, TVariables>(asked: Document<TResult, TVariables>, variables: TVariables): Promise<Asked<TResult>> {
  const { id } = (asked as unknown as { readonly __meta__: { readonly id: string } }).__meta__;
  const response = await fetch(`web/graphql/${document.documentElement.dataset['program']}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id, variables }),
  }).catch(() => {
    throw new GraphFailure(translated('OFFLINE', language) ?? '网络不通，请检查连接后重试', 'OFFLINE');
  });
  const { data, errors = [] } = (await response.json()) as Answer<TResult>;
  const [first] = errors;
  if (first?.extensions?.code === 'UNAUTHENTICATED') signInAgain();
  if (!data) throw failureOf(first);
  const missing = new Map(errors.map(({ message, extensions }) => [message, { code: extensions?.code ?? 'UNAVAILABLE', message }]));
  return { data, missing: [...missing.values()] };
}

/** What an answer without data says, in the language of this page. */
function failureOf(error: NonNullable<Answer<unknown>['errors']>[number] | undefined): GraphFailure {
  const { code = 'UNAVAILABLE', requestId } = error?.extensions ?? {};
  const english = translated(code, language);
  return new GraphFailure(english ?? error?.message ?? '未能取得数据', code, requestId, english && error?.message);
}

/** Leaves the page for the sign-in and comes back to it. */
function signInAgain(): void {
  const { pathname, search, hash } = window.location;
  window.location.assign(`auth/login?${new URLSearchParams({ return: `${pathname}${search}${hash}` })}`);
}

/** A number for a request that must take effect once, however often it is sent (X-17). Works over plain http too. */
export function newRequestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');
}

/** Who is signed in; leaves for the sign-in when nobody is. */
export async function whoAmI(): Promise<Me> {
  const response = await fetch('auth/me');
  const me = (await response.json()) as Me | null;
  if (me === null) {
    signInAgain();
    throw new GraphFailure('请先登录', 'UNAUTHENTICATED');
  }
  return me;
}

import { request } from 'undici';
import type { Platform } from '../../platform.ts';

/** The platform did not answer as the step expected. */
export class UnexpectedAnswer extends Error {
  readonly answer: unknown;
  constructor(what: string, answer: unknown) {
    super(`${what}: ${JSON.stringify(answer)?.slice(0, 2000)}`);
    this.answer = answer;
  }
}

export interface UserErrorAnswer {
  readonly code: string;
  readonly message: string;
  readonly basis: string | null;
  readonly details: Readonly<Record<string, unknown>> | null;
}
interface GraphErrorAnswer {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}
export interface GraphAnswer<T> {
  readonly data?: T | null;
  readonly errors?: readonly GraphErrorAnswer[];
}

export interface Refused {
  readonly code: string;
  readonly message: string;
  readonly basis?: string | null;
  readonly details?: UserErrorAnswer['details'];
}

export type Variables = Readonly<Record<string, unknown>>;

/** One signed-in person, one machine client or the public, speaking to the gateway over HTTP as any client would. */
export interface Session {
  readonly account: string;
  /** The raw answer, errors included. */
  ask<T>(document: string, variables?: Variables): Promise<GraphAnswer<T>>;
  /** The data. @throws UnexpectedAnswer when there is any error */
  query<T>(document: string, variables?: Variables): Promise<T>;
  /**
   * Carries out a mutation; request id and input type are filled in.
   * @param selection what to read of the payload beside userErrors, e.g. `task { id }`
   * @param inputType when it is not the mutation's name + Input
   * @throws UnexpectedAnswer on userErrors or errors
   */
  act<T = unknown>(mutation: string, input: Variables, selection?: string, inputType?: string): Promise<T>;
  /**
   * Carries out several mutations of this person one after another, ten to a request.
   * @throws UnexpectedAnswer on the first userErrors or errors
   */
  actAll(steps: readonly Step[]): Promise<void>;
  /** The refusal (first of userErrors) or denial that must come instead. @throws UnexpectedAnswer when it succeeded */
  refused(mutation: string, input: Variables, inputType?: string): Promise<Refused>;
  /** Uploads a file to a department; answers its fileId. */
  upload(subgraph: string, name: string, bytes: Uint8Array): Promise<string>;
}

/** One mutation and its input, for `actAll`. */
export type Step = readonly [mutation: string, input: Variables];

/** As many root fields as the gateway takes in one operation. */
const stepsPerRequest = 10;

/** Numbers for `requestId`: the same story asks under the same numbers. */
export type NextRequestId = () => string;

export function openSession(platform: Platform, account: string | null, nextRequestId: NextRequestId): Session {
  const path = account === null ? '/public/graphql' : '/graphql';
  // Tokens live minutes, stories run for minutes: signed in again before the token ends.
  let token: Promise<string> | undefined;
  const authorization = async (fresh: boolean): Promise<Record<string, string>> => {
    if (account === null) return {};
    if (fresh || !token) token = platform.signIn(account);
    return { authorization: `Bearer ${await token}` };
  };

  const post = async (body: string, fresh = false): Promise<{ status: number; answer: GraphAnswer<never> }> => {
    const headers = { 'content-type': 'application/json', ...(await authorization(fresh)) };
    const response = await askedAgain(() => request(`${platform.url}${path}`, { method: 'POST', headers, body }));
    const answer = (await response.body.json()) as GraphAnswer<never>;
    const expired = answer.errors?.some((e) => e.extensions?.code === 'UNAUTHENTICATED');
    return expired && account !== null && !fresh ? post(body, true) : { status: response.statusCode, answer };
  };

  const ask = async <T>(document: string, variables: Variables = {}): Promise<GraphAnswer<T>> =>
    (await post(JSON.stringify({ query: document, variables }))).answer as GraphAnswer<T>;

  const run = async (mutation: string, input: Variables, selection: string, inputType: string) => {
    const document = `mutation($input: ${inputType}!) { ${mutation}(input: $input) { ${selection} userErrors { code message basis details } } }`;
    const answer = await ask<Record<string, Record<string, unknown> & { userErrors?: readonly UserErrorAnswer[] }>>(document, {
      input: { requestId: nextRequestId(), ...input },
    });
    return { answer, payload: answer.data?.[mutation] };
  };

  return {
    account: account ?? 'public',
    ask,
    async query<T>(document: string, variables: Variables = {}) {
      const answer = await ask<T>(document, variables);
      if (answer.errors?.length || !answer.data) throw new UnexpectedAnswer(`${account ?? 'public'} ${nameOf(document)}`, answer);
      return answer.data;
    },
    async act<T>(mutation: string, input: Variables, selection = '', inputType = inputTypeOf(mutation)) {
      const { answer, payload } = await run(mutation, input, selection, inputType);
      if (answer.errors?.length || !payload || payload.userErrors?.length) throw new UnexpectedAnswer(`${account} ${mutation}`, answer);
      return payload as T;
    },
    async actAll(steps) {
      for (let at = 0; at < steps.length; at += stepsPerRequest) {
        const some = steps.slice(at, at + stepsPerRequest);
        const heads = some.map(([mutation], i) => `$i${i}: ${inputTypeOf(mutation)}!`);
        const fields = some.map(([mutation], i) => `m${i}: ${mutation}(input: $i${i}) { userErrors { code message basis details } }`);
        const variables = Object.fromEntries(some.map(([, input], i) => [`i${i}`, { requestId: nextRequestId(), ...input }]));
        const answer = await ask<Record<string, { userErrors: readonly UserErrorAnswer[] } | null>>(
          `mutation(${heads.join(', ')}) { ${fields.join(' ')} }`,
          variables,
        );
        const failed = some.findIndex((_, i) => answer.data?.[`m${i}`]?.userErrors.length !== 0);
        if (answer.errors?.length || failed >= 0) throw new UnexpectedAnswer(`${account} ${some[Math.max(failed, 0)]![0]}`, answer);
      }
    },
    async refused(mutation, input, inputType = inputTypeOf(mutation)) {
      const { answer, payload } = await run(mutation, input, '', inputType);
      const refusal = payload?.userErrors?.[0];
      if (refusal) return refusal;
      const denial = answer.errors?.[0];
      if (denial?.extensions?.code) return { code: denial.extensions.code, message: denial.message };
      throw new UnexpectedAnswer(`${account} ${mutation} should have been refused`, answer);
    },
    async upload(subgraph, name, bytes) {
      const response = await request(`${platform.url}/files/${subgraph}/uploads?name=${encodeURIComponent(name)}`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream', ...(await authorization(true)) },
        body: bytes,
      });
      const answer = (await response.body.json()) as { fileId?: string };
      if (!answer.fileId) throw new UnexpectedAnswer(`${account} upload ${name}`, answer);
      return answer.fileId;
    },
  };
}

/** A kept connection may be closed by the server just as it is used again; the request id makes it safe to ask twice. */
async function askedAgain<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ECONNRESET' && code !== 'UND_ERR_SOCKET') throw error;
    return send();
  }
}

const inputTypeOf = (mutation: string) => `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
const nameOf = (document: string) => /\{\s*(\w+)/.exec(document)?.[1] ?? document.slice(0, 40);

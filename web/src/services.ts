import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ExecutionResult } from 'graphql';

/** Answers a request, or returns false when the address is not its own. */
export type WebHandler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** What the pages get from the platform: the graph in this process, and where people sign in. */
export interface WebServices {
  /** Address people type, without a slash at the end: `http://127.0.0.1:4000`, or below a path of a proxy, `https://www.example.gov.cn/jiancha`. */
  readonly url: string;
  /** The address was given, as of a proxy in front: what a request says of its host may be another one. */
  readonly published?: boolean;
  readonly gateway: {
    execute(
      endpoint: 'internal' | 'public',
      call: { readonly query: string; readonly variables?: Readonly<Record<string, unknown>> },
      accessToken?: string,
    ): Promise<ExecutionResult>;
  };
  readonly issuer: string;
  /** Audience the access token is asked for. */
  readonly audience: string;
  readonly clientId: string;
  /** Seals the session cookie. */
  readonly sessionSecret: string;
  /** The date in Asia/Shanghai by the platform's clock, `2026-11-22`. */
  readonly today: () => string;
  /** Without it pages name no people to try out. */
  readonly demo: boolean;
}

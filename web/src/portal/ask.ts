import type { WebServices } from '../services.ts';

interface Document<TResult, TVariables> {
  toString(): string;
  readonly __apiType?: (variables: TVariables) => TResult;
}

/** The public graph did not answer; shown to the reader as a sentence, with what is needed to find it in the log. */
export class NotAnswered extends Error {
  readonly code: string;
  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

export interface Answer<T> {
  readonly data: T;
  /** Departments' own sentences when only a part could be answered. */
  readonly missing: readonly string[];
}

export type Ask = <TResult, TVariables>(document: Document<TResult, TVariables>, variables: TVariables) => Promise<Answer<TResult>>;

/** Asks the public graph in this process, as anybody might over HTTP. @throws NotAnswered when there is nothing to show */
export function publicGraph({ gateway }: Pick<WebServices, 'gateway'>): Ask {
  return async (document, variables) => {
    const { data, errors = [] } = await gateway.execute('public', {
      query: document.toString(),
      variables: variables as Readonly<Record<string, unknown>>,
    });
    if (!data) {
      const [first] = errors;
      throw new NotAnswered(first?.message ?? '未能取得数据', String(first?.extensions['code'] ?? 'UNAVAILABLE'));
    }
    return { data: data as never, missing: [...new Set(errors.map(({ message }) => message))] };
  };
}

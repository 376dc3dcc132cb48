import type { Ask } from './ask.ts';
import type { Content } from './html.ts';
import type { Telling } from './telling.ts';

export interface PageRequest {
  readonly ask: Ask;
  readonly tell: Telling;
  /** Named parts of the address. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** What was filled in, where the page is the answer to a form of its own. */
  readonly form?: URLSearchParams;
  /** Today in Asia/Shanghai. */
  readonly today: string;
  /** Address of the platform, for examples to copy. */
  readonly url: string;
}

export interface Shown {
  readonly title: Content;
  readonly body: Content;
  readonly place?: string;
  /** Name of a bundled browser program this page adds; the page says what it is for without it too. */
  readonly program?: 'proof';
  readonly status?: number;
  /** Known to whoever holds its address alone: no search engine lists it, no cache keeps it, no other site is told where one came from. */
  readonly confidential?: boolean;
}

/** One public page: asks the public graph, answers HTML; nothing else. */
export type Page = (request: PageRequest) => Promise<Shown>;

/** A trimmed parameter of the address; empty when absent or longer than any real one. */
export const given = (query: URLSearchParams, name: string): string => {
  const value = query.get(name)?.trim() ?? '';
  return value.length <= 200 ? value : '';
};

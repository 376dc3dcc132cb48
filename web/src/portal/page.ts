import type { Ask } from './ask.ts';
import type { Content } from './html.ts';

export interface PageRequest {
  readonly ask: Ask;
  /** Named parts of the address. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Today in Asia/Shanghai. */
  readonly today: string;
  /** Address of the platform, for examples to copy. */
  readonly url: string;
}

export interface Shown {
  readonly title: string;
  readonly body: Content;
  readonly place?: string;
  /** Name of a bundled browser program this page adds; the page says what it is for without it too. */
  readonly program?: 'proof';
  readonly lang?: 'en';
  readonly status?: number;
}

/** One public page: asks the public graph, answers HTML; nothing else. */
export type Page = (request: PageRequest) => Promise<Shown>;

/** A trimmed parameter of the address; empty when absent or longer than any real one. */
export const given = (query: URLSearchParams, name: string): string => {
  const value = query.get(name)?.trim() ?? '';
  return value.length <= 200 ? value : '';
};

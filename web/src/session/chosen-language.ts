import type { IncomingMessage } from 'node:http';
import { isLanguage, type Language } from '../labels/language.ts';

const yearSeconds = 365 * 24 * 3600;

interface ChosenLanguage {
  readonly language: Language;
  /** Keeps what was chosen just now for the pages to come; empty when nothing was. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The language of whoever asks: chosen with this request (`?lang=en`), or earlier; Chinese otherwise. Whoever keeps no cookies has the pages whose
 * address says it.
 * @param base path the platform is served under
 */
export function chosenLanguage(request: Pick<IncomingMessage, 'headers'>, query: URLSearchParams, base: string): ChosenLanguage {
  const now = query.get('lang');
  if (isLanguage(now))
    return { language: now, headers: { 'set-cookie': `lang=${now}; Path=${base}; Max-Age=${yearSeconds}; SameSite=Lax` } };
  const earlier = /(?:^|;\s*)lang=(\w+)/.exec(request.headers.cookie ?? '')?.[1];
  return { language: isLanguage(earlier) ? earlier : 'zh', headers: {} };
}

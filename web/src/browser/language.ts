import { type Dictionary, type Said, said } from '../labels/dictionary.ts';
import { isLanguage, type Language } from '../labels/language.ts';

/** The language the server made this page in; a page keeps it as long as it is open. Programs run outside a page (tests) speak Chinese. */
const written = globalThis.document?.documentElement.lang.slice(0, 2);
export const language: Language = isLanguage(written) ? written : 'zh';

/** A dictionary in the language of this page. */
export const spoken = <const D extends Dictionary>(dictionary: D): Said<D> => said(dictionary, language);

/** This page in the other language. */
export function otherLanguage(): { readonly language: Language; readonly href: string } {
  const other = language === 'en' ? 'zh' : 'en';
  const address = new URL(window.location.href);
  address.searchParams.set('lang', other);
  return { language: other, href: address.href };
}

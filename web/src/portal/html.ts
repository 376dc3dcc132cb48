/** Text that is HTML already; everything else is escaped. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Content = Html | string | number | false | null | undefined | readonly Content[];

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => escapes[c]!);

const textOf = (content: Content): string => {
  if (content instanceof Html) return content.text;
  if (Array.isArray(content)) return content.map(textOf).join('');
  if (content === false || content === null || content === undefined) return '';
  return escaped(String(content));
};

/** A piece of a page: values are escaped unless they are pieces themselves; false, null and undefined leave nothing. */
export const html = (parts: TemplateStringsArray, ...values: readonly Content[]): Html =>
  new Html(parts.reduce((text, part, i) => text + textOf(values[i - 1]) + part));

/** The same without its elements, where only text may stand, as in a title. */
export const plainText = (content: Content): Html => new Html(textOf(content).replace(/<[^>]*>/g, ''));

/** A line of the text with its number, as an editor counts. */
export interface Line {
  readonly number: number;
  readonly text: string;
}
export interface RowError {
  /** 1-based line of the text. */
  readonly line: number;
  readonly message: string;
}

export const linesOf = (markdown: string): readonly Line[] =>
  markdown.split(/\r?\n/).map((text, index) => ({ number: index + 1, text: text.trim() }));

/** Lines of `附件n:` up to the next annex or the end. The list of annexes in the body (`附件：1. …`) is not one. */
export function annexLines(lines: readonly Line[], annex: number): readonly Line[] {
  const heading = /^附件\s*(\d+)\s*[:：]/;
  const start = lines.findIndex((line) => Number(heading.exec(line.text)?.[1]) === annex);
  if (start < 0) return [];
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => heading.test(line.text));
  return end < 0 ? rest : rest.slice(0, end);
}

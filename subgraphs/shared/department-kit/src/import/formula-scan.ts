const formula = /<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3}\d{1,7})"[^>]*>\s*<(?:\w+:)?f[\s/>]/g;
const longestTag = 512;
/** More than these are not told one by one. */
export const maxFormulaCells = 100;

/** Finds formula cells in the XML of a sheet that comes in pieces: the reader only passes on what they last evaluated to. */
export class FormulaScan {
  readonly cells: string[] = [];
  #tail = '';

  push(chunk: Buffer): void {
    if (this.cells.length >= maxFormulaCells) return;
    const text = this.#tail + chunk.toString('latin1');
    for (const match of text.matchAll(formula)) {
      if (this.cells.length < maxFormulaCells && this.cells.at(-1) !== match[1]) this.cells.push(match[1]!);
    }
    this.#tail = text.slice(-longestTag);
  }
}

/**
 * How the registry is searched: by a piece of a name, code or address, in Chinese, which has no blanks between words. PostgreSQL's
 * trigrams are an extension a server may lack, and find nothing for two characters. Here a text is known by its pairs of characters
 * (ASCII by triples: pairs of digits are everywhere), each packed into one integer, and by its house numbers; an inverted index on
 * those finds the candidates, and the text itself decides.
 */

/** Full and half width, upper and lower case are one; blanks do not count. */
export const searchable = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

const ascii = 128;
const pair = (a: number, b: number) => (a << 16) | b;
const triple = (a: number, b: number, c: number) => (a << 14) | (b << 7) | c;
// Below every triple of printable characters and every pair with a wide one.
const firstOne = (a: number) => 0x10000 | a;
const firstTwo = (a: number, b: number) => 0x20000 | (a << 7) | b;

/** One integer for a longer piece. Two pieces may share one: the text decides. */
function hashed(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}
const isDigit = (a: number) => a >= 0x30 && a <= 0x39;

interface Piece {
  readonly value: number;
  /** First character of the piece, and the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** Beside pairs and triples a whole number with what it numbers: of 雨路128号 every pair is in thousands of addresses of a city. */
function* piecesOf(text: string): Generator<Piece> {
  let number = 0;
  for (let i = 1; i < text.length; i++) {
    const a = i > 1 ? text.charCodeAt(i - 2) : ascii;
    const b = text.charCodeAt(i - 1);
    const c = text.charCodeAt(i);
    if (b >= ascii || c >= ascii) yield { value: pair(b, c), from: i - 1, to: i + 1 };
    else if (a < ascii) yield { value: triple(a, b, c), from: i - 2, to: i + 1 };
    if (isDigit(c)) number = isDigit(b) ? number : i;
    else if (isDigit(b) && number > 2 && text.charCodeAt(number - 1) >= ascii)
      yield { value: hashed(text, number - 3, i + 1), from: number - 3, to: i + 1 };
  }
}

/**
 * As few pieces as leave no character out: each costs a look into the index, and together they say no more than these. The first is
 * never a number alone: what the planner has not counted it takes for frequent, and would walk the registry to find three of it.
 */
function covering(text: string): readonly number[] {
  const all = [...piecesOf(text)].sort((a, b) => a.from - b.from || a.to - b.to);
  const taken: number[] = [];
  let next = all[0];
  // Of the pieces that begin within what is covered, the one that reaches furthest.
  let longest = next;
  let at = 0;
  while (next && longest) {
    taken.push(next.value);
    const covered = next.to;
    for (; at < all.length && all[at]!.from <= covered; at++) if (all[at]!.to > longest.to) longest = all[at]!;
    next = longest.to > covered ? longest : all[at];
  }
  return taken;
}

function addStart(into: Set<number>, text: string): void {
  if (text.length === 0) return;
  const [a, b] = [text.charCodeAt(0), text.length > 1 ? text.charCodeAt(1) : ascii];
  into.add(firstOne(a));
  if (a < ascii && b < ascii) into.add(firstTwo(a, b));
}

/**
 * A unified code begins with who registered what and where (GB 32100): in one county's registry all begin alike, and looking that up
 * means reading the index of the whole registry. Of a code its end is enough.
 */
const telling = (text: string): string => (/^[\da-z-]*\d[\da-z-]{0,5}$/.test(text) ? text.slice(-6) : text);

/** Before each of an entry's texts. Nobody types it, so nothing is found across two of them. */
const separator = '\u001f';

export interface SearchEntry {
  /** The entry's texts as they are searched. */
  readonly text: string;
  /** As PostgreSQL writes an `int[]`. */
  readonly pieces: string;
}

/** What the index keeps of an entry. */
export function searchEntry(...texts: readonly string[]): SearchEntry {
  const pieces = new Set<number>();
  let text = '';
  for (const each of texts) {
    const one = searchable(each);
    text += separator + one;
    for (const { value } of piecesOf(one)) pieces.add(value);
    addStart(pieces, one);
  }
  return { text, pieces: `{${[...pieces].join()}}` };
}

export interface SearchQuery {
  /** Every one of them stands in the index of what is looked for. */
  readonly pieces: readonly number[];
  /** Decides: a part of the entry's text. */
  readonly part: string;
}

/**
 * What to ask the index for. Fewer characters than make a piece (one, or two ASCII ones) ask for texts that begin with them.
 * Undefined when nothing was typed.
 */
export function searchQuery(typed: string): SearchQuery | undefined {
  const text = searchable(typed);
  if (!text) return undefined;
  const pieces = covering(telling(text));
  if (pieces.length > 0) return { pieces, part: text };
  const [a, b] = [text.charCodeAt(0), text.charCodeAt(1)];
  return { pieces: [text.length === 1 ? firstOne(a) : firstTwo(a, b)], part: separator + text };
}

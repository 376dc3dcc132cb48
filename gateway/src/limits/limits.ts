/** What one request may cost. Each is refused before any subgraph is asked. */
export interface Limits {
  /** Levels of fields. */
  readonly depth: number;
  /** Aliased fields in one selection set. */
  readonly aliases: number;
  readonly rootFields: number;
  /** Lexical tokens of the document. */
  readonly tokens: number;
  /** Selections after fragments are spread out. */
  readonly recursiveSelections: number;
  /** Fields to be answered, those below a list counted `first` times. */
  readonly cost: number;
  readonly bodyBytes: number;
  /** Nesting of the JSON body. */
  readonly bodyDepth: number;
  readonly uploadBytes: number;
  /** A slow subgraph loses its fields after this. */
  readonly queryMs: number;
  /** A mutation is waited for longer: cut off, nobody would know whether the draw happened. */
  readonly mutationMs: number;
}

export const defaultLimits: Limits = {
  depth: 12,
  aliases: 15,
  rootFields: 10,
  tokens: 4000,
  recursiveSelections: 2000,
  cost: 10_000,
  bodyBytes: 1024 * 1024,
  bodyDepth: 32,
  uploadBytes: 256 * 1024 * 1024,
  queryMs: 8_000,
  mutationMs: 60_000,
};

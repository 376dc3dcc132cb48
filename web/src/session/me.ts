/** Who signed in, for the pages to greet and to show what is allowed; what is allowed is decided by the graph. */
export interface Me {
  readonly account: string;
  readonly name: string;
  readonly department: string | null;
  readonly unit: string | null;
  readonly roles: readonly string[];
  /** Of an inspector: the last four digits of his certificate, as teams show it. */
  readonly certificateNoLast4: string | null;
}

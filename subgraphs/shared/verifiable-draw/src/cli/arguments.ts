/** What the command line was asked to check, and against what. */
export interface Request {
  readonly files: readonly string[];
  /** verifier keys of logs and witnesses */
  readonly keys: readonly string[];
  readonly quorum: number | undefined;
  /** transcript an opening or a later team draw belongs to */
  readonly transcript: string | undefined;
  /** file of the entry a proof speaks of */
  readonly entry: string | undefined;
  /** NDJSON of withheld rows by draw id */
  readonly rows: ReadonlyMap<string, string>;
}

export const USAGE = `verify-draw [--key VKEY]… [--quorum N] [--transcript FILE] [--entry FILE] [--rows DRAW=FILE]… FILE…
  *.transcript.json   recomputes the draws; with --key also their place in the witnessed log
  *.team-transcript.json  teams drawn later, for the objects of --transcript
  *.opening.json      "was my business in the list, and was it drawn?" (needs --transcript)
  *.tlog-proof        the entry (--entry) is in the signed log (needs --key)
  *.ndjson            walks a whole log for redraws, late reveals and silent changes
exit status: 0 everything verified, 1 a check failed (its code is printed), 2 wrong use`;

const OPTIONS = ['--key', '--quorum', '--transcript', '--entry', '--rows'];

/** Reads the arguments; undefined if they make no sense. */
export function readArguments(args: readonly string[]): Request | undefined {
  const files: string[] = [];
  const given = new Map<string, string[]>(OPTIONS.map((option) => [option, []]));
  for (let i = 0; i < args.length; i++) {
    const values = given.get(args[i]!);
    if (!values) {
      if (args[i]!.startsWith('--')) return undefined;
      files.push(args[i]!);
    } else {
      const value = args[++i];
      if (value === undefined) return undefined;
      values.push(value);
    }
  }
  const last = (option: string): string | undefined => given.get(option)!.at(-1);
  const quorum = last('--quorum');
  const rows = given.get('--rows')!.map((text) => [text.slice(0, text.lastIndexOf('=')), text.slice(text.lastIndexOf('=') + 1)] as const);
  if (files.length === 0 || (quorum !== undefined && !/^[1-9]\d*$/.test(quorum)) || rows.some(([id]) => id === '')) return undefined;
  return {
    files,
    keys: given.get('--key')!,
    quorum: quorum === undefined ? undefined : Number(quorum),
    transcript: last('--transcript'),
    entry: last('--entry'),
    rows: new Map(rows),
  };
}

import type { PlainDate, Result } from '@double-random/rules';
import type { Actor, Em } from '@double-random/runtime';
import type { DocumentKind } from '../document-kinds.ts';
import type { Paper } from '../paper/blocks.ts';

/** Who looks, and on which day. */
export interface Reader {
  readonly em: Em;
  readonly actor: Actor;
  readonly today: PlainDate;
  /** Address of the platform as the public reaches it, without a slash at the end. */
  readonly publicUrl: string;
}

/** A subject that this reader may know of, and the paper about it. */
export interface OpenedSubject {
  /** Agency whose paper it is. */
  readonly agency: string;
  /** Department whose part it shows; '' = all of it. */
  readonly part: string;
  readonly taskId: string | null;
  readonly visitId: string | null;
  /** Whether he may send it out, not only read it. */
  readonly mayIssue: boolean;
  /** The words as they stand now, or the rule that says not yet. */
  readonly write: () => Promise<Result<Paper>>;
}

/** One kind of paper. `open` throws NOT_FOUND for whoever may not know of the subject. */
export interface PaperSource {
  readonly kind: DocumentKind;
  readonly open: (reader: Reader, subjectId: string) => Promise<OpenedSubject>;
}

import { type CountedDate, type DeadlineKind, type DeadlineRule, deadlineKinds, type PlainDate } from '@double-random/rules';

/** Duties whose date is set case by case, so no regulation's table has them. */
export const ownDeadlineKinds = { RECTIFICATION: '责令改正期限' } as const;
export type AnyDeadlineKind = DeadlineKind | keyof typeof ownDeadlineKinds;

/** CD 九, X-07: that a list was drawn is its initiator's secret; a duty of this kind would tell it. */
const secretKinds: readonly AnyDeadlineKind[] = ['DRAW_LOCK'];
export const isSecretKind = (kind: AnyDeadlineKind): boolean => secretKinds.includes(kind);
/** Condition on `deadline` for whatever is counted for, or shown to, more than those who may see a drawn list. */
export const tellsNoDraw = `deadline.kind not in (${secretKinds.map((kind) => `'${kind}'`).join(', ')})`;

export const deadlineTitle = (kind: string): string =>
  (deadlineKinds as Readonly<Record<string, { title: string }>>)[kind]?.title ??
  ownDeadlineKinds[kind as keyof typeof ownDeadlineKinds] ??
  kind;

/** One way to count a deadline. Several for one duty: the earliest governs (K-18). */
export interface DeadlineTerm {
  readonly rule: DeadlineRule;
  /** Day of the event, day 0 (R-01); for a fixed day of the year, 1 January of the year. */
  readonly startOn: PlainDate;
  /** Clause or the decision that fills the gap, e.g. `PD 第二十条（四）`. */
  readonly basis: string;
}

/** Everything needed to compute the date again when a calendar arrives (X-13). */
export interface StoredRule {
  readonly terms: readonly DeadlineTerm[];
  readonly missingYears: readonly number[];
}

export interface DeadlineRow {
  readonly id: string;
  readonly kind: AnyDeadlineKind;
  readonly subject: string;
  readonly agency: string;
  /** '' when the whole agency answers. */
  readonly unit: string;
  readonly region: string | null;
  readonly startOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly provisional: boolean;
  readonly rule: StoredRule;
  readonly clause: string;
  readonly explanation: string;
  readonly state: 'OPEN' | 'MET' | 'LATE' | 'CANCELLED';
  /** Instant as PostgreSQL prints it. */
  readonly doneAt: string | null;
  readonly remindedAt: string | null;
  readonly alertedAt: string | null;
}

/** Select list of a `DeadlineRow`. */
export const deadlineColumns = `id, kind, subject, agency, unit, region, start_on as "startOn", due_on as "dueOn", provisional, rule, clause,
  explanation, state, done_at as "doneAt", reminded_at as "remindedAt", alerted_at as "alertedAt"`;

export const dueOf = (deadline: Pick<DeadlineRow, 'dueOn' | 'provisional' | 'rule'>): CountedDate => ({
  date: deadline.dueOn,
  provisional: deadline.provisional,
  missingYears: deadline.rule.missingYears,
});

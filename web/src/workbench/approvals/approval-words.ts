import type { ApprovalsQuery, TodoKind } from '../../generated/workbench/graphql.ts';

export type Waiting = ApprovalsQuery;
type NodesOf<T> = NonNullable<T> extends { readonly nodes: ReadonlyArray<infer N> } ? N : never;
export type ToReview = NodesOf<Waiting['toReview']>;
export type ToSign = NodesOf<Waiting['toSign']>;
export type ToReplace = NodesOf<Waiting['toReplace']>;
export type ToExempt = NodesOf<Waiting['toExempt']>;
export type ToAnswer = NodesOf<Waiting['toAnswer']>;
export type Requested = NodesOf<Waiting['requested']>;
export type ToReport = NodesOf<Waiting['toReport']>;

/** Decisions taken on a page of their own, and where. */
export const elsewhere: Partial<Readonly<Record<TodoKind, string>>> = {
  APPROVE_PLAN: '/plans',
  ANSWER_INVITATION: '/tasks',
  ANSWER_PLAN_ITEM: '/plans',
};

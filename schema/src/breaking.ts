import { type BreakingChange, buildSchema, findBreakingChanges } from 'graphql';

/** A change that breaks clients and is made all the same: declared in `schema/breaking-changes.json`, with a reason and a day. */
export interface DeclaredBreakingChange {
  /** As graphql-js words it, e.g. `Task.note was removed.` */
  readonly description: string;
  readonly reason: string;
  /** `YYYY-MM-DD` on which it takes effect. */
  readonly date: string;
}

/**
 * @param before API SDL that clients know
 * @param after API SDL now
 * @returns breaking changes that nobody declared
 */
export function undeclaredBreakingChanges(before: string, after: string, declared: readonly DeclaredBreakingChange[]): BreakingChange[] {
  const known = new Set(declared.filter((d) => d.reason && /^\d{4}-\d{2}-\d{2}$/.test(d.date)).map((d) => d.description));
  const changes = findBreakingChanges(buildSchema(before), buildSchema(after));
  // A built-in scalar nobody mentions any more breaks nobody.
  return changes.filter((change) => !known.has(change.description) && !change.description.startsWith('Standard scalar'));
}

import type { PlainDate } from '@double-random/rules';
import { type Actor, hasRole, type Reader, rows } from '@double-random/runtime';
import { findAgency } from '@double-random/schema/departments';
import { type TodoKind, type TodoKindCode, todoKinds } from './todo-kinds.ts';

export interface TodoRow {
  readonly kind: TodoKindCode;
  readonly subject: string;
  readonly about: string;
  readonly since: string | null;
  readonly dueOn: PlainDate | null;
}

/** Heads and auditors see the whole agency; who works in a unit, its own (YX 三). */
const unitOf = (actor: Actor): string | null => (hasRole(actor, 'dh', 'ph', 'lgo', 'aud') ? null : (actor.unit ?? null));

/**
 * What waits for this person, in one question to the database: soonest due first, then longest waiting. At most `limit`, and how many there
 * are in all by kind.
 */
export async function findTodos(db: Reader, actor: Actor, limit: number): Promise<{ readonly todos: TodoRow[]; readonly total: number }> {
  const mine = (Object.entries(todoKinds) as [TodoKindCode, TodoKind][]).filter(([, kind]) => hasRole(actor, ...kind.roles));
  if (mine.length === 0 || actor.department === undefined) return { todos: [], total: 0 };
  const parts = mine.map(([code, { sql }]) => `select '${code}' as kind, w.* from (${sql}) w(subject, about, since, due)`);
  const found = await rows<TodoRow & { total: number }>(
    db,
    `with waiting as (${parts.join(' union all ')})
     select kind, subject, about, since, due as "dueOn", count(*) over ()::int as total from waiting
     where $1::text is not null and ($2::text is null or true) and $3::text is not null and ($4::text is null or true)
       and $5::text is not null and ($6::boolean or true)
     order by due nulls last, since, kind, subject limit $7`,
    [
      actor.department,
      unitOf(actor),
      actor.certificateNo ?? '',
      findAgency(actor.department)?.region ?? null,
      actor.id,
      hasRole(actor, 'op'),
      limit,
    ],
  );
  return { todos: found.map(({ total: _, ...todo }) => todo), total: found[0]?.total ?? 0 };
}

import { type Actor, hasRole } from '../access/actor.ts';
import { badUserInput, notFound } from '../access/denials.ts';
import { type Em, rows } from '../data/rows.ts';
import { decodeCursor, type PageRequest, pageSize } from '../graph/paging.ts';

export interface TrailRow {
  readonly seq: number;
  readonly at: string;
  readonly action: string;
  readonly subject: string;
  readonly actor: string;
  readonly department: string | null;
  readonly outcome: 'DONE' | 'DENIED';
  readonly code: string | null;
  readonly reason: string | null;
  readonly approver: string | null;
  readonly beforeHash: string | null;
  readonly afterHash: string | null;
}

export interface TrailFilter extends PageRequest {
  readonly subject?: string | null | undefined;
  readonly actor?: string | null | undefined;
  /** `finding.review`, or `finding` for everything of that room. */
  readonly action?: string | null | undefined;
  readonly outcome?: 'DONE' | 'DENIED' | null | undefined;
  /** Instants, the first inclusive, the second exclusive. */
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
}

/**
 * YX-74a, requirements B: who did what, when and why, the newest first. An auditor and the heads read what their department's people did, everybody
 * else what he did himself; steps nobody did in person are the auditor's to read as well, unless they are another department's business.
 * @param ours whether the trail is that of the asking person's own subgraph
 * @returns one row more than the page where there is a next one
 * @throws NOT_FOUND for whoever is not a person
 */
export async function readTrail(em: Em, asking: Actor, filter: TrailFilter, ours = true): Promise<TrailRow[]> {
  if (asking.kind !== 'person') throw notFound('留痕记录');
  const before = decodeCursor(filter.after, 1)?.[0];
  if (before !== undefined && !Number.isSafeInteger(before)) throw badUserInput('游标无效', ['after']);
  const params: unknown[] = [];
  const param = (value: unknown) => `$${params.push(value)}`;
  const conditions = [readable(asking, ours, param)];
  const narrow = (value: unknown, condition: (placeholder: string) => string) => {
    if (value !== null && value !== undefined) conditions.push(condition(param(value)));
  };
  narrow(filter.subject, (p) => `subject = ${p}`);
  narrow(filter.actor, (p) => `actor = ${p}`);
  narrow(filter.action, (p) => `(action = ${p} or starts_with(action, ${p} || '.'))`);
  narrow(filter.outcome, (p) => `outcome = ${p}`);
  narrow(filter.since, (p) => `at >= ${p}`);
  narrow(filter.until, (p) => `at < ${p}`);
  narrow(before, (p) => `seq < ${p}`);
  return rows<TrailRow>(
    em,
    `select seq::int as seq, at, action, subject, actor, department, outcome, code, reason, approver, before_hash as "beforeHash", after_hash as "afterHash"
     from trail where ${conditions.join(' and ')} order by seq desc limit ${param(pageSize(filter) + 1)}`,
    params,
  );
}

function readable(asking: Actor, ours: boolean, param: (value: unknown) => string): string {
  const own = `actor = ${param(asking.id)}`;
  if (!hasRole(asking, 'aud', 'dh', 'ph') || !asking.department) return own;
  const department = `department = ${param(asking.department)}`;
  if (!hasRole(asking, 'aud')) return `(${own} or ${department} and actor_kind = 'person')`;
  return `(${own} or ${department}${ours ? " or department is null and actor_kind = 'service'" : ''})`;
}

import { type Actor, decodeCursor, type Em, hasRole, type PageRequest, pageSize, rows } from '@double-random/runtime';

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
}

/**
 * YX-74a, requirements B: who did what, when and why. An auditor and the heads read what their department's people did, everybody else what he did
 * himself; steps nobody did in person are the auditor's to read as well.
 */
export async function readTrail(em: Em, asking: Actor, filter: TrailFilter): Promise<TrailRow[]> {
  const everybody = hasRole(asking, 'aud', 'dh', 'ph');
  return rows<TrailRow>(
    em,
    `select seq::int as seq, at, action, subject, actor, department, outcome, code, reason, approver, before_hash as "beforeHash", after_hash as "afterHash"
     from trail where (actor = $1 or $2 and department = $3 or $4 and actor_kind = 'service')
       and ($5::text is null or subject = $5) and ($6::text is null or actor = $6) and ($7::bigint is null or seq < $7)
     order by seq desc limit $8`,
    [
      asking.id,
      everybody,
      asking.department ?? '',
      hasRole(asking, 'aud'),
      filter.subject ?? null,
      filter.actor ?? null,
      decodeCursor(filter.after, 1)?.[0] ?? null,
      pageSize(filter) + 1,
    ],
  );
}

import { type ExemptionGround, exemptionGrounds, maskCount } from '@double-random/rules';
import { type Actor, type Em, forbidden, hasRole, notFound, row, rows } from '@double-random/runtime';
import { agencies, findAgency } from '@double-random/schema/departments';
import { type ExemptionRow, type ExemptionState, exemptionColumns } from './exemption-row.ts';

/** B: who reads exemptions at all; the evidence is on a named business, so nobody else does. */
const readers = ['op', 'dh', 'ph', 'lgo', 'aud'] as const;

/** The own agency's and those of the level below (KF 第五条). */
export function readableAgencies(actor: Actor): readonly string[] {
  if (actor.kind !== 'person' || !actor.department || !hasRole(actor, ...readers)) return [];
  return agencies
    .filter((a) => a.kind === 'DEPARTMENT' && (a.code === actor.department || a.parent === actor.department))
    .map((a) => a.code);
}

/** @throws NOT_FOUND for everybody else's */
export async function exemptionFor(em: Em, actor: Actor, id: string): Promise<ExemptionRow> {
  const found = await row<ExemptionRow>(em, `select ${exemptionColumns} from exemption where id = $1`, [id]);
  if (!found || !readableAgencies(actor).includes(found.agency)) throw notFound('豁免');
  return found;
}

/** @throws FORBIDDEN for who reads none, NOT_FOUND for another department's */
export function findExemptions(
  em: Em,
  actor: Actor,
  wanted: {
    readonly agency?: string | undefined;
    readonly state?: ExemptionState | undefined;
    readonly after?: string | undefined;
    readonly limit: number;
  },
): Promise<ExemptionRow[]> {
  const readable = readableAgencies(actor);
  if (readable.length === 0) throw forbidden('仅限部门经办人、负责人和审计人员', 'KF 第十三条第二款');
  if (wanted.agency && !readable.includes(wanted.agency)) throw notFound('豁免');
  return rows<ExemptionRow>(
    em,
    `select ${exemptionColumns} from exemption where agency = any($1) and ($2::text is null or state = $2) and ($3::text is null or id > $3) order by id limit $4`,
    [wanted.agency ? [wanted.agency] : readable, wanted.state ?? null, wanted.after ?? null, wanted.limit],
  );
}

export interface ExemptionStatistic {
  readonly ground: ExemptionGround;
  readonly requested: string;
  readonly approved: string;
}

/** B: the conference office sees how many of which ground its region asked for in a year, never whose; below three it sees `<3`. */
export async function countByGround(em: Em, actor: Actor, region: string, year: number): Promise<ExemptionStatistic[]> {
  const office = findAgency(actor.department ?? '');
  if (actor.kind !== 'person' || !hasRole(actor, 'jco') || office?.kind !== 'CONFERENCE_OFFICE' || office.region !== region)
    throw forbidden('仅限本区域联席会议办公室', 'PD 第二十六条');
  const members = agencies.filter((a) => a.region === region && a.kind === 'DEPARTMENT').map((a) => a.code);
  const found = await rows<{ ground: ExemptionGround; requested: number; approved: number }>(
    em,
    `select ground, count(*)::int as requested, count(*) filter (where state not in ('REQUESTED', 'REJECTED'))::int as approved
     from exemption where agency = any($1) and requested_at >= $2 and requested_at < $3 group by ground`,
    [members, `${year}-01-01T00:00:00+08:00`, `${year + 1}-01-01T00:00:00+08:00`],
  );
  const counts = new Map(found.map((f) => [f.ground, f]));
  return (Object.keys(exemptionGrounds) as ExemptionGround[]).map((ground) => ({
    ground,
    requested: maskCount(counts.get(ground)?.requested ?? 0),
    approved: maskCount(counts.get(ground)?.approved ?? 0),
  }));
}

import { type Em, notFound, row } from '@double-random/runtime';

export const equivalenceStates = { PROPOSED: '待对方同意', AGREED: '双方同意', REVOKED: '已终止' } as const;
export type EquivalenceState = keyof typeof equivalenceStates;

export interface EquivalenceRow {
  readonly id: string;
  readonly agency: string;
  readonly matterCode: string;
  readonly matterName: string;
  readonly otherAgency: string;
  readonly otherMatterCode: string;
  readonly otherMatterName: string;
  readonly explanation: string;
  readonly state: EquivalenceState;
  readonly proposedAt: string;
  readonly agreedAt: string | null;
}

/** Select list of an `EquivalenceRow`. */
export const equivalenceColumns = `id, agency, matter_code as "matterCode", matter_name as "matterName", other_agency as "otherAgency",
  other_matter_code as "otherMatterCode", other_matter_name as "otherMatterName", explanation, state, proposed_at as "proposedAt", agreed_at as "agreedAt"`;

/** SQL: table alias `q` says in either direction that the matters ($agency, $code) and ($agency2, $code2) are the same. */
export const sameMatters = (a: string, code: string, b: string, code2: string): string =>
  `((q.agency, q.matter_code, q.other_agency, q.other_matter_code) = (${a}, ${code}, ${b}, ${code2})
    or (q.agency, q.matter_code, q.other_agency, q.other_matter_code) = (${b}, ${code2}, ${a}, ${code}))`;

/** What both owners hold to be the same today; undefined where they have agreed on nothing. */
export const findAgreed = (em: Em, one: { agency: string; code: string }, other: { agency: string; code: string }) =>
  row<EquivalenceRow>(
    em,
    `select ${equivalenceColumns} from matter_equivalence q where state = 'AGREED' and ${sameMatters('$1', '$2', '$3', '$4')} limit 1`,
    [one.agency, one.code, other.agency, other.code],
  );

/** @throws NOT_FOUND for whoever is of neither department */
export async function lockEquivalence(em: Em, department: string | undefined, id: string): Promise<EquivalenceRow> {
  const found = await row<EquivalenceRow>(
    em,
    `select ${equivalenceColumns} from matter_equivalence where id = $1 and $2 in (agency, other_agency) for update`,
    [id, department ?? ''],
  );
  if (!found) throw notFound('互认事项');
  return found;
}

import type { PlainDate } from '@double-random/rules';
import { type Em, rows, type Tx } from '@double-random/runtime';

export const delegableRoles = { DEPUTY_HEAD: '分管负责人', PRINCIPAL_HEAD: '主要负责人' } as const;
export type DelegableRole = keyof typeof delegableRoles;

/** The account role that holds the post. */
export const roleOfPost = { DEPUTY_HEAD: 'dh', PRINCIPAL_HEAD: 'ph' } as const satisfies Record<DelegableRole, string>;

export interface DelegationRow {
  readonly id: string;
  readonly agency: string;
  readonly role: DelegableRole;
  readonly unit: string | null;
  readonly delegator: string;
  readonly delegate: string;
  readonly acting: boolean;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate;
  readonly documentNo: string;
  readonly recordedAt: string;
  readonly revokedAt: string | null;
}

/** Select list of a `DelegationRow`. */
export const delegationColumns = `id, agency, role, unit, delegator, delegate, acting, valid_from as "validFrom", valid_to as "validTo",
  document_no as "documentNo", recorded_at as "recordedAt", revoked_at as "revokedAt"`;

/** Delegations to a person within his own agency that were not revoked, whatever their period. */
const delegationsTo = (em: Em, agency: string, delegate: string): Promise<DelegationRow[]> =>
  rows<DelegationRow>(
    em,
    `select ${delegationColumns} from delegation where agency = $1 and delegate = $2 and revoked_at is null order by id`,
    [agency, delegate],
  );

/** what the caller holds by written delegation in his agency today; both days of the period included. */
export async function delegatedToCaller(tx: Pick<Tx, 'em' | 'actor' | 'clock'>): Promise<readonly DelegationRow[]> {
  const { actor } = tx;
  if (actor.kind !== 'person' || actor.department === undefined) return [];
  const today = tx.clock.today();
  return (await delegationsTo(tx.em, actor.department, actor.id)).filter((d) => d.validFrom <= today && today <= d.validTo);
}

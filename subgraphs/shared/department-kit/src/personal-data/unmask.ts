import { ok, type Result, refuse } from '@double-random/rules';
import { type Cell, forbidden, holdsIn, notFound, row, type SubgraphContext, type Tx, useCase } from '@double-random/runtime';
import { getAgencyOf } from '../agencies.ts';
import { agencyOfInspector } from '../inspectors/change-inspector-state.ts';
import { keyringOf } from '../keyring-of.ts';
import { mayRead } from '../objects/registry-access.ts';
import type { DepartmentProfile } from '../profile.ts';
import { checkPurpose, type Purpose, purposeText } from './purposes.ts';

/** Columns by the name the graph asks for them. */
export const inspectorSecrets = { ID_NUMBER: 'id_number', POLICE_NUMBER: 'police_number', CONTACT_PHONE: 'phone' } as const;
export const objectSecrets = {
  PERSON_IN_CHARGE: 'person_in_charge',
  CONTACT_PHONE: 'contact_phone',
  ID_NUMBER: 'id_number',
  OWNER_ID_NUMBER: 'owner_id_number',
} as const;

export interface UnmaskInput<Field extends string> {
  readonly id: string;
  readonly fields: readonly Field[];
  readonly purpose?: Purpose | null | undefined;
}
/** Where the clear text is, not what it says: it is opened after the trail has it, and kept nowhere. */
export interface Unmasked {
  readonly table: 'inspector' | 'inspection_object';
  readonly id: string;
}

/** KF 第十条第二款 (KF-10c): an inspector's numbers, for the agency's maintainer or the inspector in person, with a purpose, on the trail. */
export const unmaskInspector = (profile: DepartmentProfile) =>
  useCase(
    'inspector.unmask',
    async (tx: Tx, input: UnmaskInput<keyof typeof inspectorSecrets> & { requestId?: string }): Promise<Result<Unmasked>> => {
      const agency = await agencyOfInspector(profile, tx, input.id);
      const certificate = await row<{ no: string }>(tx.em, 'select certificate_no as no from inspector where id = $1', [input.id]);
      const self = holdsIn(tx.actor, agency, 'ins') && tx.actor.certificateNo === certificate?.no;
      if (!self && !holdsIn(tx.actor, agency, 'reg')) throw forbidden('仅本人和本部门名录库管理员可以查看', 'KF 第十条第二款');
      return noted(tx, 'inspector', 'inspector.unmask', input);
    },
  );

/** KF 第九条, PD 第二十五条: a person of an object, for those of the agency who work with its registry. */
export const unmaskObject = (profile: DepartmentProfile) =>
  useCase(
    'object.unmask',
    async (tx: Tx, input: UnmaskInput<keyof typeof objectSecrets> & { requestId?: string }): Promise<Result<Unmasked>> => {
      const found = await row<{ agency: string }>(tx.em, 'select agency from inspection_object where id = $1', [input.id]);
      if (!found || !mayRead(tx.actor, getAgencyOf(profile, found.agency), 'object')) throw notFound('检查对象');
      if (!holdsIn(tx.actor, found.agency, 'reg', 'op')) throw forbidden('仅管辖部门的名录库管理员和经办人可以查看', 'PD 第二十五条');
      return noted(tx, 'inspection_object', 'object.unmask', input);
    },
  );

function noted(tx: Tx, table: Unmasked['table'], action: string, { id, fields, purpose }: UnmaskInput<string>): Result<Unmasked> {
  const refusal = checkPurpose(purpose);
  if (refusal) return refuse(refusal);
  tx.note({ action, subject: id, after: { fields: [...fields].sort() }, reason: purposeText(purpose!) });
  return ok({ table, id });
}

/** Opens the columns once their reading is on the trail. @returns texts in the order asked; null where nothing is kept */
export async function openedValues(
  context: SubgraphContext,
  { table, id }: Unmasked,
  columns: readonly string[],
): Promise<readonly (string | null)[]> {
  const stored = await row<Record<string, string | null>>(context.deps.em(), `select ${columns.join(', ')} from ${table} where id = $1`, [
    id,
  ]);
  return columns.map((column) => {
    const sealed = stored?.[column] ?? null;
    return sealed === null ? null : keyringOf(context.deps).open(sealed, `${table}.${column}:${id}` as Cell);
  });
}

import { type Refusal, type Result, refuse } from '@double-random/rules';
import { row, type Tx } from '@double-random/runtime';
import type { DepartmentAgency, DepartmentProfile } from '../../profile.ts';
import { agencyOfObject } from '../change-object-state.ts';
import { objectRefusals } from '../object-refusals.ts';
import { type ObjectState, objectStates } from '../object-states.ts';
import { requireWriter } from '../registry-access.ts';
import { lockRegistry } from '../registry-store.ts';

/** An object as it stands, in a registry that is locked for its change. */
export interface HeldObject {
  readonly id: string;
  readonly agency: DepartmentAgency;
  readonly code: string;
  readonly naturalKey: string | null;
  readonly entityKey: string;
  readonly kind: string;
  readonly uscc: string | null;
  readonly name: string;
  readonly address: string;
  readonly division: string;
  readonly state: ObjectState;
  readonly contentHash: string;
}

/** KF 第八条 「谁管辖、谁维护」. @throws NOT_FOUND, FORBIDDEN */
export async function holdObject(profile: DepartmentProfile, tx: Tx, id: string): Promise<HeldObject> {
  const agency = requireWriter(profile, tx.actor, await agencyOfObject(profile, tx, id), 'reg');
  await lockRegistry(tx, agency.code);
  const stored = await row<Omit<HeldObject, 'agency'>>(
    tx.em,
    `select id, code, natural_key as "naturalKey", entity_key as "entityKey", kind, uscc, name, address, division, state,
       content_hash as "contentHash" from inspection_object where id = $1`,
    [id],
  );
  return { ...stored!, agency };
}

const gone: readonly ObjectState[] = ['DEREGISTERED', 'MERGED'];

/** requirements C-2: what has left the registry is not changed any more. */
export const checkStillThere = ({ state, code }: Pick<HeldObject, 'state' | 'code'>): Refusal | undefined =>
  gone.includes(state)
    ? {
        code: 'ILLEGAL_TRANSITION',
        message: `检查对象 ${code} 状态为“${objectStates[state]}”，不能再变更。`,
        basis: 'KF 第八条',
        details: { from: state },
      }
    : undefined;

/** The document a change rests on. @returns undefined when one is named */
export const checkDocument = (document: string): Result<never> | undefined =>
  document.trim() ? undefined : refuse(objectRefusals.field('document', '须写明变更登记的文书编号。', 'KF 第八条'));

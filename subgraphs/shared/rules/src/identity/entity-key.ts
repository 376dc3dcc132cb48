import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { ok, type Result, refuse } from '../basics/refusal.ts';
import type { ObjectKind } from '../codes/enums.ts';
import { identityRefusals } from './refusals.ts';
import { checkResidentId, type ResidentId } from './resident-id.ts';
import { checkUscc, type Uscc } from './uscc.ts';

/** Whom the cap is counted on: a USCC as it stands, or `person:` and the keyed hash of an identity number. Equal entity, equal key. */
export type EntityKey = string & { readonly __entityKey: unique symbol };

/** An object as far as its entity is concerned; texts as entered. `owner…` name the entity a project, product or activity belongs to. */
export interface EntityFacts {
  readonly kind: ObjectKind;
  readonly uscc?: string;
  readonly idNumber?: string;
  readonly ownerUscc?: string;
  readonly ownerIdNumber?: string;
}

/** Where each kind of object has its entity (KF 第九条第一款, PD 第二条第二款). */
const sources: Readonly<Record<ObjectKind, 'OWN_CODE' | 'PERSON' | 'OWNER'>> = {
  ENTERPRISE: 'OWN_CODE',
  INDIVIDUAL_BUSINESS: 'OWN_CODE',
  FARMER_COOP: 'OWN_CODE',
  OTHER: 'OWN_CODE',
  PRACTITIONER: 'PERSON',
  PRODUCT: 'OWNER',
  PROJECT: 'OWNER',
  ACTIVITY: 'OWNER',
  FACILITY: 'OWNER',
};

/** A unified code is its own key. */
export const entityKeyOfUscc = (uscc: Uscc): EntityKey => uscc as string as EntityKey;

/** `secret` is the installation's key for identity hashes: without it the hash of an enumerable number would hide nothing. */
export const entityKeyOfPerson = (id: ResidentId, secret: Uint8Array): EntityKey =>
  `person:${bytesToHex(hmac(sha256, secret, utf8ToBytes(id)))}` as EntityKey;

const fromUscc = (text: string, field: string, kind?: ObjectKind): Result<EntityKey> => {
  const code = checkUscc(text, { path: ['input', field], kind });
  return code.ok ? ok(entityKeyOfUscc(code.value)) : code;
};
const fromPerson = (text: string, field: string, secret: Uint8Array): Result<EntityKey> => {
  const id = checkResidentId(text, ['input', field]);
  return id.ok ? ok(entityKeyOfPerson(id.value, secret)) : id;
};

/**
 * KF 第九条第一款, 第十三条第二款 「同一市场主体」: the entity an object is counted on (R-05, D-40, D-42).
 * A branch with its own code is its own entity (D-47): only the code decides.
 */
export function entityKeyOf(object: EntityFacts, secret: Uint8Array): Result<EntityKey> {
  const source = sources[object.kind];
  if (source === 'OWN_CODE') {
    return object.uscc ? fromUscc(object.uscc, 'uscc', object.kind) : refuse(identityRefusals.entityMissing('uscc', object.kind));
  }
  if (source === 'PERSON') {
    return object.idNumber
      ? fromPerson(object.idNumber, 'idNumber', secret)
      : refuse(identityRefusals.entityMissing('idNumber', object.kind));
  }
  if (object.ownerUscc) return fromUscc(object.ownerUscc, 'ownerUscc');
  if (object.ownerIdNumber) return fromPerson(object.ownerIdNumber, 'ownerIdNumber', secret);
  return refuse(identityRefusals.entityMissing('ownerUscc', object.kind));
}

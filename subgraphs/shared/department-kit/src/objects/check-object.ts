import {
  checkTerritory,
  checkUscc,
  entityKeyOf,
  findPlainDate,
  normaliseCode,
  type ObjectKind,
  objectKinds,
  ok,
  type Refusal,
  type Result,
} from '@double-random/rules';
import { checkMandatoryFields } from '@double-random/rules/registry/index.ts';
import type { Keyring } from '@double-random/runtime';
import { checkExtra } from './check-extra.ts';
import { objectRefusals } from './object-refusals.ts';
import { type CreditRiskClass, creditRiskClasses } from './object-states.ts';
import type { RegistryRules } from './registry-rules.ts';

type Maybe<T> = T | null | undefined;

/** A registry row as somebody entered it, in a form or in a file. */
export interface ObjectDraft {
  readonly code?: Maybe<string>;
  readonly kind: string;
  readonly uscc?: Maybe<string>;
  readonly ownerUscc?: Maybe<string>;
  readonly ownerIdNumber?: Maybe<string>;
  readonly idNumber?: Maybe<string>;
  readonly name: string;
  readonly address?: Maybe<string>;
  readonly division?: Maybe<string>;
  readonly businessScope?: Maybe<string>;
  readonly personInCharge?: Maybe<string>;
  readonly contactPhone?: Maybe<string>;
  readonly creditRiskClass?: Maybe<string>;
  readonly creditRiskDate?: Maybe<string>;
  readonly matterCodes?: Maybe<readonly string[]>;
  readonly extra: Readonly<Record<string, unknown>>;
}

/** A row whose every value holds; texts in their stored form, personal data still readable. */
export interface CheckedObject {
  /** Null: the platform gives one. */
  readonly code: string | null;
  /** Null where the code itself says which object it is. */
  readonly naturalKey: string | null;
  readonly entityKey: string;
  readonly kind: ObjectKind;
  readonly uscc: string | null;
  readonly ownerUscc: string | null;
  readonly ownerIdNumber: string | null;
  readonly idNumber: string | null;
  readonly idNumberIndex: string | null;
  readonly name: string;
  readonly address: string;
  readonly division: string;
  readonly businessScope: string | null;
  readonly personInCharge: string | null;
  readonly contactPhone: string | null;
  readonly creditRiskClass: CreditRiskClass | null;
  readonly creditRiskDate: string | null;
  readonly matterCodes: readonly string[];
  readonly extra: Readonly<Record<string, unknown>>;
  readonly contentHash: string;
}

/** Kinds that stand under a unified code of their own; the platform numbers the others. */
const ownCodeKinds: ReadonlySet<ObjectKind> = new Set(['ENTERPRISE', 'INDIVIDUAL_BUSINESS', 'FARMER_COOP', 'OTHER']);
/** Characters a text may have. */
export const objectTextLimits = { name: 200, address: 300, businessScope: 4000, personInCharge: 100 } as const;
const matterCode = /^[A-Za-z0-9._-]{1,64}$/;
const phone = /^[0-9+()-]{5,30}$/;

const text = (value: Maybe<string>): string | null => value?.normalize('NFC').trim() || null;
const code = (value: Maybe<string>): string | null => (value ? normaliseCode(value) || null : null);

export const platformCodePrefix = (agency: string, kind: ObjectKind): string => `${agency.toUpperCase()}-${kind.replaceAll('_', '-')}-`;

/** What makes an object without a unified code of its own the same object: kind, entity, name. */
export const naturalKeyOf = (keys: Pick<Keyring, 'blindIndex'>, kind: string, entityKey: string, name: string): string =>
  keys.blindIndex(JSON.stringify([kind, entityKey, name]), 'object');

/** KF 第九条, PD 第二条第二款, CD 四: a row may stand in this agency's registry, or every reason why not. */
export function checkObject(
  draft: ObjectDraft,
  rules: RegistryRules,
  keys: Pick<Keyring, 'identitySecret' | 'blindIndex'>,
): Result<CheckedObject> {
  if (!Object.hasOwn(objectKinds, draft.kind))
    return { ok: false, refusals: [objectRefusals.field('kind', '检查对象种类不正确。', 'KF 第九条第一款')] };
  const kind = draft.kind as ObjectKind;
  const { agency } = rules;
  const ownCode = ownCodeKinds.has(kind);
  const givenCode = code(draft.code);
  const uscc = ownCode ? (code(draft.uscc) ?? givenCode) : null;
  const facts = {
    kind,
    ...(uscc ? { uscc } : {}),
    ...(draft.idNumber ? { idNumber: draft.idNumber } : {}),
    ...(draft.ownerUscc ? { ownerUscc: draft.ownerUscc } : {}),
    ...(draft.ownerIdNumber ? { ownerIdNumber: draft.ownerIdNumber } : {}),
  };
  const entity = entityKeyOf(facts, keys.identitySecret);
  const { extra, refusals: extraRefusals } = checkExtra(rules.extraFields, draft.extra);
  const row = {
    kind,
    uscc,
    ownerUscc: code(draft.ownerUscc),
    ownerIdNumber: ownCode ? null : code(draft.ownerIdNumber),
    idNumber: kind === 'PRACTITIONER' ? code(draft.idNumber) : null,
    name: text(draft.name) ?? '',
    address: text(draft.address) ?? '',
    division: code(draft.division) ?? agency.division,
    businessScope: text(draft.businessScope),
    personInCharge: text(draft.personInCharge),
    contactPhone: code(draft.contactPhone),
    creditRiskClass: (code(draft.creditRiskClass) as CreditRiskClass | null) ?? null,
    creditRiskDate: text(draft.creditRiskDate),
    matterCodes: [...new Set((draft.matterCodes ?? []).map((c) => c.trim()).filter(Boolean))].sort(),
    extra,
  };
  const refusals: Refusal[] = [
    ...(entity.ok ? [] : entity.refusals),
    ...codeRefusals(givenCode, uscc, kind, agency.code),
    ...(ownCode ? parentRefusals(row.ownerUscc, uscc) : []),
    ...mandatoryRefusals(row, rules),
    ...valueRefusals(row),
    ...territoryRefusals(row.division, agency.division),
    ...extraRefusals,
  ];
  if (!entity.ok || refusals.length) return { ok: false, refusals };
  const content = JSON.stringify([entity.value, row]);
  return ok({
    ...row,
    code: ownCode ? uscc : givenCode,
    naturalKey: ownCode ? null : naturalKeyOf(keys, kind, entity.value, row.name),
    entityKey: entity.value,
    idNumberIndex: row.idNumber && keys.blindIndex(row.idNumber, 'idNumber'),
    contentHash: keys.blindIndex(content, 'object-content'),
  });
}

/** A given code is the unified code itself, or one of the form this agency's platform codes have. */
function codeRefusals(given: string | null, uscc: string | null, kind: ObjectKind, agency: string): Refusal[] {
  if (!given) return [];
  if (ownCodeKinds.has(kind)) return given === uscc ? [] : [objectRefusals.field('code', '检查对象唯一编码应为其统一社会信用代码。')];
  const prefix = platformCodePrefix(agency, kind);
  const fits = given.startsWith(prefix) && /^\d{1,9}$/.test(given.slice(prefix.length));
  return fits ? [] : [objectRefusals.field('code', `平台编码应为 ${prefix} 加序号，新对象留空即可。`)];
}

/** D-47: a branch under a code of its own may name whose branch it is. That is shown; its visits count on the branch alone. */
function parentRefusals(parent: string | null, own: string | null): readonly Refusal[] {
  if (parent === null) return [];
  if (parent === own) return [objectRefusals.field('ownerUscc', '所属主体应为上级法人，不得为其自身。')];
  const checked = checkUscc(parent, { path: ['input', 'ownerUscc'] });
  return checked.ok ? [] : checked.refusals;
}

/** The code is not among them: without one there is no entity, and that has been said already. */
function mandatoryRefusals(row: Readonly<Record<string, unknown>>, rules: RegistryRules): readonly Refusal[] {
  const fields = ['name', ...rules.mandatory.filter((field) => field !== 'name' && field !== 'code')];
  const checked = checkMandatoryFields({ ...row, agency: rules.agency.code }, fields, { basis: rules.basis });
  return checked.ok ? [] : checked.refusals;
}

const territoryRefusals = (division: string, territory: string): readonly Refusal[] => {
  if (!/^\d{6}$/.test(division)) return [objectRefusals.field('division', '行政区划代码应为6位数字。', 'CD 四')];
  const inside = checkTerritory(division, territory);
  return inside.ok ? [] : inside.refusals.map((refusal) => ({ ...refusal, path: ['input', 'division'] }));
};

type Row = Pick<
  CheckedObject,
  'name' | 'address' | 'businessScope' | 'personInCharge' | 'contactPhone' | 'creditRiskClass' | 'creditRiskDate' | 'matterCodes'
>;

function valueRefusals(row: Row): Refusal[] {
  const refusals: Refusal[] = [];
  for (const [field, limit] of Object.entries(objectTextLimits)) {
    if ((row[field as keyof typeof objectTextLimits]?.length ?? 0) > limit)
      refusals.push(objectRefusals.field(field, `内容过长，不得超过 ${limit} 字。`));
  }
  if (row.contactPhone && !phone.test(row.contactPhone)) refusals.push(objectRefusals.field('contactPhone', '联系人电话应由数字组成。'));
  if (row.creditRiskClass && !Object.hasOwn(creditRiskClasses, row.creditRiskClass))
    refusals.push(objectRefusals.field('creditRiskClass', '信用风险分类应为 A、B、C、D 之一。', 'PD 第二十四条'));
  if (row.creditRiskDate && !findPlainDate(row.creditRiskDate))
    refusals.push(objectRefusals.field('creditRiskDate', '信用风险分类日期不正确。', 'PD 第二十四条'));
  const wrong = row.matterCodes.find((c) => !matterCode.test(c));
  if (wrong !== undefined) refusals.push(objectRefusals.field('matterCodes', '抽查事项编码不正确。', 'KF 第八条'));
  return refusals;
}

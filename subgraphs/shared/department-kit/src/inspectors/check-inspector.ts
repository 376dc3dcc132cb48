import {
  checkResidentId,
  findPlainDate,
  normaliseCode,
  ok,
  type PlainDate,
  type Refusal,
  type Result,
  sourceText,
} from '@double-random/rules';
import { checkInspectorEntry, checkMandatoryFields } from '@double-random/rules/registry/index.ts';
import type { Keyring } from '@double-random/runtime';
import { checkExtra } from '../objects/check-extra.ts';
import type { RegistryRules } from '../objects/registry-rules.ts';
import { inspectorRefusals } from './inspector-refusals.ts';
import { sexes } from './inspector-states.ts';

type Maybe<T> = T | null | undefined;

/** An inspector as somebody entered them, in a form or in a file. */
export interface InspectorDraft {
  readonly name: string;
  readonly unit?: Maybe<string>;
  readonly zone?: Maybe<string>;
  readonly sex?: Maybe<string>;
  readonly post?: Maybe<string>;
  readonly professionalCategory?: Maybe<string>;
  readonly enforcementFields?: Maybe<readonly string[]>;
  readonly certificateNo?: Maybe<string>;
  readonly certificateIssuer?: Maybe<string>;
  readonly certificateFrom?: Maybe<string>;
  readonly certificateTo?: Maybe<string>;
  readonly idNumber?: Maybe<string>;
  readonly policeNumber?: Maybe<string>;
  readonly contactPhone?: Maybe<string>;
  readonly extra: Readonly<Record<string, unknown>>;
}

export interface CheckedInspector {
  readonly name: string;
  readonly unit: string | null;
  readonly zone: string | null;
  readonly sex: string | null;
  readonly post: string | null;
  readonly professionalCategory: string | null;
  readonly enforcementFields: readonly string[];
  readonly certificateNo: string;
  readonly certificateIssuer: string | null;
  readonly certificateFrom: string;
  readonly certificateTo: string;
  readonly idNumber: string | null;
  readonly idNumberIndex: string | null;
  readonly policeNumber: string | null;
  readonly contactPhone: string | null;
  readonly extra: Readonly<Record<string, unknown>>;
  readonly contentHash: string;
}

const maxText = 100;
/** What the frame and the draw can carry (draw-spec §2): printable ASCII without quote and backslash. */
export const plainCode = /^[\x21\x23-\x5b\x5d-\x7e]{1,64}$/;
const phone = /^[0-9+()-]{5,30}$/;
const text = (value: Maybe<string>): string | null => value?.normalize('NFC').trim() || null;
const code = (value: Maybe<string>): string | null => (value ? normaliseCode(value) || null : null);

/** KF 第十条, YY 三（三）, CD 五: a person may stand in this agency's inspector registry, or every reason why not. */
export function checkInspector(
  draft: InspectorDraft,
  rules: RegistryRules,
  on: PlainDate,
  keys: Pick<Keyring, 'blindIndex'>,
): Result<CheckedInspector> {
  const { extra, refusals: extraRefusals } = checkExtra(rules.extraFields, draft.extra);
  const row = {
    name: text(draft.name) ?? '',
    unit: unitOf(draft.unit, rules),
    zone: text(draft.zone),
    sex: text(draft.sex),
    post: text(draft.post),
    professionalCategory: text(draft.professionalCategory),
    enforcementFields: [...new Set((draft.enforcementFields ?? []).map((f) => f.trim()).filter(Boolean))].sort(),
    certificateNo: code(draft.certificateNo) ?? '',
    certificateIssuer: text(draft.certificateIssuer),
    certificateFrom: findPlainDate(draft.certificateFrom?.trim() ?? ''),
    certificateTo: findPlainDate(draft.certificateTo?.trim() ?? ''),
    idNumber: code(draft.idNumber),
    policeNumber: code(draft.policeNumber),
    contactPhone: code(draft.contactPhone),
    extra,
  };
  const refusals = [
    ...certificateRefusals(row, rules, on),
    ...mandatoryRefusals(row, rules),
    ...valueRefusals(row, rules),
    ...extraRefusals,
  ];
  const { certificateFrom, certificateTo } = row;
  if (refusals.length || !certificateFrom || !certificateTo) return { ok: false, refusals };
  const content = JSON.stringify(row);
  return ok({
    ...row,
    certificateFrom,
    certificateTo,
    idNumberIndex: row.idNumber && keys.blindIndex(row.idNumber, 'idNumber'),
    contentHash: keys.blindIndex(content, 'inspector-content'),
  });
}

/** A unit by its code, its name or another name it is known under. */
function unitOf(given: Maybe<string>, { agency }: RegistryRules): string | null {
  const wanted = text(given);
  return agency.units?.find((unit) => [unit.code, unit.name, ...(unit.aliases ?? [])].includes(wanted ?? ''))?.code ?? wanted;
}

type Row = Omit<CheckedInspector, 'certificateFrom' | 'certificateTo' | 'contentHash' | 'idNumberIndex'> & {
  readonly certificateFrom: PlainDate | undefined;
  readonly certificateTo: PlainDate | undefined;
};

/** KF 第十条第一款, CD 五: number and validity; whether it must be valid today is the pack's. */
function certificateRefusals(row: Row, rules: RegistryRules, on: PlainDate): readonly Refusal[] {
  const { certificateNo: number, certificateFrom: validFrom, certificateTo: validTo } = row;
  const parameter = rules.pack?.parameters['inspector.certificateAt'];
  const basis = rules.pack && parameter ? sourceText(rules.pack.code, parameter.source) : 'KF 第十条第一款';
  const certificate = validFrom && validTo && validFrom <= validTo ? { number, validFrom, validTo } : undefined;
  const checked = checkInspectorEntry(certificate, on, { certificateAt: parameter?.value ?? 'DRAW', basis });
  return checked.ok
    ? []
    : checked.refusals.map((r) => ({ ...r, path: ['input', 'certificateNo'], details: { fields: ['certificateNo'] } }));
}

/** The certificate has been asked for already. Where the agency has no units, nobody can name one. */
function mandatoryRefusals(row: Row, rules: RegistryRules): readonly Refusal[] {
  const wanted = rules.mandatory.filter((field) => field !== 'name' && field !== 'certificateNo');
  const fields = ['name', ...(rules.agency.units ? wanted : wanted.filter((field) => field !== 'unit'))];
  const checked = checkMandatoryFields(row as unknown as Record<string, unknown>, fields, { basis: rules.basis });
  return checked.ok ? [] : checked.refusals;
}

function valueRefusals(row: Row, rules: RegistryRules): readonly Refusal[] {
  const refusals: Refusal[] = [];
  for (const field of ['name', 'post', 'professionalCategory', 'certificateIssuer', 'zone'] as const)
    if ((row[field]?.length ?? 0) > maxText) refusals.push(inspectorRefusals.field(field, `内容过长，不得超过 ${maxText} 字。`));
  if (row.unit && rules.agency.units && !rules.agency.units.some((unit) => unit.code === row.unit))
    refusals.push(inspectorRefusals.field('unit', '本部门没有该单位。'));
  if (row.sex && !Object.hasOwn(sexes, row.sex)) refusals.push(inspectorRefusals.field('sex', '性别应为男或女。'));
  if (row.certificateNo && !plainCode.test(row.certificateNo))
    refusals.push(inspectorRefusals.field('certificateNo', '执法证号只能含数字、字母和连接符。'));
  if (row.enforcementFields.some((field) => !plainCode.test(field)))
    refusals.push(inspectorRefusals.field('enforcementFields', '执法领域须用编码填写，如 NARCOTICS。', 'YY 三（三）'));
  if (row.contactPhone && !phone.test(row.contactPhone)) refusals.push(inspectorRefusals.field('contactPhone', '联系方式应由数字组成。'));
  const id = row.idNumber ? checkResidentId(row.idNumber) : undefined;
  if (id && !id.ok) refusals.push(...id.refusals);
  return refusals;
}

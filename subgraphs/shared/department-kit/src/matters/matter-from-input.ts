import { badUserInput } from '@double-random/runtime';
import { getAgencyOf } from '../agencies.ts';
import { plainCode } from '../inspectors/check-inspector.ts';
import type { DepartmentProfile, ExtraField } from '../profile.ts';
import type { MatterInput } from './graph/matter-input.ts';
import { type MatterFacts, matterFacts } from './matter-facts.ts';
import { findUnit } from './rules/units.ts';

const maxMatters = 500;

/** @returns the facts as stored: trimmed, sets without repetition, the unit by its code. @throws BAD_USER_INPUT when malformed */
export function matterFromInput(profile: DepartmentProfile, agency: string, input: MatterInput): MatterFacts {
  const code = input.code.trim();
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(code)) throw badUserInput(`事项编码无效：${input.code}`, ['code']);
  const name = input.name.trim();
  if (!name || name.length > 500) throw badUserInput(`事项 ${code} 的名称应为 1 至 500 字`, ['name']);
  return matterFacts({
    code,
    name,
    aliases: distinct(input.aliases?.map((a) => a.trim()).filter(Boolean)),
    objectScope: text(input.objectScope),
    objectKinds: distinct(input.objectKinds),
    categories: distinct(input.categories),
    methods: distinct(input.methods),
    inspectingBody: text(input.inspectingBody),
    responsibleUnit: unitCode(profile, agency, text(input.responsibleUnit)),
    legalBases: (input.legalBases ?? []).map((b) => ({
      title: text(b.title) ?? refuseEmpty(code, '依据名称'),
      documentNo: text(b.documentNo),
      article: text(b.article),
    })),
    content: text(input.content),
    ratioBasisPoints: within(input.ratioBasisPoints, 10_000, 'ratioBasisPoints'),
    roundsPerYear: within(input.roundsPerYear, 365, 'roundsPerYear'),
    entityCapPerYear: within(input.entityCapPerYear, 365, 'entityCapPerYear'),
    measures: text(input.measures),
    procedure: text(input.procedure),
    requirements: text(input.requirements),
    requiredField: enforcementField(code, text(input.requiredField)),
    noNotice: input.noNotice ?? false,
    keyArea: input.keyArea ?? false,
    specialIndustry: input.specialIndustry ?? false,
    rationale: text(input.rationale),
    remark: text(input.remark),
    defectNote: text(input.defectNote),
    checklist: checklist(code, input.checklist ?? []),
    extra: extraValues(profile.matterFields ?? [], input as unknown as Readonly<Record<string, unknown>>),
  });
}

/** A whole list: every code once. */
export function mattersFromInput(profile: DepartmentProfile, agency: string, inputs: readonly MatterInput[]): MatterFacts[] {
  if (inputs.length > maxMatters) throw badUserInput(`一个清单至多 ${maxMatters} 个事项`, ['input.matters']);
  const matters = inputs.map((input) => matterFromInput(profile, agency, input));
  const seen = new Set<string>();
  for (const { code } of matters) {
    if (seen.has(code)) throw badUserInput(`事项编码重复：${code}`, ['input.matters']);
    seen.add(code);
  }
  return matters;
}

const text = (value: string | null | undefined): string | null => value?.trim() || null;
const distinct = <T>(values: readonly T[] | null | undefined): T[] => [...new Set(values ?? [])];

function within(value: number | null | undefined, max: number, field: string): number | null {
  if (value == null) return null;
  if (value < 1 || value > max) throw badUserInput(`${field} 应为 1 至 ${max}`, [field]);
  return value;
}

function refuseEmpty(code: string, what: string): never {
  throw badUserInput(`事项 ${code} 的${what}不能为空`, ['legalBases']);
}

/** YY 三（三）: written as inspectors' fields are, or nobody would ever have it. */
function enforcementField(code: string, field: string | null): string | null {
  if (field !== null && !plainCode.test(field)) throw badUserInput(`事项 ${code} 的执法领域须用编码填写，如 NARCOTICS`, ['requiredField']);
  return field;
}

/** The unit's one code, under whichever name it was given; a unit the agency does not have is a mistake. */
export function unitCode(profile: DepartmentProfile, agency: string, name: string | null): string | null {
  const units = getAgencyOf(profile, agency).units;
  if (name === null || !units) return name;
  const unit = findUnit(units, name);
  if (!unit) throw badUserInput(`本部门没有责任单位“${name}”`, ['responsibleUnit']);
  return unit.code;
}

function checklist(code: string, items: NonNullable<MatterInput['checklist']>): MatterFacts['checklist'] {
  const seen = new Set<string>();
  return items.map((item) => {
    const own = item.code.trim();
    if (!own || seen.has(own)) throw badUserInput(`事项 ${code} 的要点编号为空或重复：${item.code}`, ['checklist']);
    seen.add(own);
    const { mandatory, important } = item;
    const sentences = { passSentence: text(item.passSentence), problemSentence: text(item.problemSentence) };
    return { code: own, text: item.text.trim(), mandatory, important, method: text(item.method), ...sentences };
  });
}

function extraValues(fields: readonly ExtraField[], input: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = input[field.name];
      if (value == null || value === '') return [];
      for (const one of Array.isArray(value) ? value : [value])
        if (field.values && !(String(one) in field.values)) throw badUserInput(`${field.title}没有取值“${one}”`, [field.name]);
      return [[field.name, typeof value === 'string' ? value.trim() : value]];
    }),
  );
}

import { resultCodes } from '@double-random/rules';
import type { NationalRecord } from './national-record.type.ts';

const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength }) as const;

/** JSON Schema (2020-12) of one record, for whoever receives it; `cursor` is ours and not handed on. */
export const nationalRecordSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: '随机抽查结果',
  type: 'object',
  additionalProperties: false,
  properties: {
    raninsPlanId: text(100),
    raninsPlaneName: text(200),
    raninsTaskId: text(100),
    raninsTaskName: text(200),
    raninsTypeName: { type: 'string', enum: ['不定向抽查', '定向抽查'] },
    insAuth: text(200),
    insDate: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    uscc: { type: 'string', pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$' },
    entName: text(300),
    details: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        properties: { raninsItemName: text(300), raninsCheckResName: { type: 'string', enum: Object.values(resultCodes) } },
        required: ['raninsItemName', 'raninsCheckResName'],
      },
    },
  },
  required: [
    'raninsPlanId',
    'raninsPlaneName',
    'raninsTaskId',
    'raninsTaskName',
    'raninsTypeName',
    'insAuth',
    'insDate',
    'uscc',
    'entName',
    'details',
  ],
} as const;

interface Rule {
  readonly type: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minItems?: number;
  readonly items?: Rule;
  readonly properties?: Readonly<Record<string, Rule>>;
  readonly required?: readonly string[];
}

/** Paths at which a value breaks the rules above; of JSON Schema only the words used there. */
export function problemsOf(value: unknown, rule: Rule = nationalRecordSchema, path = ''): string[] {
  if (rule.type === 'array') {
    if (!Array.isArray(value) || value.length < (rule.minItems ?? 0)) return [path];
    return value.flatMap((one, i) => problemsOf(one, rule.items!, `${path}/${i}`));
  }
  if (rule.type === 'object') {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
    const missing = (rule.required ?? []).filter((name) => !Object.hasOwn(value, name)).map((name) => `${path}/${name}`);
    const held = Object.entries(value).flatMap(([name, one]) => {
      const known = rule.properties && Object.hasOwn(rule.properties, name) ? rule.properties[name] : undefined;
      return known ? problemsOf(one, known, `${path}/${name}`) : [`${path}/${name}`];
    });
    return [...missing, ...held];
  }
  if (typeof value !== 'string') return [path];
  const length = [...value].length;
  const fits =
    length >= (rule.minLength ?? 0) &&
    length <= (rule.maxLength ?? Number.POSITIVE_INFINITY) &&
    (rule.pattern === undefined || new RegExp(rule.pattern, 'u').test(value)) &&
    (rule.enum === undefined || rule.enum.includes(value));
  return fits ? [] : [path];
}

/** A record the receiver would turn away does not leave. @throws Error naming the fields */
export function assertNational(record: NationalRecord): NationalRecord {
  const { cursor: _, ...handed } = record;
  const problems = problemsOf(handed);
  if (problems.length > 0) throw new Error(`record does not fit the national format: ${problems.join(', ')}`);
  return record;
}

import type { MatterField, Refusal } from '@double-random/rules';
import type { ExtraField } from '../../profile.ts';
import type { MatterFacts } from '../matter-facts.ts';

/** Pack's word for an element → where it stands in a matter, and how it is called on paper. */
const elements: Readonly<Record<MatterField, { readonly fact: keyof MatterFacts; readonly label: string }>> = {
  name: { fact: 'name', label: '抽查事项' },
  objectScope: { fact: 'objectScope', label: '检查对象' },
  categories: { fact: 'categories', label: '事项类别' },
  methods: { fact: 'methods', label: '检查方式' },
  inspectingBody: { fact: 'inspectingBody', label: '检查主体' },
  legalBasis: { fact: 'legalBases', label: '检查依据' },
  content: { fact: 'content', label: '抽查内容' },
  ratio: { fact: 'ratioBasisPoints', label: '抽查比例' },
  frequency: { fact: 'roundsPerYear', label: '抽查频次' },
  measures: { fact: 'measures', label: '抽查措施' },
  procedure: { fact: 'procedure', label: '抽查监管程序' },
  requirements: { fact: 'requirements', label: '抽查要求' },
};

const isMissing = (value: unknown): boolean => value == null || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * KF 第七条, YY 三（一）, YX 五（一）, CD 三: every matter states what its regulation lists; which elements is the pack's value.
 * @returns one refusal per incomplete matter, naming all its missing elements in `details.fields`
 */
export function missingElements(
  matters: readonly MatterFacts[],
  mandatory: { readonly fields: readonly MatterField[]; readonly basis: string; readonly extra: readonly ExtraField[] },
): readonly Refusal[] {
  return matters.flatMap((matter) => {
    const missing = [
      ...mandatory.fields
        .filter((field) => isMissing(matter[elements[field].fact]))
        .map((field) => ({ field: field as string, label: elements[field].label, basis: mandatory.basis })),
      ...mandatory.extra
        .filter((field) => field.required && isMissing(matter.extra[field.name]))
        .map((field) => ({ field: field.name, label: field.title, basis: field.basis ?? mandatory.basis })),
    ];
    if (missing.length === 0) return [];
    return [
      {
        code: 'BAD_USER_INPUT' as const,
        message: `事项“${matter.name}”缺少：${missing.map((m) => m.label).join('、')}`,
        basis: [...new Set(missing.map((m) => m.basis))].join('；'),
        path: ['matters', matter.code],
        details: { matter: matter.code, fields: missing.map((m) => m.field) },
      },
    ];
  });
}

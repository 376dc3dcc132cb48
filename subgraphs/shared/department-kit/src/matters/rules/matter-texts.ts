import { matterCategories, methods, objectKinds } from '@double-random/rules';
import type { ChecklistFacts, LegalBasisFacts, MatterFacts } from '../matter-facts.ts';

/** What each element of a matter is called on paper (KF 第七条, YY 三（一）, YX 五（一）, CD 三、六). */
const titles: Readonly<Record<Exclude<keyof MatterFacts, 'extra'>, string>> = {
  code: '事项编码',
  name: '抽查事项',
  aliases: '别称',
  objectScope: '检查对象',
  objectKinds: '检查对象种类',
  categories: '事项类别',
  methods: '检查方式',
  inspectingBody: '检查主体',
  responsibleUnit: '责任单位',
  legalBases: '检查依据',
  content: '抽查内容',
  ratioBasisPoints: '抽查比例',
  roundsPerYear: '抽查频次',
  entityCapPerYear: '同一主体年度抽查次数',
  measures: '抽查措施',
  procedure: '抽查监管程序',
  requirements: '抽查要求',
  requiredField: '所需执法领域',
  noNotice: '不宜提前告知',
  keyArea: '重点行业领域',
  specialIndustry: '特种行业',
  rationale: '选取理由',
  remark: '备注',
  defectNote: '原文瑕疵说明',
  checklist: '检查要点',
};
export const factTitle = (field: keyof MatterFacts): string => (field === 'extra' ? '部门自有栏目' : titles[field]);

const labels: Readonly<Record<string, string>> = { ...matterCategories, ...methods, ...objectKinds };

/** Elements whose values read otherwise than they are stored. */
const texts: Readonly<Record<string, (value: never) => string>> = {
  ratioBasisPoints: (points: number) => `${points / 100}%`,
  legalBases: (bases: readonly LegalBasisFacts[]) =>
    bases.map((b) => `${b.title}${b.documentNo ? `（${b.documentNo}）` : ''}${b.article ?? ''}`).join('；'),
  checklist: (items: readonly ChecklistFacts[]) =>
    items.map((i) => [`${i.code} ${i.text}`, ...(i.method ? [`方法：${i.method}`] : [])].join('，')).join('；'),
};

/** A value as a reader of the list sees it; null where nothing is stated. */
export function factText(value: unknown, field = ''): string | null {
  if (value == null || (Array.isArray(value) && value.length === 0)) return null;
  const own = texts[field];
  if (own) return own(value as never);
  if (typeof value === 'boolean') return value ? '是' : '否';
  const one = (v: unknown) => labels[String(v)] ?? String(v);
  return Array.isArray(value) ? value.map(one).join('、') : one(value);
}

import type { OwnDepartment } from '../departments.ts';
import type { Values } from '../form/field.ts';
import type { Matter } from './matter-words.ts';

/** Texts a matter may state, with the words the regulations use. */
export const matterTexts = [
  ['inspectingBody', '检查主体'],
  ['objectScope', '对象范围'],
  ['content', '抽查内容'],
  ['requirements', '抽查要求'],
  ['measures', '抽查措施'],
  ['procedure', '抽查监管程序'],
  ['rationale', '选取理由'],
  ['requiredField', '检查人员须具备的执法领域'],
  ['remark', '备注'],
  ['defectNote', '原文瑕疵说明'],
] as const;
export const matterMarks = [
  ['keyArea', '重点行业领域'],
  ['specialIndustry', '特种行业'],
  ['noNotice', '不宜提前告知'],
] as const;
const copied = [
  'code',
  'name',
  'categories',
  'methods',
  'objectKinds',
  'aliases',
  'roundsPerYear',
  'entityCapPerYear',
  'responsibleUnit',
] as const;

/** What the form begins with. */
export function matterValues(matter: Matter | undefined, { matterFields }: Pick<OwnDepartment, 'matterFields'>): Values {
  if (!matter) return { legalBases: [{}], checklist: [] };
  const names: readonly string[] = [
    ...copied,
    ...[...matterTexts, ...matterMarks].map(([name]) => name),
    ...matterFields.map(({ name }) => name),
  ];
  const row = matter as unknown as Values;
  return {
    ...Object.fromEntries(names.map((name) => [name, row[name] ?? undefined])),
    percent: matter.ratioBasisPoints === null ? undefined : matter.ratioBasisPoints / 100,
    legalBases: matter.legalBases.map(({ title, documentNo, article }) => ({ title, documentNo, article })),
    checklist: matter.checklist.map(({ code, text, mandatory, important, method, passSentence, problemSentence }) => ({
      ...{ code, text, mandatory, important, method, passSentence, problemSentence },
    })),
  };
}

/** The form's values as the platform takes them. */
export function matterInput(values: Values, matter: Matter | undefined): Values {
  const { percent, checklist, ...rest } = values as Values & {
    readonly percent?: number | null;
    readonly checklist?: readonly Values[];
  };
  return {
    ...rest,
    ...(matter ? { code: matter.code } : {}),
    ratioBasisPoints: percent === undefined || percent === null ? null : Math.round(percent * 100),
    checklist: (checklist ?? []).map((item) => ({ mandatory: false, important: false, ...item })),
  };
}

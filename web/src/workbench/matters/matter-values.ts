import type { OwnDepartment } from '../departments.ts';
import type { Values } from '../form/field.ts';
import type { Matter } from './matter-words.ts';
import { words } from './words.ts';

/** Texts a matter may state, with the words the regulations use. */
export const matterTexts = [
  ['inspectingBody', words.inspectingBody],
  ['objectScope', words.objectScope],
  ['content', words.content],
  ['requirements', words.requirements],
  ['measures', words.measures],
  ['procedure', words.procedureText],
  ['rationale', words.rationale],
  ['requiredField', words.requiredFieldText],
  ['remark', words.remark],
  ['defectNote', words.defectNote],
] as const;
export const matterMarks = [
  ['keyArea', words.keyArea],
  ['specialIndustry', words.specialIndustry],
  ['noNotice', words.noNotice],
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

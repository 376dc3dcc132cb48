import type { FieldVisitQuery, Method, ResultCode } from '../../generated/field/graphql.ts';
import { t } from '../words.ts';

export type Check = FieldVisitQuery['visit']['checks'][number];

/** What an inspector has written about one matter, before it is handed in. */
export interface CheckForm {
  readonly code: ResultCode | '';
  readonly methods: readonly Method[];
  readonly answers: Readonly<Record<string, { readonly answer: string; readonly note: string }>>;
  readonly publicText: string;
  readonly remarks: string;
  readonly place: string;
  readonly conditions: string;
  readonly problems: string;
  /** Revision of the matter this was begun on. */
  readonly baseRevision: number;
  /** `Waiting.at` of what was handed in with exactly this and may not have arrived yet. */
  readonly handedIn?: number;
}

/** Where the form of a matter is kept on this device. */
export const formKey = (account: string, matterCheckId: string): string => `${account}/${matterCheckId}`;

/** A form that says what is on the platform now. */
export const formOf = (check: Check, address: string): CheckForm => ({
  code: check.resultCode ?? '',
  methods: check.methods ?? ['SITE'],
  answers: Object.fromEntries((check.answers ?? []).map(({ code, answer, note }) => [code, { answer, note: note ?? '' }])),
  publicText: check.publicText ?? '',
  remarks: check.remarks ?? '',
  place: check.siteRecord?.place ?? address,
  conditions: check.siteRecord?.conditions ?? '',
  problems: check.siteRecord?.problems ?? '',
  baseRevision: check.revision,
});

type Item = NonNullable<Check['checklist']>[number];

const well = '未发现问题';

/** What may be said of an item as the record says it; with the page's own word where the list has no sentence. */
export const answersOf = ({ passSentence, problemSentence }: Item): readonly (readonly [answer: string, inWords: string | null])[] => [
  passSentence ? [passSentence, null] : [well, t.well],
  problemSentence ? [problemSentence, null] : ['有问题', t.problem],
];

/** 全部未发现问题: every item with its own sentence, in one stroke. */
export const allWell = (form: CheckForm, check: Check): CheckForm => ({
  ...form,
  code: 'NO_PROBLEM_FOUND',
  problems: well,
  answers: Object.fromEntries((check.checklist ?? []).map(({ code, passSentence }) => [code, { answer: passSentence ?? well, note: '' }])),
});

/** What still has to be filled in before it can be handed in, in words. */
export function stillMissing(form: CheckForm, check: Check): readonly string[] {
  const open = (check.checklist ?? []).filter(({ code, mandatory }) => mandatory && !form.answers[code]?.answer);
  return [
    form.code === '' && t.chooseOutcome,
    form.methods.length === 0 && t.chooseMethod,
    open.length > 0 && t.openItems(open.length),
    form.conditions.trim() === '' && t.describe,
  ].filter((line) => line !== false);
}

import {
  allOf,
  checkListElements,
  checkMethods,
  checkResultCode,
  type Method,
  matterCheckMachine,
  ok,
  type Refusal,
  type Result,
  type ResultCode,
  refuse,
  resultRules,
  transition,
} from '@double-random/rules';
import type { Tx } from '@double-random/runtime';
import { getAgency } from '@double-random/schema/departments';
import type { Dossier } from '../visit/dossier.ts';
import type { ChecklistAnswer, MatterCheckRow, SiteRecord } from '../visit/visit-row.ts';
import { writeCheck } from '../visit/visit-writes.ts';
import { fieldsOf } from './drafts/result-fields.ts';
import { keepVersion } from './drafts/versions.ts';

/** What inspectors write down about one matter. */
export interface ResultDraft {
  readonly code: string;
  readonly methods: readonly Method[];
  readonly checklist: readonly ChecklistAnswer[];
  /** Internal, never published (D-77). */
  readonly remarks?: string | null;
  readonly publicText?: string | null;
  readonly siteRecord?: SiteRecord | null;
  /** Version of the matter whose checklist was filled in. */
  readonly matterVersion?: number | null;
}

const forWholeVisit = (code: string): Refusal => ({
  code: 'BAD_USER_INPUT',
  message: '无法联系或者不予配合的，由组长就整个检查报告，适用于全部事项。',
  basis: 'PD 第二十一条',
  path: ['input', 'code'],
  details: { fields: ['code'], code },
});
const nothingCouldBeChecked = (code: string, standing: ResultCode): Refusal => ({
  code: 'BAD_USER_INPUT',
  message: '检查未能实质性开展的，退回修改后仍为无法联系或者不予配合，不能改为其他结果。',
  basis: 'PD 第二十一条',
  path: ['input', 'code'],
  details: { fields: ['code'], code, standing },
});
const siteRecordIncomplete = (fields: readonly string[]): Refusal => ({
  code: 'BAD_USER_INPUT',
  message: '现场记录须写明时间、地点、现场状况和问题。',
  basis: 'CD 十（四）',
  path: ['input', 'siteRecord'],
  details: { fields },
});

const refusalsOf = (result: Result<unknown>): readonly Refusal[] => (result.ok ? [] : result.refusals);

/** KF-18, KF-19b, PD-20h, YX-55d, CD-104b: whether this may be written down about this matter. */
export function checkDraft({ visit, pinned }: Pick<Dossier, 'visit' | 'pinned'>, check: MatterCheckRow, draft: ResultDraft): Result<void> {
  const matter = pinned.get(check.matterId);
  const listed = matter?.checklist ?? [];
  const answered = new Set(draft.checklist.filter((a) => a.answer.trim()).map((a) => a.code));
  const code = checkResultCode({
    code: draft.code,
    matterOfMarketRegulation: getAgency(check.agency).subgraph === 'market-supervision',
    unansweredItems: listed.filter((i) => i.mandatory && !answered.has(i.code)).map((i) => i.code),
  });
  const elements = checkListElements({
    listed: listed.map((i) => i.code),
    answered: draft.checklist.map((a) => a.code),
    stated: draft.matterVersion ?? undefined,
    pinned: matter?.version ?? 0,
  });
  // PD 第二十一条: what nobody could look at has no other result, even when it comes back from review.
  const standing = check.resultCode && resultRules[check.resultCode].noSubstantiveCheck ? check.resultCode : undefined;
  const emptyFields = Object.entries(draft.siteRecord ?? {}).flatMap(([field, text]) => (text.trim() ? [] : [field]));
  return allOf(
    ...refusalsOf(code),
    code.ok && resultRules[code.value].noSubstantiveCheck && visit.branch === null && forWholeVisit(code.value),
    code.ok && standing && !resultRules[code.value].noSubstantiveCheck && nothingCouldBeChecked(code.value, standing),
    ...refusalsOf(elements),
    ...refusalsOf(checkMethods(draft.methods, matter?.methods ?? [])),
    emptyFields.length > 0 && siteRecordIncomplete(emptyFields),
  );
}

/** C-8 RECORDED: the result of one matter of a locked visit. Recording anew drops the signatures. Authority is the caller's to check. */
export async function writeResult(
  tx: Tx,
  dossier: Pick<Dossier, 'visit' | 'pinned'>,
  check: MatterCheckRow,
  draft: ResultDraft,
): Promise<Result<void>> {
  const step = transition(matterCheckMachine, check.state, 'record');
  if (!step.ok) return step;
  const onSite = ['STARTED', 'CHECKING', 'MATTERS_DONE'].includes(dossier.visit.state);
  if (!onSite && check.state !== 'RETURNED')
    return refuse({
      code: 'ILLEGAL_TRANSITION',
      message: '检查组到场后方可录入结果；检查结束后不得补录，进一次门应全部完成。',
      basis: 'KF 第十九条, PD 第十九条',
      details: { from: dossier.visit.state, to: 'RECORDED' },
    });
  const allowed = checkDraft(dossier, check, draft);
  if (!allowed.ok) return allowed;
  const result = {
    resultCode: draft.code,
    methods: draft.methods,
    checklist: draft.checklist,
    remarks: draft.remarks ?? null,
    publicText: draft.publicText ?? null,
    siteRecord: draft.siteRecord ?? null,
    recordedBy: tx.actor.id,
    recordedAt: tx.now,
    signedBy: [],
    formedOn: null,
    review: null,
  };
  await writeCheck(tx, check, 'RECORDED', result);
  await keepVersion(tx, check.id, check.revision + 1, fieldsOf(draft));
  tx.note({ action: 'finding.record', subject: check.id, before: { state: check.state, code: check.resultCode }, after: result });
  return ok(undefined);
}

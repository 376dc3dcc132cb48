import {
  allOf,
  checkMethods,
  checkResultCode,
  type Method,
  matterCheckMachine,
  ok,
  type Refusal,
  refuse,
  resultRules,
  transition,
} from '@double-random/rules';
import { useCase } from '@double-random/runtime';
import { getAgency } from '@double-random/schema/departments';
import { advanceVisit } from '../visit/advance-visit.ts';
import { lockCheck } from '../visit/dossier.ts';
import { requireOwnInspector } from '../visit/visit-access.ts';
import type { ChecklistAnswer, SiteRecord } from '../visit/visit-row.ts';
import { checkRevision, writeCheck } from '../visit/visit-writes.ts';

export interface RecordMatterResult {
  readonly requestId?: string;
  readonly matterCheckId: string;
  readonly code: string;
  readonly methods: readonly Method[];
  readonly checklist: readonly ChecklistAnswer[];
  /** Internal, never published (D-77). */
  readonly remarks?: string | null;
  readonly publicText?: string | null;
  readonly siteRecord?: SiteRecord | null;
  readonly revision?: number | null;
}

const forWholeVisit = (code: string): Refusal => ({
  code: 'BAD_USER_INPUT',
  message: '无法联系或者不予配合的，由组长就整个检查报告，适用于全部事项。',
  basis: 'PD 第二十一条',
  path: ['input', 'code'],
  details: { fields: ['code'], code },
});
const siteRecordIncomplete = (fields: readonly string[]): Refusal => ({
  code: 'BAD_USER_INPUT',
  message: '现场记录须写明时间、地点、现场状况和问题。',
  basis: 'CD 十（四）',
  path: ['input', 'siteRecord'],
  details: { fields },
});

const refusalsOf = (result: { ok: true } | { ok: false; refusals: readonly Refusal[] }) => (result.ok ? [] : result.refusals);

/** KF-04, KF-18, KF-19b, PD-20h: the owner's inspector records the result of his own matter; a recording anew drops the signatures. */
export const recordMatterResult = useCase('recordMatterResult', async (tx, input: RecordMatterResult) => {
  const { visit, team, check, pinned } = await lockCheck(tx, input.matterCheckId);
  requireOwnInspector(tx.actor, team, check.agency);
  const fresh = checkRevision(check, input.revision);
  if (!fresh.ok) return fresh;
  const step = transition(matterCheckMachine, check.state, 'record');
  if (!step.ok) return step;
  const onSite = ['STARTED', 'CHECKING', 'MATTERS_DONE'].includes(visit.state);
  if (!onSite && check.state !== 'RETURNED')
    return refuse({
      code: 'ILLEGAL_TRANSITION',
      message: '检查组到场后方可录入结果；检查结束后不得补录，进一次门应全部完成。',
      basis: 'KF 第十九条, PD 第十九条',
      details: { from: visit.state, to: 'RECORDED' },
    });
  const matter = pinned.get(check.matterId);
  const answered = new Set(input.checklist.filter((a) => a.answer.trim()).map((a) => a.code));
  const code = checkResultCode({
    code: input.code,
    matterOfMarketRegulation: getAgency(check.agency).subgraph === 'market-supervision',
    unansweredItems: (matter?.checklist ?? []).filter((i) => i.mandatory && !answered.has(i.code)).map((i) => i.code),
  });
  const emptyFields = Object.entries(input.siteRecord ?? {}).flatMap(([field, text]) => (text.trim() ? [] : [field]));
  const allowed = allOf(
    ...refusalsOf(code),
    code.ok && resultRules[code.value].noSubstantiveCheck && visit.branch === null && forWholeVisit(code.value),
    ...refusalsOf(checkMethods(input.methods, matter?.methods ?? [])),
    emptyFields.length > 0 && siteRecordIncomplete(emptyFields),
  );
  if (!allowed.ok) return allowed;
  const result = {
    resultCode: input.code,
    methods: input.methods,
    checklist: input.checklist,
    remarks: input.remarks ?? null,
    publicText: input.publicText ?? null,
    siteRecord: input.siteRecord ?? null,
    recordedBy: tx.actor.id,
    recordedAt: tx.now,
    signedBy: [],
    formedOn: null,
    review: null,
  };
  await writeCheck(tx, check, 'RECORDED', result);
  await advanceVisit(tx, visit);
  tx.note({ action: 'finding.record', subject: check.id, before: { state: check.state, code: check.resultCode }, after: result });
  return ok({ id: check.id });
});

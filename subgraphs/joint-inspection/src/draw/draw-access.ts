import { ok, type Refusal, type Result, refuse } from '@double-random/rules';
import { type Actor, forbidden, hasRole, notFound, type Role } from '@double-random/runtime';
import { isExecutor } from '../task/executors.ts';
import { isUnitsBusiness, mayKnowTask, type TaskParty, type TaskRow } from '../task/task-access.ts';

export const drawRefusals = {
  notInitiator: (): Refusal => ({
    code: 'NOT_INITIATOR',
    message: '检查对象由发起部门抽取、锁定并派发。',
    basis: 'PD 第十五条第一款',
  }),
  dispatchedDown: (): Refusal => ({
    code: 'LIST_LOCKED',
    message: '检查对象由上级部门一次性抽取并派发，承担检查的部门不得增减、替换。',
    basis: 'PD 第十三条、第十五条第一款',
  }),
  outOfTerritory: (agency: string, division: string, objects: number): Refusal => ({
    code: 'OBJECT_OUT_OF_SCOPE',
    message: '名录库中有对象不在抽取部门管辖的行政区域内，本级抽取、同级实施。',
    basis: 'PD 第十三条',
    details: { agency, division, objects },
  }),
  capConflict: (): Refusal => ({
    code: 'CAP_CONFLICT',
    message: '抽取期间有对象的年度次数已被其他抽查占用，本次抽取作废并留存记录，可重新抽取。',
    basis: '平台规则：次数台账、次数占用冲突',
  }),
  ceremonyEnded: (from: string): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: '该次抽取仪式已经作废，未产生名单；请重新抽取。',
    basis: '平台规则：抽取规程 5.2',
    details: { from, to: 'CLOSED' },
  }),
  tampered: (): Refusal => ({
    code: 'TAMPER_DETECTED',
    message: '名单与封存记录不一致，不予显示、锁定或者派发，请报审计；派发前可由主要负责人作废。',
    basis: 'PD 第十五条第一款',
  }),
  schemeMissing: (pending: readonly string[]): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: pending.length ? '检查方案尚有部门未阅知，不能派发。' : '尚未制定检查方案，不能派发。',
    basis: 'PD 第十二条',
    details: { from: 'LOCKED', to: 'DISPATCHED', pending },
  }),
  incompleteDispatch: (missing: number): Refusal => ({
    code: 'LIST_LOCKED',
    message: '抽中名单应全部派发，不得遗漏。',
    basis: 'KF 第十五条',
    path: ['input', 'assignmentIds'],
    details: { missing },
  }),
  mergeRequired: (visits: readonly string[], elsewhere: boolean): Refusal => ({
    code: 'MERGE_REQUIRED',
    message: visits.length ? '同一对象已有本部门未完成的检查，应当合并开展。' : '同一对象可能与其他检查合并，请联系联席会议办公室。',
    basis: 'YX 五（五）',
    details: { visits, elsewhere },
  }),
  reasonRequired: (): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '作废抽取须说明理由。',
    basis: 'PD 第十五条第一款',
    path: ['input', 'note'],
    details: { fields: ['note'] },
  }),
} as const;

/**
 * PD 第十五条第一款: what only the initiator does. A participant is told so (NOT_INITIATOR); whoever has no part in the task learns
 * nothing of it. @throws NOT_FOUND, FORBIDDEN for another role of the initiator
 */
export function checkInitiator(actor: Actor, task: TaskRow, parties: readonly TaskParty[], ...wanted: readonly Role[]): Result<void> {
  if (!mayKnowTask(actor, task, parties) || !isUnitsBusiness(actor, parties)) throw notFound('任务');
  if (isExecutor(parties, actor.department)) return refuse(drawRefusals.dispatchedDown());
  if (actor.department !== task.initiator) return refuse(drawRefusals.notInitiator());
  if (!hasRole(actor, ...wanted)) throw forbidden('此操作由发起部门指定岗位办理', '平台规则：岗位权限');
  return ok(undefined);
}

import type { Refusal } from '../basics/refusal.ts';
import type { RefusalCode } from '../codes/refusal-codes.ts';

/** Why a step is forbidden by name, where the text has a code of its own for it. */
const messages: Readonly<Partial<Record<RefusalCode, string>>> = {
  PUBLISHED_IMMUTABLE: '一经公布，不得擅自更改；确有错误的按更正程序办理。',
  PLAN_IMMUTABLE: '已备案或者公布的计划不能直接修改，应按调整程序办理。',
  LIST_LOCKED: '名单一经产生，不得更改。',
  NOTICE_FORBIDDEN: '不宜告知的检查，不得向检查对象透露情况。',
  INCOMPLETE_MATTERS: '检查事项全部完成后方可签字盖章。',
  REVIEW_REQUIRED: '须经审核后方可公布。',
  REPEAT_PASSED_MATTER: '该事项本年度已检查合格，不得重复检查。',
  ARCHIVE_SEALED: '案卷已封存，只能另立补充卷。',
  APPROVAL_REQUIRED: '须经批准后方可使用。',
  EXEMPTION_INVALID: '豁免已失效。',
  REGISTRY_FROZEN: '正在抽取，名录库暂时不能修改。',
  REGISTRY_STALE: '名录库未更新确认，不能抽取。',
};

/** Refusals of the state machines. */
export const transitionRefusals = {
  illegal: (facts: { machine: string; title: string; from: string | null; event: string; to: readonly string[] }): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: '当前状态下不能进行该操作。',
    basis: `平台规则：${facts.title}的环节`,
    details: { machine: facts.machine, from: facts.from, to: facts.to.join(' '), event: facts.event },
  }),
  forbidden: (code: RefusalCode, facts: { machine: string; from: string; event: string; clause: string }): Refusal => ({
    code,
    message: messages[code] ?? '当前状态下不能进行该操作。',
    basis: facts.clause,
    details: { machine: facts.machine, from: facts.from, event: facts.event },
  }),
};

import { allOf, type Refusal, type Result } from '../basics/refusal.ts';

/** What inspectors filled in, against the list as the task pinned it. */
export interface ChecklistFacts {
  /** Items of the pinned list. */
  readonly listed: readonly string[];
  readonly answered: readonly string[];
  /** Version of the matter the inspectors' device showed; undefined when it did not say. */
  readonly stated: number | undefined;
  readonly pinned: number;
}

const foreignItems = (items: readonly string[]): Refusal => ({
  code: 'BAD_USER_INPUT',
  message: '只能按事项清单确定的要素检查，不得增加或者重复检查要点。',
  basis: 'YX 五（五）, CD 八',
  path: ['input', 'checklist'],
  details: { fields: ['checklist'], items },
});
const otherVersion = (pinned: number): Refusal => ({
  code: 'BAD_USER_INPUT',
  message: '同一任务的检查组使用同一版清单，请刷新后按任务锁定的清单填写。',
  basis: 'YY 一',
  path: ['input', 'matterVersion'],
  details: { fields: ['matterVersion'], pinned },
});

/** YX 五（五） 「严格按照随机抽查事项清单确定的要素」, CD 八, YY 一 「统一标准」: the items of the pinned list, each at most once, and no other version of it. */
export function checkListElements({ listed, answered, stated, pinned }: ChecklistFacts): Result<void> {
  const foreign = answered.filter((code, i) => !listed.includes(code) || answered.indexOf(code) !== i);
  return allOf(
    foreign.length > 0 && foreignItems([...new Set(foreign)]),
    stated !== undefined && stated !== pinned && otherVersion(pinned),
  );
}

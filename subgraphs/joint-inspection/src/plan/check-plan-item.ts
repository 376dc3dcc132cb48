import { checkRatio, findPlainDate, type MatterRatio, packFor, type Refusal, sampleSize, yearOf } from '@double-random/rules';
import { getAgency } from '@double-random/schema/departments';
import { checkStrataShape, type RatioStratum } from '../exemption/strata.ts';
import type { OriginLevel } from '../graph/origin-level.ts';
import type { MatterReference, PinnedOf } from './pin-matters.ts';
import { planRefusals } from './plan-refusals.ts';

/** One item as it is handed in. Dates `YYYY-MM-DD`, ratios in basis points. */
export interface PlanItemDraft {
  readonly code: string;
  readonly name: string;
  readonly joint: boolean;
  readonly unit?: string | null;
  readonly participants?: readonly string[] | null;
  readonly matters: readonly MatterReference[];
  readonly scope: { readonly match: 'ALL' | 'ANY'; readonly agencies?: readonly string[] | null; readonly text: string };
  readonly ratioBasisPoints?: number | null;
  readonly strata?: readonly RatioStratum[] | null;
  readonly estimatedCount?: number | null;
  /** Objects registered today: the estimate follows from it when none is given. */
  readonly registrySize?: number | null;
  readonly rounds: number;
  readonly windowFrom: string;
  readonly windowTo: string;
  readonly dueOn?: string | null;
  readonly originLevel: OriginLevel;
}

export interface PlanFacts {
  readonly agency: string;
  readonly year: number;
  /** The agency's plan goes to its leading-group office: every item needs a time limit (YX 五（三）). */
  readonly leadingGroupPlan: boolean;
}

const ratioInList: readonly MatterRatio['mode'][] = ['PER_MATTER', 'IN_MATTER_LIST'];

/**
 * The ratio of the item. Where the owner's rules put ratios into the list (YX 附件, CD 六), that of its only matter will do; where the plan sets
 * them (KF 第十三条第一款) or every year anew (YY 三（五）), nothing stands for what the plan does not say.
 */
export const ratioOf = (item: PlanItemDraft, pinned: readonly PinnedOf[]): number | undefined => {
  if (item.ratioBasisPoints != null) return item.ratioBasisPoints;
  const [only, ...others] = pinned.filter((p) => item.matters.some((m) => m.matterId === p.matterId));
  const from = findPlainDate(item.windowFrom);
  const rules = only && from && others.length === 0 ? packFor(only.agency, from)?.parameters['matter.ratio'].value : undefined;
  return rules && ratioInList.includes(rules.mode) ? only?.ratioBasisPoints : undefined;
};

const isCount = (n: number | null | undefined): n is number => n != null && n >= 0;

/** KF-13a: ratio 5 %, registry 137 → 7. Undefined where the item says neither how many nor of how many. */
export function estimateOf(item: PlanItemDraft, ratio: number): number | undefined {
  if (item.estimatedCount != null) return isCount(item.estimatedCount) ? item.estimatedCount : undefined;
  if (!isCount(item.registrySize)) return undefined;
  const size = sampleSize(item.registrySize, ratio);
  return size.ok ? size.value : 0;
}

/** KF 第十三条 scope, timing, estimate, ratio; PD 第四条 one initiator, at least one participant, every participant with a matter. */
export function checkPlanItem(item: PlanItemDraft, plan: PlanFacts, pinned: readonly PinnedOf[]): Refusal[] {
  const bad = (field: string, message: string, basis: string) => planRefusals.itemIncomplete(item.code, field, message, basis);
  const agency = getAgency(plan.agency);
  const participants = item.participants ?? [];
  const parties = [plan.agency, ...participants];
  const [from, to] = [findPlainDate(item.windowFrom), findPlainDate(item.windowTo)];
  const ratio = ratioOf(item, pinned);
  const strange = item.matters.filter((m) => !parties.includes(m.agency));
  return [
    ratio === undefined && bad('ratioBasisPoints', '计划项应写明抽查比例。', 'KF 第十三条第一款'),
    ratio !== undefined && !checkRatio(ratio).ok && bad('ratioBasisPoints', '抽查比例应大于0、不超过100%。', 'KF 第十三条第一款'),
    ratio !== undefined &&
      estimateOf(item, ratio) === undefined &&
      bad('estimatedCount', '计划项应写明预估数量，或者登记数，由此按比例算出；均不小于0。', 'KF 第十三条第一款'),
    (item.strata ?? []).some((s) => !checkRatio(s.ratioBasisPoints).ok) && bad('strata', '分层比例应大于0、不超过100%。', 'YY 三（五）'),
    ratio !== undefined && checkStrataShape(item.strata, ratio),
    !item.name.trim() && bad('name', '计划项应有名称。', 'KF 第十四条第二款'),
    !item.scope.text.trim() && bad('scope', '计划项应写明抽查范围。', 'KF 第十三条第一款'),
    (!from || !to || from > to || yearOf(from) !== plan.year || yearOf(to) !== plan.year) &&
      bad('windowTo', '执行时间应在计划年度之内，起不晚于止。', 'KF 第十三条第一款'),
    item.rounds < 1 && bad('rounds', '轮次至少为1。', 'YX 五（四）'),
    item.matters.length === 0 && bad('matters', '计划项至少有一个抽查事项。', 'KF 第十三条第一款'),
    strange.length > 0 && bad('matters', '事项的主管部门应为发起部门或参与部门。', 'PD 第四条'),
    plan.leadingGroupPlan && !item.dueOn && bad('dueOn', '计划项应明确完成时限。', 'YX 五（三）'),
    item.unit && !agency.units?.some((u) => u.code === item.unit) && bad('unit', '责任单位不存在。', 'YX 五（一）'),
    item.joint && participants.length === 0 && bad('participants', '联合抽查至少有一个参与部门。', 'PD 第四条'),
    !item.joint && participants.length > 0 && bad('participants', '有参与部门的应为联合抽查项。', 'PD 第四条'),
    new Set(parties).size !== parties.length && bad('participants', '同一部门不能重复参与。', 'PD 第四条'),
    ...(item.joint
      ? parties
          .filter((party) => !item.matters.some((m) => m.agency === party))
          .map((party) => bad('matters', `每个参与部门至少有一个抽查事项：${party}`, 'PD 第四条'))
      : []),
    ...(item.joint
      ? parties
          .filter((party) => !agency.region || getAgency(party).region !== agency.region || getAgency(party).kind !== 'DEPARTMENT')
          .map((party) => planRefusals.notMember(item.code, party, agency.region ?? null))
      : []),
    ...pinned
      .filter((p) => item.matters.some((m) => m.matterId === p.matterId) && p.roundsPerYear !== undefined && item.rounds > p.roundsPerYear)
      .map((p) => planRefusals.roundLimit(item.code, p.code, p.roundsPerYear!)),
  ].filter((refusal): refusal is Refusal => Boolean(refusal));
}

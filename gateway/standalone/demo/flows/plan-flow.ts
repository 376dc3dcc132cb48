import type { Cast } from '../driver/cast.ts';
import type { PublishedMatter } from '../world/set-up.ts';

export interface PlanItemSpec {
  readonly code: string;
  readonly name: string;
  readonly matters: readonly PublishedMatter[];
  readonly participants?: readonly string[];
  readonly unit?: string;
  readonly ratioBasisPoints: number;
  /** Ratios of risk classes that are looked at more often. */
  readonly strata?: readonly { readonly riskClass: string; readonly ratioBasisPoints: number }[];
  readonly rounds?: number;
  readonly estimatedCount: number;
  readonly windowFrom: string;
  readonly windowTo: string;
  readonly scopeText: string;
  /** ALL: objects that carry matters of every agency; ANY: of at least one. */
  readonly match?: 'ALL' | 'ANY';
}

const itemInput = (item: PlanItemSpec) => ({
  code: item.code,
  name: item.name,
  joint: (item.participants?.length ?? 0) > 0,
  ...(item.participants ? { participants: item.participants } : {}),
  ...(item.unit ? { unit: item.unit } : {}),
  matters: item.matters.map((m) => ({ agency: m.agency, matterId: m.id })),
  scope: { match: item.match ?? 'ALL', text: item.scopeText },
  ratioBasisPoints: item.ratioBasisPoints,
  ...(item.strata ? { strata: item.strata } : {}),
  estimatedCount: item.estimatedCount,
  rounds: item.rounds ?? 1,
  windowFrom: item.windowFrom,
  windowTo: item.windowTo,
  dueOn: item.windowTo,
  originLevel: 'COUNTY',
});

export interface PlannedItem {
  readonly id: string;
  readonly code: string;
}
export interface DraftedPlan {
  readonly id: string;
  readonly items: readonly PlannedItem[];
}

/** Drafts an agency's plan of the year and, for joint items, has every participant accept. */
export async function draftPlan(
  cast: Cast,
  agency: string,
  year: number,
  items: readonly PlanItemSpec[],
  withRules = false,
): Promise<DraftedPlan> {
  const rules = {
    title: '本部门随机抽查规则',
    text: '抽查原则：公开、公正。抽查任务：按年度计划执行。检查方式：以实地检查为主。抽查结果公示：依法及时公示。',
  };
  const { plan } = await cast
    .as(`${agency}.op`)
    .act<{ plan: DraftedPlan }>(
      'createPlan',
      { agency, year, items: items.map(itemInput), ...(withRules ? { rules } : {}) },
      'plan { id items { id code } }',
    );
  for (const item of items) {
    const { id } = plan.items.find((i) => i.code === item.code)!;
    for (const participant of item.participants ?? [])
      await cast.as(`${participant}.op`).act('acceptPlanItem', { itemId: id, accept: true });
  }
  return plan;
}

export const itemOf = (plan: DraftedPlan, code: string): PlannedItem => plan.items.find((i) => i.code === code)!;

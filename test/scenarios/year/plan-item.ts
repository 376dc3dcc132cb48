import type { PlanItemSpec } from '../../../gateway/standalone/demo/flows/plan-flow.ts';
import { matterOf } from '../../../gateway/standalone/demo/world/set-up.ts';
import type { YearWorld } from './year-world.ts';

/** A plan item of one matter at 5 %, unless it is said otherwise. */
export const planItem = (
  world: YearWorld,
  agency: string,
  matter: string,
  spec: Pick<PlanItemSpec, 'code' | 'windowFrom' | 'windowTo'> & Partial<PlanItemSpec>,
): PlanItemSpec => ({
  name: `${spec.code}抽查`,
  matters: [matterOf(world.matters, agency, matter)],
  ratioBasisPoints: 500,
  estimatedCount: 1,
  scopeText: '辖区内的检查对象',
  ...spec,
});

import { payload, perform, row } from '@double-random/runtime';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { JointContext } from '../graph/joint-context.ts';
import { acceptPlanItem } from './accept-plan-item.ts';
import { amendPlan } from './amend-plan.ts';
import { approvePlan } from './approve-plan.ts';
import { compileJointPlan, publishJointPlan } from './compile-joint-plan.ts';
import { createPlan } from './create-plan.ts';
import { filePlan } from './file-plan.ts';
import { type MatterReference, pinMatters } from './pin-matters.ts';
import {
  AcceptPlanItemInput,
  AmendPlanInput,
  CompileJointPlanPayload,
  CreatePlanInput,
  FilePlanInput,
  JointPlanInput,
  PlanItemPayload,
  PlanPayload,
  PlanStepInput,
  PublishJointPlanPayload,
  SavePlanItemInput,
  SavePlanRulesInput,
} from './plan.input.ts';
import { Plan, type PlanItem } from './plan.type.ts';
import { type CompiledRow, compiledColumns, compiledNode, itemLoader, itemNode, loadPlan } from './plan-view.ts';
import { publishPlan } from './publish-plan.ts';
import { savePlanItem } from './save-plan-item.ts';
import { savePlanRules } from './save-plan-rules.ts';

const input = (type: () => object, description: string) => Arg('input', type as never, { description });
const pin = (context: JointContext, items: readonly { readonly matters: readonly MatterReference[] }[]) =>
  pinMatters(
    context.services.departments,
    items.flatMap((i) => i.matters),
    context.deps.clock.today(),
    context.requestId,
  );

@Resolver(() => Plan)
export class PlanMutations {
  @Mutation(() => PlanPayload, { description: '制定年度抽查计划，每个部门每年一份（开封细则第十一条）。' })
  async createPlan(@Ctx() context: JointContext, @input(() => CreatePlanInput, '计划。') data: CreatePlanInput) {
    const pinned = await pin(context, data.items);
    return payload(await perform(context.deps, context, createPlan(pinned), data), 'plan', ({ id }) => loadPlan(context, id));
  }

  @Mutation(() => PlanPayload, { description: '填报或改动尚未报备的计划中的一项（叶县方案五（三））。' })
  async savePlanItem(@Ctx() context: JointContext, @input(() => SavePlanItemInput, '计划项。') data: SavePlanItemInput) {
    const pinned = await pin(context, [data.item]);
    return payload(await perform(context.deps, context, savePlanItem(pinned), data), 'plan', ({ id }) => loadPlan(context, id));
  }

  @Mutation(() => PlanPayload, { description: '为尚未报备的计划附上本部门抽查规则（叶县方案五（三））。' })
  async savePlanRules(@Ctx() context: JointContext, @input(() => SavePlanRulesInput, '抽查规则。') data: SavePlanRulesInput) {
    return payload(await perform(context.deps, context, savePlanRules, data), 'plan', ({ id }) => loadPlan(context, id));
  }

  @Mutation(() => PlanItemPayload, { description: '参与部门答复联合抽查项（联合细则第七条）。' })
  async acceptPlanItem(@Ctx() context: JointContext, @input(() => AcceptPlanItemInput, '答复。') data: AcceptPlanItemInput) {
    const result = await perform(context.deps, context, acceptPlanItem, data);
    return payload(result, 'planItem', async ({ itemId }) => itemNode((await itemLoader(context).load(itemId))!) as PlanItem);
  }

  @Mutation(() => PlanPayload, { description: '计划报备：备案而非审批，逾期照样受理并记录（联合细则第七条、叶县方案五（三））。' })
  async filePlan(@Ctx() context: JointContext, @input(() => FilePlanInput, '报备。') data: FilePlanInput) {
    return payload(await perform(context.deps, context, filePlan, data), 'plan', ({ id }) => loadPlan(context, id));
  }

  @Mutation(() => PlanPayload, { description: '分管负责人批准计划或修订。' })
  async approvePlan(@Ctx() context: JointContext, @input(() => PlanStepInput, '计划。') data: PlanStepInput) {
    return payload(await perform(context.deps, context, approvePlan, data), 'plan', ({ id }) => loadPlan(context, id));
  }

  @Mutation(() => PlanPayload, { description: '公布本部门计划（开封细则第十一条）。' })
  async publishPlan(@Ctx() context: JointContext, @input(() => PlanStepInput, '计划。') data: PlanStepInput) {
    return payload(await perform(context.deps, context, publishPlan, data), 'plan', ({ id }) => loadPlan(context, id));
  }

  @Mutation(() => PlanPayload, { description: '修订已公布的计划：另起版本，原版本仍公开（开封细则第十一条）。' })
  async amendPlan(@Ctx() context: JointContext, @input(() => AmendPlanInput, '修订。') data: AmendPlanInput) {
    const pinned = await pin(context, data.items);
    return payload(await perform(context.deps, context, amendPlan(pinned), data), 'plan', ({ id }) => loadPlan(context, id));
  }

  @Mutation(() => CompileJointPlanPayload, { description: '联席会议办公室汇总已报备的联合抽查计划（联合细则第七条）。' })
  async compileJointPlan(@Ctx() context: JointContext, @input(() => JointPlanInput, '区域和年度。') data: JointPlanInput) {
    const result = await perform(context.deps, context, compileJointPlan, data);
    return payload(result, 'plans', ({ planIds }) => Promise.all(planIds.map((id) => loadPlan(context, id))));
  }

  @Mutation(() => PublishJointPlanPayload, { description: '联席会议办公室公示年度联合抽查计划；再次公示的为补充计划（联合细则第七条）。' })
  async publishJointPlan(@Ctx() context: JointContext, @input(() => JointPlanInput, '区域和年度。') data: JointPlanInput) {
    const result = await perform(context.deps, context, publishJointPlan, data);
    return payload(result, 'compiledPlan', async ({ id }) => {
      const stored = await row<CompiledRow>(context.deps.em(), `select ${compiledColumns} from compiled_plan where id = $1`, [id]);
      return compiledNode(context, stored!);
    });
  }
}

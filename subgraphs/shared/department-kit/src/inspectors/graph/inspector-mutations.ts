import { badUserInput, payload, perform, type SubgraphContext } from '@double-random/runtime';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { departmentDeps } from '../../department-deps.ts';
import type { ClassReference, DepartmentProfile } from '../../profile.ts';
import { addLeave } from '../add-leave.ts';
import { changeInspectorState } from '../change-inspector-state.ts';
import { declareInterest } from '../declare-interest.ts';
import { inspectorLoader, inspectorNode } from '../inspector-rows.ts';
import type { StoredState } from '../inspector-states.ts';
import { upsertInspector } from '../upsert-inspector.ts';
import type { InspectorTypes } from './inspector-type.ts';

const settable: readonly string[] = ['ACTIVE', 'SUSPENDED', 'TRANSFERRED', 'RETIRED'];

const nodeOf = (context: SubgraphContext) => async (value: { id: string }) =>
  inspectorNode(context, (await inspectorLoader(context).clear(value.id).load(value.id))!);

const extraOf = (profile: DepartmentProfile, input: object): Record<string, unknown> =>
  Object.fromEntries((profile.inspectorFields ?? []).map(({ name }) => [name, (input as Record<string, unknown>)[name]]));

export function inspectorMutations(profile: DepartmentProfile, types: InspectorTypes): readonly ClassReference[] {
  const { InspectorPayload, UpsertInput, StateInput, LeaveInput, InterestInput } = types;
  const prefix = profile.typePrefix;
  const [changeState, leave, interest] = [changeInspectorState(profile), addLeave(profile), declareInterest(profile)];

  @Resolver()
  class InspectorMutations {
    @Mutation(() => InspectorPayload, { name: `upsert${prefix}Inspector`, description: '录入或变更一名执法检查人员（开封细则第十条）。' })
    async upsert(@Ctx() context: SubgraphContext, @Arg('input', () => UpsertInput) input: InstanceType<typeof UpsertInput>) {
      const draft = { ...input, extra: extraOf(profile, input) };
      const result = await perform(context.deps, context, upsertInspector(profile, departmentDeps(context)), draft);
      return payload(result, 'inspector', nodeOf(context));
    }

    @Mutation(() => InspectorPayload, {
      name: `suspend${prefix}Inspector`,
      description: '停用、恢复、调离或退休，须写明原因（叶县方案五（二））。',
    })
    async suspend(@Ctx() context: SubgraphContext, @Arg('input', () => StateInput) input: InstanceType<typeof StateInput>) {
      if (!settable.includes(input.to)) throw badUserInput('请假与证件过期由日期得出，不能直接设置', ['input.to']);
      const result = await perform(context.deps, context, changeState, { ...input, to: input.to as StoredState });
      return payload(result, 'inspector', nodeOf(context));
    }

    @Mutation(() => InspectorPayload, { name: `add${prefix}InspectorLeave`, description: '登记请假；期间不参加抽取。' })
    async leave(@Ctx() context: SubgraphContext, @Arg('input', () => LeaveInput) input: InstanceType<typeof LeaveInput>) {
      return payload(await perform(context.deps, context, leave, input), 'inspector', nodeOf(context));
    }

    @Mutation(() => InspectorPayload, {
      name: `declare${prefix}Interest`,
      description: '申报利害关系：本人申报或名录库管理员登记（开封细则第十七条）。',
    })
    async interest(@Ctx() context: SubgraphContext, @Arg('input', () => InterestInput) input: InstanceType<typeof InterestInput>) {
      return payload(await perform(context.deps, context, interest, input), 'inspector', nodeOf(context));
    }
  }
  return [InspectorMutations];
}

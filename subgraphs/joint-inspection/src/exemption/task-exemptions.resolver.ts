import { Public } from '@double-random/department-kit/graph/public.ts';
import { payload, perform, rows } from '@double-random/runtime';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { DrawProof } from '../draw/draw.type.ts';
import type { JointContext } from '../graph/joint-context.ts';
import { TaskPayload } from '../task/task.input.ts';
import { Task } from '../task/task.type.ts';
import { loadTask } from '../task/task-view.ts';
import { exemptionsOfTask } from './at-the-draw.ts';
import { ApproveTaskPopulationInput } from './exemption.input.ts';
import { ExemptionGroundEnum, ObjectScopeView, RatioOverrideView, TaskExemption } from './exemption.type.ts';
import { approveTaskPopulation } from './population.ts';

@Resolver(() => Task)
export class TaskExemptionsResolver {
  @FieldResolver(() => [TaskExemption], { description: '任务采用的豁免；仅任务各部门可见。' })
  async exemptions(@Root() task: Task, @Ctx() context: JointContext): Promise<readonly TaskExemption[]> {
    return task.insight === 'FULL' ? exemptionsOfTask(context.deps.em(), task.id) : [];
  }

  @FieldResolver(() => RatioOverrideView, { nullable: true, description: '采用的上级确定的比例（沂源指引四（三））。' })
  ratioOverride(@Root() task: Task): RatioOverrideView | null {
    return task.stored.ratioOverride;
  }

  @FieldResolver(() => ObjectScopeView, { nullable: true, description: '定向抽查限定的对象范围；仅任务各部门可见。' })
  population(@Root() task: Task): ObjectScopeView | null {
    return task.insight === 'FULL' ? task.stored.population : null;
  }

  @Mutation(() => TaskPayload, { description: '批准范围过窄的定向抽查（发起部门分管负责人）。' })
  async approveTaskPopulation(
    @Ctx() context: JointContext,
    @Arg('input', () => ApproveTaskPopulationInput) input: ApproveTaskPopulationInput,
  ): Promise<TaskPayload> {
    return payload(await perform(context.deps, context, approveTaskPopulation, input), 'task', ({ id }) => loadTask(context, id));
  }
}

@Resolver(() => DrawProof)
export class ProofExemptionsResolver {
  @Public()
  @FieldResolver(() => [ExemptionGroundEnum], {
    nullable: true,
    description: '定向抽查据以不受次数限制的情形（不含依据和对象）；与抽取证书同时公开。',
  })
  async exemptionGrounds(@Root() proof: DrawProof, @Ctx() context: JointContext): Promise<string[] | null> {
    if (!proof.transcript) return null;
    const found = await rows<{ ground: string }>(
      context.deps.em(),
      `select distinct e.ground from draw d join task_exemption e on e.task_id = d.task_id where d.number = $1 and d.attempt = $2 order by 1`,
      [proof.number, proof.attempt],
    );
    return found.map((f) => f.ground);
  }
}

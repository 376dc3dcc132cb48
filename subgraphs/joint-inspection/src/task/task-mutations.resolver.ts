import { Public } from '@double-random/department-kit/graph/public.ts';
import type { Result } from '@double-random/rules';
import { payload, perform, row } from '@double-random/runtime';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { departmentOf } from '../directory/present-department.ts';
import type { JointContext } from '../graph/joint-context.ts';
import { type MatterReference, pinMatters } from '../plan/pin-matters.ts';
import { itemLoader } from '../plan/plan-view.ts';
import { type AdHocFilingRow, fileAdHocTask, filingColumns, findFilings, receiveAdHocFiling } from './ad-hoc-filing.ts';
import {
  AdHocFilingConnection,
  AdHocFilingPayload,
  AdHocFilingView,
  FileAdHocTaskInput,
  ReceiveAdHocFilingInput,
} from './ad-hoc-filing.type.ts';
import { cancelTask } from './cancel-task.ts';
import { closeTask } from './close-task.ts';
import { createTask } from './create-task.ts';
import { decideNoNotice } from './decide-no-notice.ts';
import { registryHolders } from './executors.ts';
import { extendTask } from './extend-task.ts';
import { markTaskReady } from './mark-task-ready.ts';
import { registryStatuses } from './registry-status.ts';
import { respondInvitation } from './respond-invitation.ts';
import { acknowledgeScheme, saveScheme } from './save-scheme.ts';
import {
  CreateTaskInput,
  ExtendTaskInput,
  RespondInvitationInput,
  SaveSchemeInput,
  TaskPayload,
  TaskReasonInput,
  TaskStepInput,
} from './task.input.ts';
import { Task } from './task.type.ts';
import { findTask, partiesOf, pinnedPolicy, taskInsight } from './task-access.ts';
import { loadTask } from './task-view.ts';
import { withdrawParticipant } from './withdraw-participant.ts';

const input = (type: () => object, description: string) => Arg('input', type as never, { description });
const answer = (context: JointContext, result: Result<{ id: string }>) => payload(result, 'task', ({ id }) => loadTask(context, id));
const filingNode = (filing: AdHocFilingRow): AdHocFilingView => ({
  ...filing,
  department: departmentOf(filing.agency, Number(filing.filedAt.slice(0, 4))),
});

@Resolver(() => Task)
export class TaskMutations {
  @Mutation(() => TaskPayload, {
    description: '设立任务：依据已公布的计划项、已受理的临时性备案，或定向抽查的部署文件（开封细则第十四条）。',
  })
  async createTask(@Ctx() context: JointContext, @input(() => CreateTaskInput, '任务。') data: CreateTaskInput) {
    const planned = data.planItemId ? (await itemLoader(context).load(data.planItemId))?.matters : undefined;
    const matters: readonly MatterReference[] = data.matters ?? planned ?? [];
    const pinned = await pinMatters(context.services.departments, matters, context.deps.clock.today(), context.requestId);
    return answer(context, await perform(context.deps, context, createTask(pinned), data));
  }

  @Mutation(() => TaskPayload, { description: '参与部门答复邀请（开封细则第十四条第二款）。' })
  async respondInvitation(@Ctx() context: JointContext, @input(() => RespondInvitationInput, '答复。') data: RespondInvitationInput) {
    const result = await perform(context.deps, context, respondInvitation, data);
    // Who declined is no longer part of the task: it is not there for them any more.
    return payload(result, 'task', ({ id }) => (data.accept ? loadTask(context, id) : null));
  }

  @Mutation(() => TaskPayload, { description: '制定检查方案（联合细则第十二条）；改动后须重新阅知。' })
  async saveScheme(@Ctx() context: JointContext, @input(() => SaveSchemeInput, '检查方案。') data: SaveSchemeInput) {
    return answer(context, await perform(context.deps, context, saveScheme, data));
  }

  @Mutation(() => TaskPayload, { description: '参与部门阅知检查方案（联合细则第十二条）。' })
  async acknowledgeScheme(@Ctx() context: JointContext, @input(() => TaskStepInput, '任务。') data: TaskStepInput) {
    return answer(context, await perform(context.deps, context, acknowledgeScheme, data));
  }

  @Mutation(() => TaskPayload, { description: '决定整个任务不提前告知检查对象（联合细则第二十条（二））。' })
  async decideNoNotice(@Ctx() context: JointContext, @input(() => TaskReasonInput, '理由。') data: TaskReasonInput) {
    return answer(context, await perform(context.deps, context, decideNoNotice, data));
  }

  @Mutation(() => TaskPayload, {
    description: '任务准备就绪：各部门已确认参加、方案已制定、“两库”已为本次抽查确认（联合细则第十一、十二条）。',
  })
  async markTaskReady(@Ctx() context: JointContext, @input(() => TaskStepInput, '任务。') data: TaskStepInput) {
    const task = await findTask(context.deps.em(), data.taskId);
    const parties = await partiesOf(context.deps.em(), data.taskId);
    const asks =
      task && taskInsight(context.actor, task, parties) === 'FULL' && pinnedPolicy(task).taskWide['registry.confirmBeforeDraw'].value;
    const holders = registryHolders(parties);
    const answers = asks ? await registryStatuses(context.services.departments, data.taskId, holders, context.requestId) : [];
    return answer(context, await perform(context.deps, context, markTaskReady(answers), data));
  }

  @Mutation(() => TaskPayload, { description: '延长执行时间（发起部门分管负责人）。' })
  async extendTask(@Ctx() context: JointContext, @input(() => ExtendTaskInput, '延长。') data: ExtendTaskInput) {
    return answer(context, await perform(context.deps, context, extendTask, data));
  }

  @Mutation(() => TaskPayload, { description: '取消任务：抽取前由分管负责人，派发后由主要负责人；未检查的对象退还次数。' })
  async cancelTask(@Ctx() context: JointContext, @input(() => TaskReasonInput, '理由。') data: TaskReasonInput) {
    return answer(context, await perform(context.deps, context, cancelTask, data));
  }

  @Mutation(() => TaskPayload, { description: '参与部门主要负责人在派发后退出：名单不变，未检查的事项注明原因。' })
  async withdrawParticipant(@Ctx() context: JointContext, @input(() => TaskReasonInput, '理由。') data: TaskReasonInput) {
    return answer(context, await perform(context.deps, context, withdrawParticipant, data));
  }

  @Mutation(() => TaskPayload, { description: '办结任务：结果均已公示或者依法不予公示，问题均已处理（联合细则第十四条（五））。' })
  async closeTask(@Ctx() context: JointContext, @input(() => TaskStepInput, '任务。') data: TaskStepInput) {
    return answer(context, await perform(context.deps, context, closeTask, data));
  }
}

@Resolver(() => AdHocFilingView)
export class AdHocFilingResolver {
  @Public()
  @Query(() => AdHocFilingConnection, { description: '已受理公示的临时性联合抽查，新者在前（联合细则第八条）。' })
  async adHocFilings(
    @Ctx() context: JointContext,
    @Arg('region', () => String, { description: '联合抽查区域。' }) region: string,
    @Arg('waiting', () => Boolean, { nullable: true, description: '待受理的：仅报备部门和联席会议办公室可见；默认为已受理的。' })
    waiting?: boolean,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<AdHocFilingConnection> {
    const found = await findFilings(context.deps.em(), context.actor, { region, waiting, first, after });
    return { ...found, nodes: found.nodes.map(filingNode) };
  }

  @FieldResolver(() => ID, { nullable: true, description: '据以设立的任务；仅发起部门可见。' })
  taskId(@Root() filing: AdHocFilingView & { readonly taskId?: string | null }, @Ctx() { actor }: JointContext): string | null {
    return actor.department === filing.department.code ? (filing.taskId ?? null) : null;
  }

  @Mutation(() => AdHocFilingPayload, { description: '发起部门负责人报备临时性联合抽查（联合细则第八条）。' })
  async fileAdHocTask(@Ctx() context: JointContext, @input(() => FileAdHocTaskInput, '备案。') data: FileAdHocTaskInput) {
    return this.answer(context, await perform(context.deps, context, fileAdHocTask, data));
  }

  @Mutation(() => AdHocFilingPayload, { description: '联席会议办公室受理备案并公示（联合细则第八条）。' })
  async receiveAdHocFiling(@Ctx() context: JointContext, @input(() => ReceiveAdHocFilingInput, '备案。') data: ReceiveAdHocFilingInput) {
    return this.answer(context, await perform(context.deps, context, receiveAdHocFiling, data));
  }

  private answer(context: JointContext, result: Result<{ id: string }>) {
    return payload(result, 'adHocFiling', async ({ id }) =>
      filingNode((await row<AdHocFilingRow>(context.deps.em(), `select ${filingColumns} from ad_hoc_filing where id = $1`, [id]))!),
    );
  }
}

import { Public } from '@double-random/department-kit/graph/public.ts';
import type { Result } from '@double-random/rules';
import { badUserInput, payload, perform } from '@double-random/runtime';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { JointContext } from '../graph/joint-context.ts';
import { Task } from '../task/task.type.ts';
import { dispatchTask } from './dispatch-task.ts';
import { DispatchTaskInput, DrawObjectsInput, DrawPayload, LockDrawInput, VoidDrawInput } from './draw.input.ts';
import { Draw, DrawnObject, DrawPreview, DrawProof } from './draw.type.ts';
import { drawProof } from './draw-proof.ts';
import { currentObjectDraw, findDraw } from './draw-store.ts';
import { lockDraw } from './lock-draw.ts';
import { drawsOfTask, getDrawFor, isIntact } from './present-draw.ts';
import { previewDraw } from './preview-draw.ts';
import { PublishedDrawConnection } from './published-draw.type.ts';
import { publishedDraws } from './published-draws.ts';
import { readDrawnList } from './read-list.ts';
import { voidDraw } from './void-draw.ts';
import { inTurn } from './waiting/in-turn.ts';
import { WaitingDraw } from './waiting/waiting-draw.type.ts';
import { waitingOfTask } from './waiting/waiting-of-task.ts';

const answer = (context: JointContext, result: Result<{ readonly drawId: string }>): Promise<DrawPayload> =>
  payload(result, 'draw', ({ drawId }) => getDrawFor(context.deps.em(), context.actor, drawId));

@Resolver(() => Draw)
export class DrawResolver {
  @Query(() => Draw, { description: '一次抽取：发起部门看全部名单，执行部门在派发后看本部门部分，其他人一律不存在（人防细则九）。' })
  draw(@Ctx() context: JointContext, @Arg('id', () => ID, { description: '抽取标识。' }) id: string): Promise<Draw> {
    return getDrawFor(context.deps.em(), context.actor, id);
  }

  @Query(() => DrawPreview, { description: '抽取前的数量预览（仅发起部门）；每次查看都留痕。' })
  async previewDraw(
    @Ctx() context: JointContext,
    @Arg('taskId', () => ID, { description: '任务标识。' }) taskId: string,
  ): Promise<DrawPreview> {
    const result = await previewDraw(context.services, context, taskId);
    if (!result.ok) throw badUserInput(result.refusals[0]!.message);
    return result.value;
  }

  @Public()
  @Query(() => DrawProof, { description: '抽取的公开凭证。' })
  drawProof(
    @Ctx() context: JointContext,
    @Arg('number', () => String, { description: '抽取编号。' }) number: string,
    @Arg('attempt', () => Int, { nullable: true, description: '第几次；不填为最近一次。' }) attempt?: number,
  ): Promise<DrawProof> {
    return drawProof(context.deps.em(), number, attempt);
  }

  @Public()
  @Query(() => PublishedDrawConnection, { description: '已公开抽取证书的抽取，新者在前；检查未结束的抽取不在其中（人防细则九）。' })
  async publishedDraws(
    @Ctx() context: JointContext,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<PublishedDrawConnection> {
    const { nodes, pageInfo } = await publishedDraws(context.deps.em(), { first, after });
    return { nodes: nodes.map((d) => ({ ...d, kind: d.kind.toUpperCase(), voidReason: d.void?.reason ?? null })), pageInfo };
  }

  @Mutation(() => DrawPayload, { description: '抽取检查对象（联合细则第十五条：发起部门）。' })
  async drawObjects(@Ctx() context: JointContext, @Arg('input', () => DrawObjectsInput) input: DrawObjectsInput): Promise<DrawPayload> {
    const answered = await inTurn(context.services, context, 'OBJECTS', input);
    return 'waiting' in answered ? { draw: null, ...answered, userErrors: [] } : answer(context, answered.result);
  }

  @Mutation(() => DrawPayload, { description: '确认锁定名单（开封细则第十五条）。' })
  async lockDraw(@Ctx() context: JointContext, @Arg('input', () => LockDrawInput) input: LockDrawInput): Promise<DrawPayload> {
    return answer(context, await perform(context.deps, context, lockDraw, input));
  }

  @Mutation(() => DrawPayload, { description: '派发前作废抽取（主要负责人）；作废的抽取留存，另行抽取。' })
  async voidDraw(@Ctx() context: JointContext, @Arg('input', () => VoidDrawInput) input: VoidDrawInput): Promise<DrawPayload> {
    return answer(context, await perform(context.deps, context, voidDraw, input));
  }

  @Mutation(() => DrawPayload, { description: '派发名单至各部门执行（开封细则第十五条、联合细则第十五条）。' })
  async dispatchTask(@Ctx() context: JointContext, @Arg('input', () => DispatchTaskInput) input: DispatchTaskInput): Promise<DrawPayload> {
    const result = await perform(context.deps, context, dispatchTask, input);
    return payload(result, 'draw', async ({ taskId }) => {
      const { em } = context.deps;
      return getDrawFor(em(), context.actor, (await currentObjectDraw(em(), taskId))!.id);
    });
  }

  @FieldResolver(() => [DrawnObject], {
    description:
      '抽中名单：发起部门看全部，执行部门看派发给本部门的；公开前严格保密（人防细则九）。与抽取结果不符的不予显示（TAMPER_DETECTED），并留痕、提示审计和负责人。',
  })
  objects(@Root() draw: Draw, @Ctx() context: JointContext): Promise<readonly DrawnObject[]> {
    return readDrawnList(context.deps, context, draw);
  }

  @FieldResolver(() => Boolean, { description: '名单与封存、结果哈希一致；为否的，名单被越权改动，不予显示、锁定或者派发。' })
  async intact(@Root() draw: Draw, @Ctx() context: JointContext): Promise<boolean> {
    const em = context.deps.em();
    return isIntact(em, (await findDraw(em, draw.id))!);
  }
}

@Resolver(() => Task)
export class TaskDrawsResolver {
  @FieldResolver(() => [Draw], { description: '任务的各次抽取（限可见部分）。' })
  draws(@Root() task: Task, @Ctx() context: JointContext): Promise<Draw[]> {
    return drawsOfTask(context.deps.em(), context.actor, task.stored);
  }

  @FieldResolver(() => [WaitingDraw], { description: '本部门对该任务提出、排队等待的抽取，新者在前；轮到时自动进行。' })
  waitingDraws(@Root() task: Task, @Ctx() context: JointContext): Promise<WaitingDraw[]> {
    return waitingOfTask(context.deps.em(), context.actor, task.stored.id);
  }
}

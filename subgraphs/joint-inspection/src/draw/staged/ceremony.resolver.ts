import { Public } from '@double-random/department-kit/graph/public.ts';
import type { Result } from '@double-random/rules';
import { connection, decodeCursor, pageSize, payload, perform } from '@double-random/runtime';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { JointContext } from '../../graph/joint-context.ts';
import { inTurn } from '../waiting/in-turn.ts';
import { abandonCeremony } from './abandon-ceremony.ts';
import {
  AbandonCeremonyInput,
  CeremonyConnection,
  CeremonyPayload,
  CeremonyView,
  RevealSeedInput,
  StartStagedCeremonyInput,
} from './ceremony.type.ts';
import { openCeremonyIds, presentCeremony } from './present-ceremony.ts';
import { revealSeed } from './reveal-seed.ts';

const answer = (context: JointContext, result: Result<{ readonly ceremonyId: string }>): Promise<CeremonyPayload> =>
  payload(result, 'ceremony', ({ ceremonyId }) => presentCeremony(context.deps.em(), context.actor, ceremonyId));

@Resolver(() => CeremonyView)
export class CeremonyResolver {
  @Public()
  @Query(() => CeremonyView, { description: '一次抽取仪式，供大屏公示：各方的承诺和揭示，没有事项、没有数量。' })
  ceremony(@Ctx() context: JointContext, @Arg('id', () => ID, { description: '标识。' }) id: string): Promise<CeremonyView> {
    return presentCeremony(context.deps.em(), context.actor, id);
  }

  @Query(() => CeremonyConnection, { description: '本部门（办公室）参加、正在进行的公开摇号，新者在前。' })
  async openCeremonies(
    @Ctx() context: JointContext,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<CeremonyConnection> {
    const { actor, deps } = context;
    const size = pageSize({ first });
    const behind = decodeCursor(after, 1)?.[0];
    const ids = await openCeremonyIds(deps.em(), actor, size + 1, behind === undefined ? undefined : String(behind));
    const ceremonies = await Promise.all(ids.map((id) => presentCeremony(deps.em(), actor, id)));
    return connection(
      ceremonies,
      size,
      (c) => [c.id],
      (c) => c,
    );
  }

  @Mutation(() => CeremonyPayload, { description: '开始公开摇号（发起部门经办人）；不用公开摇号的，由 drawObjects 自动抽取。' })
  async startStagedCeremony(
    @Ctx() context: JointContext,
    @Arg('input', () => StartStagedCeremonyInput, { description: '任务和时限。' }) input: StartStagedCeremonyInput,
  ): Promise<CeremonyPayload> {
    const answered = await inTurn(context.services, context, 'STAGED', input);
    return 'waiting' in answered ? { ceremony: null, ...answered, userErrors: [] } : answer(context, answered.result);
  }

  @Mutation(() => CeremonyPayload, { description: '当众揭示本方种子；最后一方揭示即产生名单。' })
  async revealSeed(
    @Ctx() context: JointContext,
    @Arg('input', () => RevealSeedInput, { description: '抽取仪式。' }) input: RevealSeedInput,
  ): Promise<CeremonyPayload> {
    return answer(context, await revealSeed(context.services, context, input));
  }

  @Mutation(() => CeremonyPayload, { description: '中止公开摇号；已揭示的不再使用，作废留痕。' })
  async abandonCeremony(
    @Ctx() context: JointContext,
    @Arg('input', () => AbandonCeremonyInput, { description: '抽取仪式和理由。' }) input: AbandonCeremonyInput,
  ): Promise<CeremonyPayload> {
    return answer(context, await perform(context.deps, context, abandonCeremony, input));
  }
}

import type { Result } from '@double-random/rules';
import { badUserInput, connection, decodeCursor, pageSize, payload, perform, type UseCase } from '@double-random/runtime';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { JointContext } from '../graph/joint-context.ts';
import { approveExemption, rejectExemption, revokeExemption } from './decide-exemption.ts';
import {
  ApproveExemptionInput,
  ExemptionPayload,
  RefuseExemptionInput,
  RequestExemptionInput,
  UseExemptionInput,
} from './exemption.input.ts';
import { Exemption, ExemptionConnection, ExemptionStateEnum, ExemptionStatistics } from './exemption.type.ts';
import type { ExemptionState } from './exemption-row.ts';
import { countByGround, exemptionFor, findExemptions } from './find-exemptions.ts';
import { useExemption } from './pin-exemption.ts';
import { requestExemption } from './request-exemption.ts';

async function carryOut<In extends { requestId?: string }>(
  context: JointContext,
  useCase: UseCase<In, { readonly id: string }>,
  input: In,
): Promise<ExemptionPayload> {
  const result: Result<{ readonly id: string }> = await perform(context.deps, context, useCase, input);
  return payload(result, 'exemption', ({ id }) => exemptionFor(context.deps.em(), context.actor, id));
}

@Resolver(() => Exemption)
export class ExemptionResolver {
  @Query(() => Exemption, { description: '一项豁免：本部门和上级部门可见，其他人一律不存在。' })
  exemption(@Ctx() context: JointContext, @Arg('id', () => ID, { description: '标识。' }) id: string): Promise<Exemption> {
    return exemptionFor(context.deps.em(), context.actor, id);
  }

  @Query(() => ExemptionConnection, { description: '本部门和下级部门的豁免。' })
  async exemptions(
    @Ctx() context: JointContext,
    @Arg('agency', () => String, { nullable: true, description: '部门编码。' }) agency?: string,
    @Arg('state', () => ExemptionStateEnum, { nullable: true, description: '状态。' }) state?: ExemptionState,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<ExemptionConnection> {
    const size = pageSize({ first });
    const from = decodeCursor(after, 1)?.[0];
    const wanted = { agency, state, after: from === undefined ? undefined : String(from), limit: size + 1 };
    return connection(
      await findExemptions(context.deps.em(), context.actor, wanted),
      size,
      (e) => [e.id],
      (e) => e,
    );
  }

  @Query(() => ExemptionStatistics, { description: '本区域各种情形的豁免数量（联席会议办公室）；少于3的不显示。' })
  async exemptionStatistics(
    @Ctx() context: JointContext,
    @Arg('region', () => String, { description: '联合抽查区域。' }) region: string,
    @Arg('year', () => Int, { description: '年度。' }) year: number,
  ): Promise<ExemptionStatistics> {
    if (year < 2000 || year > 2100) throw badUserInput('年度无效', ['year']);
    return { region, year, counts: await countByGround(context.deps.em(), context.actor, region, year) };
  }

  @Mutation(() => ExemptionPayload, { description: '申请豁免（经办人）。' })
  requestExemption(
    @Ctx() context: JointContext,
    @Arg('input', () => RequestExemptionInput) input: RequestExemptionInput,
  ): Promise<ExemptionPayload> {
    return carryOut(context, requestExemption, input);
  }

  @Mutation(() => ExemptionPayload, { description: '批准豁免（分管负责人；专项整治涉及联合清单的为主要负责人）。' })
  approveExemption(
    @Ctx() context: JointContext,
    @Arg('input', () => ApproveExemptionInput) input: ApproveExemptionInput,
  ): Promise<ExemptionPayload> {
    return carryOut(context, approveExemption, input);
  }

  @Mutation(() => ExemptionPayload, { description: '不予批准豁免。' })
  rejectExemption(
    @Ctx() context: JointContext,
    @Arg('input', () => RefuseExemptionInput) input: RefuseExemptionInput,
  ): Promise<ExemptionPayload> {
    return carryOut(context, rejectExemption, input);
  }

  @Mutation(() => ExemptionPayload, { description: '撤销豁免：以后不得再用，已采用的任务不受影响。' })
  revokeExemption(
    @Ctx() context: JointContext,
    @Arg('input', () => RefuseExemptionInput) input: RefuseExemptionInput,
  ): Promise<ExemptionPayload> {
    return carryOut(context, revokeExemption, input);
  }

  @Mutation(() => ExemptionPayload, { description: '定向抽查任务采用本部门已批准的豁免（抽取之前）。' })
  useExemption(@Ctx() context: JointContext, @Arg('input', () => UseExemptionInput) input: UseExemptionInput): Promise<ExemptionPayload> {
    return carryOut(context, useExemption, input);
  }
}

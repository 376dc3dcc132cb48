import { maskCount, type PlainDate, yearOf } from '@double-random/rules';
import {
  type Actor,
  connection,
  decodeCursor,
  forbidden,
  hasRole,
  PlainDateScalar,
  pageSize,
  payload,
  perform,
} from '@double-random/runtime';
import { agencies, findAgency } from '@double-random/schema/departments';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { departmentOf } from '../directory/present-department.ts';
import type { JointContext } from '../graph/joint-context.ts';
import { loadTask } from '../task/task-view.ts';
import { burdenAvoided } from './burden-avoided.ts';
import { acceptMerge, declineMerge } from './decide-merge.ts';
import { matchesOf, overlapCounts } from './find-matches.ts';
import {
  AcceptMergeInput,
  BurdenAvoidedView,
  DeclineMergeInput,
  MergeIntoVisitInput,
  MergeMatchConnection,
  MergeOfferInput,
  MergeOfferPayload,
  MergeOverlap,
  ProposeMergeInput,
  VisitMerge,
  VisitMergeConnection,
  VisitMergePayload,
} from './merge.type.ts';
import { mergeIntoVisit } from './merge-into-visit.ts';
import { offerTaskForMerging, withdrawMergeOffer } from './offer-task.ts';
import { loadMerge, mergesFor } from './present-merge.ts';
import { proposeMerge } from './propose-merge.ts';

/** @throws FORBIDDEN but for the department's operators and heads, who see its drawn lists anyway (CD 九) */
function ownAgency({ actor }: JointContext): string {
  if (actor.kind !== 'person' || !actor.department || !hasRole(actor, 'op', 'dh', 'ph')) throw forbidden('仅限部门经办人和负责人', 'CD 九');
  return actor.department;
}

/** @throws FORBIDDEN but for the conference office of the region: it counts and reports, it sees no entity (CD 九) */
function officeAgencies(actor: Actor, region: string): readonly string[] {
  const office = actor.kind === 'person' && actor.department ? findAgency(actor.department) : undefined;
  if (office?.kind !== 'CONFERENCE_OFFICE' || office.region !== region) throw forbidden('仅限本地联席会议办公室', 'PD 第十三条');
  return agencies.filter((a) => a.region === region).map((a) => a.code);
}

type MergeResult = Parameters<typeof payload<{ mergeId: string }, 'merge', VisitMerge>>[0];
const answer = (context: JointContext, result: MergeResult): Promise<VisitMergePayload> =>
  payload(result, 'merge', ({ mergeId }) => loadMerge(context, mergeId));

@Resolver(() => VisitMerge)
export class MergeResolver {
  @Query(() => MergeMatchConnection, { description: '与其他部门可以合并的检查；双方都已提供撮合的才出现（开封细则第十二条第一款）。' })
  async mergeMatches(
    @Ctx() context: JointContext,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<MergeMatchConnection> {
    const agency = ownAgency(context);
    const year = yearOf(context.deps.clock.today());
    const size = pageSize({ first });
    const found = await matchesOf(context.deps.em(), agency, { after: decodeCursor(after, 2), limit: size + 1 });
    return connection(
      found,
      size,
      (m) => [m.ownVisitId, m.partnerVisitId],
      (m) => ({ visitId: m.ownVisitId, partner: departmentOf(m.partner, year), from: m.from, to: m.to }),
    );
  }

  @Query(() => VisitMergeConnection, { description: '本部门的合并检查和提议，新者在前。' })
  visitMerges(
    @Ctx() context: JointContext,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<VisitMergeConnection> {
    return mergesFor(context, ownAgency(context), { first, after });
  }

  @Query(() => [MergeOverlap], { description: '各部门之间可以合并的检查数（联席会议办公室；不含名称）。' })
  async mergeOverlaps(
    @Ctx() context: JointContext,
    @Arg('region', () => String, { description: '地区。' }) region: string,
  ): Promise<MergeOverlap[]> {
    const year = yearOf(context.deps.clock.today());
    const found = await overlapCounts(context.deps.em(), officeAgencies(context.actor, region));
    // A pair with one or two would tell that there is something at all.
    const shown = found.filter(({ n }) => maskCount(n) === String(n));
    return shown.map(({ first, second, n }) => ({ first: departmentOf(first, year), second: departmentOf(second, year), objects: n }));
  }

  @Query(() => BurdenAvoidedView, { description: '减少上门次数（联席会议办公室；不含名称）。' })
  async burdenAvoided(
    @Ctx() context: JointContext,
    @Arg('region', () => String, { description: '地区。' }) region: string,
    @Arg('from', () => PlainDateScalar, { description: '检查结束日期自。' }) from: string,
    @Arg('to', () => PlainDateScalar, { description: '检查结束日期至。' }) to: string,
  ): Promise<BurdenAvoidedView> {
    const saved = await burdenAvoided(context.deps.em(), officeAgencies(context.actor, region), from as PlainDate, to as PlainDate);
    return { ...saved, total: saved.ownMerges + saved.crossMerges + saved.jointVisits };
  }

  @Mutation(() => VisitMergePayload, { description: '将抽中的对象并入本部门已有的检查，次数只计一次（叶县方案五（五））。' })
  async mergeIntoVisit(
    @Ctx() context: JointContext,
    @Arg('input', () => MergeIntoVisitInput) input: MergeIntoVisitInput,
  ): Promise<VisitMergePayload> {
    return answer(context, await perform(context.deps, context, mergeIntoVisit, input));
  }

  @Mutation(() => MergeOfferPayload, { description: '将本部门任务的待开展检查提供撮合。' })
  async offerTaskForMerging(
    @Ctx() context: JointContext,
    @Arg('input', () => MergeOfferInput) input: MergeOfferInput,
  ): Promise<MergeOfferPayload> {
    return payload(await perform(context.deps, context, offerTaskForMerging, input), 'task', ({ taskId }) => loadTask(context, taskId));
  }

  @Mutation(() => MergeOfferPayload, { description: '撤回提供；未达成的提议随之失效。' })
  async withdrawMergeOffer(
    @Ctx() context: JointContext,
    @Arg('input', () => MergeOfferInput) input: MergeOfferInput,
  ): Promise<MergeOfferPayload> {
    return payload(await perform(context.deps, context, withdrawMergeOffer, input), 'task', ({ taskId }) => loadTask(context, taskId));
  }

  @Mutation(() => VisitMergePayload, { description: '提议与其他部门合并检查（开封细则第十二条第一款、联合细则第二条）。' })
  async proposeMerge(
    @Ctx() context: JointContext,
    @Arg('input', () => ProposeMergeInput) input: ProposeMergeInput,
  ): Promise<VisitMergePayload> {
    return answer(context, await perform(context.deps, context, proposeMerge, { ...input, on: (input.on ?? null) as PlainDate | null }));
  }

  @Mutation(() => VisitMergePayload, { description: '同意合并；双方同意后两次检查合为一次联合检查。' })
  async acceptMerge(
    @Ctx() context: JointContext,
    @Arg('input', () => AcceptMergeInput) input: AcceptMergeInput,
  ): Promise<VisitMergePayload> {
    return answer(context, await perform(context.deps, context, acceptMerge, input));
  }

  @Mutation(() => VisitMergePayload, { description: '不同意合并。' })
  async declineMerge(
    @Ctx() context: JointContext,
    @Arg('input', () => DeclineMergeInput) input: DeclineMergeInput,
  ): Promise<VisitMergePayload> {
    return answer(context, await perform(context.deps, context, declineMerge, input));
  }
}

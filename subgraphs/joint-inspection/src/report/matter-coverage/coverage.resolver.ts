import type { Answer, ListedMatter, ListedMattersInput } from '@double-random/department-kit/contract.ts';
import type { PlainDate } from '@double-random/rules';
import { badUserInput, forbidden, hasRole } from '@double-random/runtime';
import { findAgency } from '@double-random/schema/departments';
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { JointContext } from '../../graph/joint-context.ts';
import { matterCoverage } from './matter-coverage.ts';

@ObjectType({ description: '一个事项的覆盖面：随机抽查已轮到多少监管对象（沂源指引四（二））。' })
export class MatterCoverageView {
  @Field(() => String, { description: '抽查事项编码。' })
  matterCode!: string;
  @Field(() => String, { description: '抽查事项名称。' })
  matterName!: string;
  @Field(() => Int, { nullable: true, description: '最近一次检查完毕的抽取时，名录库中的对象数；还没有的为空。' })
  registered?: number | null;
  @Field(() => Int, { description: '所看年度内检查过的不同主体数。' })
  visited!: number;
  @Field(() => Int, { nullable: true, description: '覆盖率，单位：万分之一，舍去尾数，至多10000；还没有检查完毕的为空。' })
  basisPoints?: number | null;
  @Field(() => Int, { description: '本年度检查完毕的轮次。' })
  roundsThisYear!: number;
  @Field(() => Boolean, { description: '清单中的事项，10月1日起本年度尚无检查完毕的轮次（叶县方案二）。' })
  behind!: boolean;
}

@ObjectType({ description: '一个部门各事项的覆盖面。' })
export class CoverageReport {
  @Field(() => [MatterCoverageView], { description: '各事项，按编码。' })
  matters!: readonly MatterCoverageView[];
}

/** @throws UNAVAILABLE when the department cannot be asked: what it lists and nobody draws would go untold */
async function listOf({ services, requestId }: JointContext, agency: string, on: PlainDate): Promise<readonly ListedMatter[]> {
  const subgraph = findAgency(agency)?.subgraph;
  if (!subgraph) return [];
  const asked: ListedMattersInput = { agency, on };
  const answer = await services.departments<Answer<readonly ListedMatter[]>>(subgraph, 'listedMatters', asked, requestId);
  return 'value' in answer ? answer.value : [];
}

const defaultYears = 5;
const readers = ['op', 'dh', 'ph', 'lgo', 'aud'] as const;

@Resolver()
export class CoverageResolver {
  @Query(() => CoverageReport, {
    description: '一个部门清单中各事项的覆盖面，从未抽查过的也列明：本部门和上级部门可见；只有数字，不影响抽取。',
  })
  async coverage(
    @Ctx() context: JointContext,
    @Arg('agency', () => String, { description: '部门编码。' }) agency: string,
    @Arg('years', () => Int, { nullable: true, description: '往前看几个年度（含本年度），默认5。' }) years?: number,
  ): Promise<CoverageReport> {
    const { actor, deps } = context;
    const own = actor.department === agency || findAgency(agency)?.parent === actor.department;
    if (actor.kind !== 'person' || !own || !hasRole(actor, ...readers)) throw forbidden('仅限本部门和上级部门', 'KF 第五条');
    const span = years ?? defaultYears;
    if (span < 1 || span > 20) throw badUserInput('years 应为 1 至 20', ['years']);
    const today = deps.clock.today();
    const listed = await listOf(context, agency, today);
    const found = await matterCoverage(deps.em(), agency, listed, today, span);
    const matters = found.map((m) => ({
      ...m,
      basisPoints: m.registered ? Math.min(10_000, Math.floor((m.visited * 10_000) / m.registered)) : null,
      behind: m.listed && m.roundsThisYear === 0 && today.slice(5) >= '10-01',
    }));
    return { matters };
  }
}

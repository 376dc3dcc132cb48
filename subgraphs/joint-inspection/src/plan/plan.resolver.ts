import { Public } from '@double-random/department-kit/graph/public.ts';
import { connection, decodeCursor, forbidden, notFound, pageSize, row, rows } from '@double-random/runtime';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { yearSubject } from '../deadline/yearly-duties.ts';
import type { JointContext } from '../graph/joint-context.ts';
import { planAttainment } from './attainment.ts';
import { CompiledPlanConnection, Plan, PlanAcceptance, PlanAttainment, PlanConnection, PlanItem } from './plan.type.ts';
import { findPlan, planAgencies } from './plan-access.ts';
import { type PlanRow, planColumns } from './plan-row.ts';
import {
  acceptanceLoader,
  type CompiledRow,
  compiledColumns,
  compiledNode,
  itemNode,
  itemsOfPlanLoader,
  planLoader,
  planNode,
} from './plan-view.ts';

const first = () => Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' });
const after = () => Arg('after', () => String, { nullable: true, description: '游标。' });

@Resolver(() => Plan)
export class PlanResolver {
  @FieldResolver(() => [PlanItem])
  async items(@Root() plan: Plan, @Ctx() context: JointContext): Promise<PlanItem[]> {
    return (await itemsOfPlanLoader(context).load(plan.id)).map((i) => itemNode(i) as PlanItem);
  }

  @FieldResolver(() => Boolean)
  async filedLate(@Root() plan: Plan, @Ctx() context: JointContext): Promise<boolean> {
    const late = await row(
      context.deps.em(),
      `select 1 from deadline where subject = $1 and kind in ('PLAN_FILING', 'JOINT_PLAN_FILING') and state = 'LATE' limit 1`,
      [yearSubject(plan.agency, plan.year)],
    );
    return plan.filedAt != null && late !== undefined;
  }

  @FieldResolver(() => [PlanAttainment], { nullable: true })
  async attainment(@Root() plan: Plan, @Ctx() context: JointContext): Promise<readonly PlanAttainment[] | null> {
    const { actor, deps } = context;
    if (!planAgencies(actor).includes(plan.agency)) return null;
    const stored = await planLoader(context).load(plan.id);
    return stored?.attainment ?? planAttainment(deps.em(), plan, await itemsOfPlanLoader(context).load(plan.id), deps.clock.now());
  }

  @FieldResolver(() => [Plan])
  async history(@Root() plan: Plan, @Ctx() context: JointContext): Promise<Plan[]> {
    const earlier = await rows<PlanRow>(
      context.deps.em(),
      `select ${planColumns} from plan where agency = $1 and year = $2 and version < $3 and published_at is not null order by version desc`,
      [plan.agency, plan.year, plan.version],
    );
    return earlier.map((p) => planNode(p) as Plan);
  }

  @Query(() => Plan, { description: '一个计划：本部门的、下级部门的、本部门参与联合抽查的；联席会议办公室看本区域的。已公布的人人可见。' })
  async plan(@Ctx() context: JointContext, @Arg('id', () => ID, { description: '计划标识。' }) id: string): Promise<Plan> {
    const plan = await findPlan(context.deps.em(), id);
    const invited = `select 1 from plan_item i join plan_acceptance a on a.item_id = i.id where i.plan_id = $1 and a.agency = $2 limit 1`;
    const visible =
      plan &&
      (plan.publishedAt !== null ||
        planAgencies(context.actor).includes(plan.agency) ||
        (await row(context.deps.em(), invited, [id, context.actor.department ?? ''])) !== undefined);
    if (!plan || !visible) throw notFound('计划');
    return planNode(plan) as Plan;
  }

  @Query(() => PlanConnection, { description: '年度计划：本部门的、下级部门的、本部门参与联合抽查的；联席会议办公室看本区域的。' })
  async plans(
    @Ctx() context: JointContext,
    @Arg('agency', () => String, { nullable: true, description: '制定部门编码。' }) agency?: string,
    @Arg('year', () => Int, { nullable: true, description: '年度。' }) year?: number,
    @first() size?: number,
    @after() cursor?: string,
  ): Promise<PlanConnection> {
    const visible = planAgencies(context.actor);
    if (agency && !visible.includes(agency)) throw forbidden('只能查看本部门、下级部门或本区域的计划', 'KF 第五条');
    const limit = pageSize({ first: size });
    const found = await rows<PlanRow>(
      context.deps.em(),
      `select ${planColumns} from plan p
       where (agency = any($1) or exists (select 1 from plan_item i join plan_acceptance a on a.item_id = i.id where i.plan_id = p.id and a.agency = $2))
         and ($3::text is null or agency = $3) and ($4::int is null or year = $4) and ($5::text is null or id < $5)
       order by id desc limit $6`,
      [visible, context.actor.department ?? '', agency ?? null, year ?? null, decodeCursor(cursor, 1)?.[0] ?? null, limit + 1],
    );
    return connection(
      found,
      limit,
      (p) => [p.id],
      (p) => planNode(p) as Plan,
    );
  }

  @Public()
  @Query(() => Plan, {
    nullable: true,
    description: '一个已公布的年度计划的现行版本，凭任一已公布版本的标识；没有公布过的为空。',
  })
  async publicPlan(@Ctx() context: JointContext, @Arg('id', () => ID, { description: '计划标识。' }) id: string): Promise<Plan | null> {
    const found = await row<PlanRow>(
      context.deps.em(),
      `select ${planColumns} from plan where published_at is not null
         and (agency, year) = (select agency, year from plan where id = $1 and published_at is not null) order by version desc limit 1`,
      [id],
    );
    return found ? (planNode(found) as Plan) : null;
  }

  @Public()
  @Query(() => PlanConnection, { description: '已公布的年度计划，每个部门每年取最新公布的版本，旧版本见 history。' })
  async publicPlans(
    @Ctx() context: JointContext,
    @Arg('agency', () => String, { nullable: true, description: '制定部门编码。' }) agency?: string,
    @Arg('year', () => Int, { nullable: true, description: '年度。' }) year?: number,
    @first() size?: number,
    @after() cursor?: string,
  ): Promise<PlanConnection> {
    const limit = pageSize({ first: size });
    const found = await rows<PlanRow>(
      context.deps.em(),
      `select ${planColumns} from plan p where published_at is not null
         and not exists (select 1 from plan n where n.agency = p.agency and n.year = p.year and n.version > p.version and n.published_at is not null)
         and ($1::text is null or agency = $1) and ($2::int is null or year = $2) and ($3::text is null or id < $3)
       order by id desc limit $4`,
      [agency ?? null, year ?? null, decodeCursor(cursor, 1)?.[0] ?? null, limit + 1],
    );
    return connection(
      found,
      limit,
      (p) => [p.id],
      (p) => planNode(p) as Plan,
    );
  }

  @Public()
  @Query(() => CompiledPlanConnection, { description: '联席会议办公室公示的年度联合抽查计划和补充计划，新者在前。' })
  async jointPlans(
    @Ctx() context: JointContext,
    @Arg('region', () => String, { description: '联合抽查区域。' }) region: string,
    @Arg('year', () => Int, { nullable: true, description: '年度。' }) year?: number,
    @first() size?: number,
    @after() cursor?: string,
  ): Promise<CompiledPlanConnection> {
    const limit = pageSize({ first: size });
    const found = await rows<CompiledRow>(
      context.deps.em(),
      `select ${compiledColumns} from compiled_plan where region = $1 and ($2::int is null or year = $2) and ($3::text is null or id < $3)
       order by id desc limit $4`,
      [region, year ?? null, decodeCursor(cursor, 1)?.[0] ?? null, limit + 1],
    );
    const page = connection(
      found,
      limit,
      (c) => [c.id],
      (c) => c,
    );
    return { ...page, nodes: await Promise.all(page.nodes.map((c) => compiledNode(context, c))) };
  }
}

@Resolver(() => PlanItem)
export class PlanItemResolver {
  @FieldResolver(() => [PlanAcceptance])
  acceptances(@Root() item: PlanItem, @Ctx() context: JointContext): Promise<PlanAcceptance[]> {
    return acceptanceLoader(context).load(item.id);
  }
}

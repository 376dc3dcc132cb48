import { Public } from '@double-random/department-kit/graph/public.ts';
import { connection, decodeCursor, PageInfo, PlainDateScalar, pageSize, rows } from '@double-random/runtime';
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Department } from '../directory/department.type.ts';
import { departmentOf } from '../directory/present-department.ts';
import type { DrawTally } from '../draw/draw-row.ts';
import type { JointContext } from '../graph/joint-context.ts';

@Public()
@ObjectType({ description: '一个任务的抽查情况：抽了什么、从多少中抽、抽了多少、多少人去、何时（叶县方案一、六（一））；不载明检查对象。' })
export class PublicTask {
  @Public()
  @Field(() => String, { description: '任务编号。' })
  no!: string;
  @Public()
  @Field(() => String, { description: '任务名称。' })
  name!: string;
  @Public()
  @Field(() => Department, { description: '发起部门。' })
  initiator!: Department;
  @Public()
  @Field(() => [Department], { description: '参加检查的部门，含发起部门。' })
  departments!: readonly Department[];
  @Public()
  @Field(() => Boolean, { description: '部门联合抽查。' })
  joint!: boolean;
  @Public()
  @Field(() => [String], { description: '抽查事项。' })
  matters!: readonly string[];
  @Public()
  @Field(() => Int, { description: '计划年度。' })
  year!: number;
  @Public()
  @Field(() => PlainDateScalar, { description: '执行时间起。' })
  windowFrom!: string;
  @Public()
  @Field(() => PlainDateScalar, { description: '最后一次检查结束之日。' })
  visitsDoneOn!: string;
  @Public()
  @Field(() => Int, { nullable: true, description: '可供抽取的检查对象数。' })
  pool?: number | null;
  @Public()
  @Field(() => Int, { nullable: true, description: '抽取的检查对象数。' })
  drawn?: number | null;
  @Public()
  @Field(() => Int, { description: '实施的检查次数。' })
  visits!: number;
  @Public()
  @Field(() => Int, { description: '参加检查的执法人员数。' })
  inspectors!: number;
  @Public()
  @Field(() => Int, { description: '已公示的结果数。' })
  published!: number;
  @Public()
  @Field(() => [String], { description: '抽取编号；凭编号查验抽取证书。' })
  drawNumbers!: readonly string[];
}

@Public()
@ObjectType({ description: '抽查情况的一页。' })
export class PublicTaskConnection {
  @Public()
  @Field(() => [PublicTask], { description: '任务，新结束者在前。' })
  nodes!: readonly PublicTask[];
  @Public()
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}

interface Summed {
  readonly id: string;
  readonly no: string;
  readonly name: string;
  readonly initiator: string;
  readonly agencies: readonly string[];
  readonly joint: boolean;
  readonly matters: readonly string[];
  readonly year: number;
  readonly windowFrom: string;
  readonly visitsDoneOn: string;
  readonly counts: DrawTally | null;
  readonly visits: number;
  readonly inspectors: number;
  readonly published: number;
  readonly drawNumbers: readonly string[];
}

/** Before its results are public a task does not exist here: matter and counts would tell whom it is about (D-104, CD 九). */
const summary = `select t.id, t.no, t.name, t.initiator, t.joint, t.year, t.window_from as "windowFrom", t.visits_done_on as "visitsDoneOn",
   (select array_agg(p.agency order by p.role <> 'INITIATOR', p.agency) from task_participant p where p.task_id = t.id and p.state = 'ACCEPTED') as agencies,
   (select array_agg(distinct m.name order by m.name) from task_matter m where m.task_id = t.id) as matters,
   (select d.counts from draw d where d.task_id = t.id and d.kind = 'objects' and d.state = 'DONE') as counts,
   (select count(*)::int from visit v where v.task_id = t.id and v.finished_at is not null) as visits,
   (select count(distinct (m.agency, m.certificate_no))::int from team_member m where m.task_id = t.id and m.state = 'DONE') as inspectors,
   (select count(*)::int from publication p where p.task_id = t.id and p.state = 'PUBLISHED' and p.mode <> 'WITHHELD') as published,
   coalesce((select array_agg(d.number order by d.number) from draw d where d.task_id = t.id and d.state = 'DONE'), '{}') as "drawNumbers"
 from task t where t.state in ('RESULTS_PUBLISHED', 'FOLLOWING_UP', 'CLOSED', 'ARCHIVED')`;

@Resolver()
export class PublicTaskResolver {
  @Public()
  @Query(() => PublicTaskConnection, { description: '结果已公示的任务的抽查情况，任何人可查（叶县方案一、沂源指引二（三））。' })
  async publicTasks(
    @Ctx() context: JointContext,
    @Arg('agency', () => String, { nullable: true, description: '参加的部门编码。' }) agency?: string,
    @Arg('year', () => Int, { nullable: true, description: '计划年度。' }) year?: number,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<PublicTaskConnection> {
    const size = pageSize({ first });
    const [beforeOn, beforeId] = decodeCursor(after, 2) ?? [null, null];
    const found = await rows<Summed>(
      context.deps.em(),
      `${summary} and ($1::text is null or exists (select 1 from task_participant p where p.task_id = t.id and p.agency = $1 and p.state = 'ACCEPTED'))
         and ($2::int is null or t.year = $2) and ($3::date is null or (t.visits_done_on, t.id) < ($3::date, $4::text))
       order by t.visits_done_on desc, t.id desc limit $5`,
      [agency ?? null, year ?? null, beforeOn, beforeId, size + 1],
    );
    return connection(found, size, (t) => [t.visitsDoneOn, t.id], present);
  }
}

const present = ({ counts, agencies, ...task }: Summed): PublicTask => ({
  ...task,
  initiator: departmentOf(task.initiator, task.year),
  departments: agencies.map((a) => departmentOf(a, task.year)),
  pool: counts?.pool ?? null,
  drawn: counts?.size ?? null,
});

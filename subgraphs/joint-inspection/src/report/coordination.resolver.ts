import { completionStates, type PlainDate, replacementGrounds, yearOf } from '@double-random/rules';
import { badUserInput, DateTimeScalar, lazyParts, PlainDateScalar, together } from '@double-random/runtime';
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { deadlineTitle } from '../deadline/deadline-row.ts';
import { Department, JointQuotaRuleEnum } from '../directory/department.type.ts';
import { departmentOf } from '../directory/present-department.ts';
import type { JointContext } from '../graph/joint-context.ts';
import { TaskKindEnum } from '../task/task.type.ts';
import type { TaskKind } from '../task/task-row.ts';
import { DensityCellView, DetectionLineView, MetricDefinitionView, OnTimeLineView } from './coordination/coordination-parts.type.ts';
import { metricDefinitions } from './coordination/definitions.ts';
import { density, detection } from './coordination/detection.ts';
import { membersFor } from './coordination/office-of.ts';
import { onTimeTable } from './coordination/on-time.ts';
import { tellWithheld } from './coordination/tell-withheld.ts';
import { type AgencyFigures, agencyFigures, type QuotaLine, quotaTable, regionTotals } from './coordination.ts';

@ObjectType({ description: '一种情形的数量。' })
export class NamedCount {
  @Field(() => String, { description: '代码。' })
  code!: string;
  @Field(() => String, { description: '名称。' })
  label!: string;
  @Field(() => Int, { description: '数量。' })
  count!: number;
}

@ObjectType({ description: '一个部门在一个期间的情况；不含检查对象名称。' })
export class CoordinationLine {
  @Field(() => Department, { description: '部门。' })
  department!: Department;
  @Field(() => Int, { description: '期间内的计划项。' })
  plannedItems!: number;
  @Field(() => Int, { description: '计划项预估的检查对象数。' })
  plannedObjects!: number;
  @Field(() => Int, { description: '抽取并已检查的对象数。' })
  drawn!: number;
  @Field(() => Int, { description: '参加的检查次数：联合检查各部门各计一次。' })
  visits!: number;
  @Field(() => Int, { description: '其中联合检查。' })
  jointVisits!: number;
  @Field(() => Int, { nullable: true, description: '联合检查所占比例，单位：万分之一；没有检查的为空。' })
  jointShare?: number | null;
  @Field(() => Int, { nullable: true, description: '非随机的有因检查次数（联合细则第四条）；只看一种任务的为空。' })
  causeVisits?: number | null;
  @Field(() => Int, { nullable: true, description: '有因检查所占比例，单位：万分之一；没有检查的、只看一种任务的为空。' })
  nonRandomShare?: number | null;
  @Field(() => Int, { description: '检查结果数。' })
  results!: number;
  @Field(() => Int, { nullable: true, description: '已公示的结果数；会使不予公示的一两件看得出的为空。' })
  published?: number | null;
  @Field(() => Int, { nullable: true, description: '依法不予公示的结果数；一两件的不列明，为空。' })
  withheld?: number | null;
  @Field(() => Int, { nullable: true, description: '公示率，单位：万分之一；没有应公示的、会使不予公示的一两件看得出的为空。' })
  publicationRate?: number | null;
  @Field(() => [NamedCount], { description: '公示义务的完成情况；逾期的视为未完成（联合细则第二十九条）。' })
  completion!: readonly NamedCount[];
  @Field(() => [NamedCount], { description: '检查人员更换，按情形。' })
  replacements!: readonly NamedCount[];
  @Field(() => Int, { description: '更正的结果数。' })
  corrections!: number;
  @Field(() => Int, { description: '按期移送的线索数。' })
  referralsOnTime!: number;
  @Field(() => Int, { description: '逾期移送的线索数。' })
  referralsLate!: number;
  @Field(() => Int, { description: '未办结的后续处理数。' })
  followUpsOpen!: number;
  @Field(() => Int, { description: '已办结的后续处理数。' })
  followUpsClosed!: number;
}

@ObjectType({ description: '年度联合抽查次数要求的完成情况（联合细则第九条）。' })
export class QuotaLineView {
  @Field(() => Department, { description: '部门。' })
  department!: Department;
  @Field(() => JointQuotaRuleEnum, { description: '要求。' })
  rule!: string;
  @Field(() => String, { description: '依据条款。' })
  basis!: string;
  @Field(() => Int, { description: '发起并检查完毕的联合抽查次数。' })
  initiated!: number;
  @Field(() => Int, { description: '参与并检查完毕的联合抽查次数。' })
  joined!: number;
  @Field(() => Boolean, { nullable: true, description: '是否达到；根据需要开展的为空，不作评价。' })
  met?: boolean | null;
}

@ObjectType({ description: '全区域合计：多部门的一次检查计一次。' })
export class CoordinationTotals {
  @Field(() => Int, { description: '检查次数。' })
  visits!: number;
  @Field(() => Int, { description: '其中联合检查。' })
  jointVisits!: number;
  @Field(() => Int, { description: '检查的市场主体数。' })
  entities!: number;
  @Field(() => [Int], { description: '期间内被检查一次、两次、三次及以上的市场主体数。' })
  visitsPerEntity!: readonly number[];
}

@ObjectType({ description: '联席会议办公室的跨部门通报：以平台数据为准（联合细则第三条、第二十九条）。' })
export class CoordinationReport {
  @Field(() => String, { description: '联合抽查区域。' })
  region!: string;
  @Field(() => PlainDateScalar, { description: '期间起（以检查结束之日计）。' })
  from!: string;
  @Field(() => PlainDateScalar, { description: '期间止。' })
  to!: string;
  @Field(() => DateTimeScalar, { description: '数据截止时刻。' })
  cutOffAt!: string;
  @Field(() => [CoordinationLine], { description: '各部门。' })
  departments!: readonly CoordinationLine[];
  @Field(() => CoordinationTotals, { description: '合计。' })
  totals!: CoordinationTotals;
  @Field(() => [QuotaLineView], { description: '年度联合抽查次数。' })
  quotas!: readonly QuotaLineView[];
  @Field(() => [OnTimeLineView], { description: '期间内到期的各项义务的按期办理情况；不随任务种类变化。' })
  onTime!: readonly OnTimeLineView[];
  @Field(() => [DetectionLineView], { description: '随机抽查和定向抽查的问题检出率，不随任务种类变化。' })
  detection!: readonly DetectionLineView[];
  @Field(() => [DensityCellView], { description: '检查密度：县（市、区）和月份。' })
  months!: readonly DensityCellView[];
  @Field(() => [MetricDefinitionView], { description: '各项指标的口径。' })
  definitions!: readonly MetricDefinitionView[];
}

const named = (counts: Readonly<Record<string, number>>, labels: Readonly<Record<string, string>>): NamedCount[] =>
  Object.entries(counts).map(([code, count]) => ({ code, label: labels[code] ?? code, count }));

const nonRandomShare = ({ visits, causeVisits }: Pick<AgencyFigures, 'visits' | 'causeVisits'>): number | null =>
  causeVisits === null || visits + causeVisits === 0 ? null : Math.floor((causeVisits * 10_000) / (visits + causeVisits));

export const presentLines = (lines: readonly AgencyFigures[], year: number): CoordinationLine[] =>
  lines.map(({ agency, completion, replacements, ...line }) => ({
    ...line,
    ...tellWithheld(line),
    department: departmentOf(agency, year),
    jointShare: line.visits === 0 ? null : Math.floor((line.jointVisits * 10_000) / line.visits),
    nonRandomShare: nonRandomShare(line),
    completion: named(completion, completionStates),
    replacements: named(replacements, replacementGrounds),
  }));
export const presentQuotas = (quotas: readonly QuotaLine[], year: number): QuotaLineView[] =>
  quotas.map(({ agency, ...line }) => ({ ...line, department: departmentOf(agency, year) }));

@Resolver()
export class CoordinationResolver {
  @Query(() => CoordinationReport, { description: '跨部门通报：联席会议办公室看本区域；不含检查对象名称（联合细则第二十九条）。' })
  async coordinationReport(
    @Ctx() context: JointContext,
    @Arg('region', () => String, { description: '联合抽查区域，如 WG。' }) region: string,
    @Arg('from', () => PlainDateScalar, { description: '期间起。' }) from: PlainDate,
    @Arg('to', () => PlainDateScalar, { description: '期间止。' }) to: PlainDate,
    @Arg('agency', () => String, { nullable: true, description: '只看这个部门。' }) agency?: string,
    @Arg('kind', () => TaskKindEnum, { nullable: true, description: '只看这种任务。' }) kind?: TaskKind,
  ): Promise<CoordinationReport> {
    const all = membersFor(context.actor, region);
    if (from > to) throw badUserInput('期间起止颠倒', ['from', 'to']);
    const members = all.filter((code) => !agency || code === agency);
    if (members.length === 0) throw badUserInput('不是本区域的部门', ['agency']);
    const { clock, em } = context.deps;
    const [db, now, year] = [together(em()), clock.now(), yearOf(to)];
    const only = { agency, kind };
    return lazyParts({
      region: () => region,
      from: () => from,
      to: () => to,
      cutOffAt: () => now.toISOString(),
      departments: async () => presentLines(await agencyFigures(db, region, { from, to }, now, only), year),
      totals: () => regionTotals(db, region, { from, to }, only),
      quotas: async () => presentQuotas(await quotaTable(db, region, to), year).filter((q) => members.includes(q.department.code)),
      onTime: async () =>
        (await onTimeTable(db, members, from, to, now)).map(({ agency: code, ...duties }) => ({
          ...duties,
          department: departmentOf(code, year),
          title: deadlineTitle(duties.kind),
        })),
      detection: () => detection(db, members, from, to),
      months: () => density(db, members, from, to, kind ?? null),
      definitions: () => metricDefinitions,
    });
  }
}

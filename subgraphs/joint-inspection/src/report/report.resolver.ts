import { Public } from '@double-random/department-kit/graph/public.ts';
import { connection, decodeCursor, forbidden, hasRole, notFound, pageSize, payload, perform, row, rows } from '@double-random/runtime';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { JointContext } from '../graph/joint-context.ts';
import { leadingGroupOffice } from '../plan/file-plan.ts';
import {
  ApproveReportInput,
  DraftReportInput,
  PublishReportInput,
  Report,
  ReportConnection,
  ReportPayload,
  SubmitReportInput,
} from './report.type.ts';
import { type ReportRow, reportColumns } from './report-row.ts';
import { approveReport, draftReport, publishReport, submitReport } from './report-steps.ts';

const present = ({ content, unit, ...rest }: ReportRow): Report => ({
  ...rest,
  unit: unit || null,
  figures: content.figures,
  text: content.text,
});

async function load(context: JointContext, id: string): Promise<Report> {
  const found = await row<ReportRow>(context.deps.em(), `select ${reportColumns} from report where id = $1`, [id]);
  if (!found || context.actor.department !== found.agency) throw notFound('报告');
  return present(found);
}

@Resolver(() => Report)
export class ReportResolver {
  @Query(() => ReportConnection, { description: '本部门的报告，以及报送给本办公室的报告，新者在前。' })
  async reports(
    @Ctx() context: JointContext,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<ReportConnection> {
    const { actor } = context;
    if (actor.kind !== 'person' || !actor.department) throw forbidden('仅限部门人员', 'YX 七（四）');
    const office = hasRole(actor, 'lgo') ? leadingGroupOffice(actor.department) : actor.department;
    const own = hasRole(actor, 'op', 'dh', 'ph', 'aud', 'arc') ? actor.department : '';
    const size = pageSize({ first });
    const found = await rows<ReportRow>(
      context.deps.em(),
      `select ${reportColumns} from report where (agency = $1 or (state = 'SUBMITTED' and submitted_to = $2)) and ($3::text is null or id < $3)
       order by id desc limit $4`,
      [own, office, decodeCursor(after, 1)?.[0] ?? null, size + 1],
    );
    return connection(found, size, (r) => [r.id], present);
  }

  @Public()
  @Query(() => ReportConnection, { description: '已公布的随机抽查报告，任何人可查（人防细则十一）。' })
  async publicReports(
    @Ctx() context: JointContext,
    @Arg('agency', () => String, { nullable: true, description: '部门编码。' }) agency?: string,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<ReportConnection> {
    const size = pageSize({ first });
    const found = await rows<ReportRow>(
      context.deps.em(),
      `select ${reportColumns} from report where state = 'PUBLISHED' and ($1::text is null or agency = $1) and ($2::text is null or id < $2)
       order by id desc limit $3`,
      [agency ?? null, decodeCursor(after, 1)?.[0] ?? null, size + 1],
    );
    return connection(found, size, (r) => [r.id], present);
  }

  @Mutation(() => ReportPayload, { description: '起草或重新起草报告；已报送、公布的只能补充。' })
  async draftReport(
    @Ctx() context: JointContext,
    @Arg('input', () => DraftReportInput, { description: '内容。' }) input: DraftReportInput,
  ): Promise<ReportPayload> {
    return payload(await perform(context.deps, context, draftReport, input), 'report', ({ id }) => load(context, id));
  }

  @Mutation(() => ReportPayload, { description: '分管负责人审定（人防细则十（四））。' })
  async approveReport(
    @Ctx() context: JointContext,
    @Arg('input', () => ApproveReportInput, { description: '内容。' }) input: ApproveReportInput,
  ): Promise<ReportPayload> {
    return payload(await perform(context.deps, context, approveReport, input), 'report', ({ id }) => load(context, id));
  }

  @Mutation(() => ReportPayload, { description: '报送半年报告；逾期照样接收并记录（叶县方案七（四））。' })
  async submitReport(
    @Ctx() context: JointContext,
    @Arg('input', () => SubmitReportInput, { description: '内容。' }) input: SubmitReportInput,
  ): Promise<ReportPayload> {
    return payload(await perform(context.deps, context, submitReport, input), 'report', ({ id }) => load(context, id));
  }

  @Mutation(() => ReportPayload, { description: '公布任务报告；不得写明不予公示的结果（人防细则九、十一）。' })
  async publishReport(
    @Ctx() context: JointContext,
    @Arg('input', () => PublishReportInput, { description: '内容。' }) input: PublishReportInput,
  ): Promise<ReportPayload> {
    return payload(await perform(context.deps, context, publishReport, input), 'report', ({ id }) => load(context, id));
  }
}

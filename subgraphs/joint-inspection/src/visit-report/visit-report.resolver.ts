import { Public } from '@double-random/department-kit/graph/public.ts';
import { yearOf } from '@double-random/rules';
import { notFound, payload, perform, row } from '@double-random/runtime';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { JointContext } from '../graph/joint-context.ts';
import { presentPublished } from '../publication/present-publication.ts';
import { PublishedResult } from '../publication/publication.type.ts';
import { readVisit } from '../visit/dossier.ts';
import { Visit } from '../visit/visit.type.ts';
import { requireOwner } from '../visit/visit-access.ts';
import { approveVisitReport } from './approve-visit-report.ts';
import { draftVisitReport } from './draft-visit-report.ts';
import {
  correctionsByReport,
  measuresWorded,
  ownReports,
  presentVisitReport,
  publicVersions,
  publishedVisitReports,
} from './find-visit-reports.ts';
import { outlineOf } from './outline.ts';
import { publishVisitReport } from './publish-visit-report.ts';
import { ApproveVisitReportInput, DraftVisitReportInput, PublishVisitReportInput } from './visit-report.input.ts';
import { VisitReport, VisitReportConnection, VisitReportOutline, VisitReportPayload } from './visit-report.type.ts';
import { type VisitReportRow, visitReportColumns } from './visit-report-row.ts';

const yearNow = ({ deps }: JointContext): number => yearOf(deps.clock.today());

async function load(context: JointContext, id: string): Promise<VisitReport> {
  const found = await row<VisitReportRow>(context.deps.em(), `select ${visitReportColumns} from visit_report where id = $1`, [id]);
  if (!found || context.actor.department !== found.agency) throw notFound('抽查报告');
  return presentVisitReport(found, yearNow(context));
}

@Resolver()
export class VisitReportResolver {
  @Public()
  @Query(() => VisitReportConnection, { description: '已公布的抽查报告，任何人可查（人防细则十（四））。' })
  publicVisitReports(
    @Ctx() context: JointContext,
    @Arg('code', () => String, { nullable: true, description: '检查对象唯一编码。' }) code?: string,
    @Arg('agency', () => String, { nullable: true, description: '部门编码。' }) agency?: string,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<VisitReportConnection> {
    return publishedVisitReports(context.deps.em(), { code, agency, first, after }, yearNow(context));
  }

  @Mutation(() => VisitReportPayload, {
    description: '制作抽查报告，未公布前可以重新制作；已公布的，仅在所载结果更正后另行制作一版（人防细则十（四））。',
  })
  async draftVisitReport(
    @Ctx() context: JointContext,
    @Arg('input', () => DraftVisitReportInput, { description: '五个部分。' }) input: DraftVisitReportInput,
  ): Promise<VisitReportPayload> {
    return payload(await perform(context.deps, context, draftVisitReport, input), 'visitReport', ({ id }) => load(context, id));
  }

  @Mutation(() => VisitReportPayload, { description: '审定抽查报告，由分管负责人（人防细则十（四））。' })
  async approveVisitReport(
    @Ctx() context: JointContext,
    @Arg('input', () => ApproveVisitReportInput, { description: '哪份报告。' }) input: ApproveVisitReportInput,
  ): Promise<VisitReportPayload> {
    return payload(await perform(context.deps, context, approveVisitReport, input), 'visitReport', ({ id }) => load(context, id));
  }

  @Mutation(() => VisitReportPayload, { description: '公布审定的抽查报告；检查结果公示之后（人防细则十（四））。' })
  async publishVisitReport(
    @Ctx() context: JointContext,
    @Arg('input', () => PublishVisitReportInput, { description: '哪份报告。' }) input: PublishVisitReportInput,
  ): Promise<VisitReportPayload> {
    return payload(await perform(context.deps, context, publishVisitReport, input), 'visitReport', ({ id }) => load(context, id));
  }
}

@Resolver(() => VisitReport)
export class VisitReportHistoryResolver {
  @Public()
  @FieldResolver(() => [PublishedResult], {
    description: '制作之后对所载结果的更正，先更正者在前：报告照旧，以更正后的结果为准（联合细则第二十二条）。',
  })
  async corrections(@Root() { stored }: VisitReport, @Ctx() context: JointContext): Promise<PublishedResult[]> {
    return (await correctionsByReport(context).load(stored.id)).map(presentPublished);
  }

  @FieldResolver(() => String, { description: '起草人账号；仅本部门可见。' })
  draftedBy(@Root() { stored }: VisitReport, @Ctx() { actor }: JointContext): string {
    requireOwner(actor, stored.agency);
    return stored.draftedBy;
  }

  @FieldResolver(() => String, { nullable: true, description: '审定人账号，未审定的为空；仅本部门可见。' })
  approvedBy(@Root() { stored }: VisitReport, @Ctx() { actor }: JointContext): string | null {
    requireOwner(actor, stored.agency);
    return stored.approvedBy;
  }

  @Public()
  @FieldResolver(() => [VisitReport], { description: '已公布的全部版本，新者在前；尚未公布的为空。' })
  async versions(@Root() { stored }: VisitReport, @Ctx() context: JointContext): Promise<VisitReport[]> {
    return (await publicVersions(context).load(stored)).map((version) => presentVisitReport(version, yearNow(context)));
  }
}

@Resolver(() => Visit)
export class VisitReportOfVisitResolver {
  @FieldResolver(() => VisitReport, { nullable: true, description: '本部门就本次检查的抽查报告；未制作的为空。' })
  async report(@Root() visit: Visit, @Ctx() context: JointContext): Promise<VisitReport | null> {
    if (visit.insight !== 'FULL') return null;
    const found = await ownReports(context).load(visit.id);
    return found ? presentVisitReport(found, yearNow(context)) : null;
  }

  @FieldResolver(() => VisitReportOutline, { nullable: true, description: '抽查报告的初稿，限本部门的事项；检查未结束的为空。' })
  async reportOutline(@Root() visit: Visit, @Ctx() context: JointContext): Promise<VisitReportOutline | null> {
    if (visit.insight !== 'FULL' || visit.stored.finishedOn === null) return null;
    const em = context.deps.em();
    const dossier = await readVisit({ em, actor: context.actor }, visit.id);
    const agency = context.actor.department ?? '';
    const checks = dossier.checks.filter((c) => c.agency === agency && c.state !== 'DROPPED');
    if (checks.length === 0) return null;
    const inspectors = dossier.team.filter((m) => m.agency === agency && visit.stored.start?.present.includes(m.id)).length;
    const measures = await measuresWorded(em, visit.id);
    return outlineOf({ visit: visit.stored, objectName: visit.stored.snapshot[agency]?.name ?? '', inspectors, checks, measures });
  }
}

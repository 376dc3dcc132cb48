import { Public } from '@double-random/department-kit/graph/public.ts';
import { connection, decodeCursor, pageSize, payload, perform, rows } from '@double-random/runtime';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { secretsOf } from '../draw/secrets.ts';
import type { JointContext } from '../graph/joint-context.ts';
import { printedCode, takesFeedback } from '../visit/inspection-code.ts';
import { Visit } from '../visit/visit.type.ts';
import { GiveVisitFeedbackInput, VisitFeedbackConnection, VisitFeedbackPayload, type VisitFeedbackView } from './conduct.type.ts';
import { type FeedbackSubject, feedbackCell, requireAuditor } from './conduct-row.ts';
import { giveFeedback, readContacts } from './visit-feedback.ts';

interface FeedbackRow {
  readonly id: string;
  readonly visitId: string;
  readonly subject: FeedbackSubject;
  readonly content: string;
  readonly at: string;
}

@Resolver(() => Visit)
export class FeedbackResolver {
  @FieldResolver(() => String, { nullable: true, description: '反馈码，即检查码：被检查人凭以反馈检查人员的廉洁和作风；到场之前为空。' })
  feedbackCode(@Root() { insight, stored }: Visit): string | null {
    return insight === 'FULL' && takesFeedback(stored) ? printedCode(stored.inspectionCode) : null;
  }

  @Query(() => VisitFeedbackConnection, {
    description: '被检查人的反馈：仅所涉部门的审计监督人员可见；联系方式写明用途后才显示，每次留痕（人防细则十二、联合细则第二十五条）。',
  })
  async visitFeedback(
    @Ctx() context: JointContext,
    @Arg('purpose', () => String, { nullable: true, description: '为何要联系反馈人；不写的，联系方式为空。' }) purpose?: string,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<VisitFeedbackConnection> {
    const agency = requireAuditor(context.actor);
    const size = pageSize({ first });
    const found = await rows<FeedbackRow>(
      context.deps.em(),
      `select f.id, f.visit_id as "visitId", f.subject, f.content, f.at from visit_feedback f
       where exists (select 1 from team_member t where t.visit_id = f.visit_id and coalesce(t.home_agency, t.agency) = $1)
         and ($2::text is null or f.id < $2) order by f.id desc limit $3`,
      [agency, decodeCursor(after, 1)?.[0] ?? null, size + 1],
    );
    const secrets = secretsOf(context.services);
    const opened = found.map(
      ({ content, ...f }): VisitFeedbackView => ({ ...f, ...JSON.parse(secrets.open(content, feedbackCell(f.id))) }),
    );
    const reachable = opened.slice(0, size).filter((f) => f.contact);
    const reason = purpose?.trim();
    if (reason && reachable.length > 0) await perform(context.deps, context, readContacts, { ids: reachable.map((f) => f.id), reason });
    return connection(
      opened,
      size,
      (f) => [f.id],
      (f) => (reason ? f : { ...f, contact: null }),
    );
  }

  @Public()
  @Mutation(() => VisitFeedbackPayload, { description: '被检查人反馈：无须登录，凭文书上的反馈码（人防细则十二）。' })
  async giveVisitFeedback(
    @Ctx() context: JointContext,
    @Arg('input', () => GiveVisitFeedbackInput, { description: '内容。' }) input: GiveVisitFeedbackInput,
  ): Promise<VisitFeedbackPayload> {
    const given = await perform(context.deps, context, giveFeedback(secretsOf(context.services)), input);
    return payload(given, 'feedbackId', ({ id }) => id);
  }
}

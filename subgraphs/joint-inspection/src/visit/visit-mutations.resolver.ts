import { payload, perform } from '@double-random/runtime';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { JointContext } from '../graph/joint-context.ts';
import { acceptIntegrityStatement } from './accept-integrity-statement.ts';
import { finishVisit } from './finish-visit.ts';
import { abortVisit, reportUnvisitable, resumeVisit } from './interrupt-visit.ts';
import { markMatterNotChecked } from './mark-not-checked.ts';
import { loadMatterCheck } from './matter-check.resolver.ts';
import { askMatters } from './matters-without-basis.ts';
import { issueNotice, markNoNotice, recordPreCheck } from './prepare-visit.ts';
import { recordArrival } from './record-arrival.ts';
import { scheduleVisit } from './schedule-visit.ts';
import { signRecordForm } from './sign-record-form.ts';
import { askInspectors, startVisit } from './start-visit.ts';
import {
  AbortVisitInput,
  AcceptIntegrityStatementInput,
  FinishVisitInput,
  IssueNoticeInput,
  MarkMatterNotCheckedInput,
  MarkNoNoticeInput,
  MatterCheckPayload,
  RecordArrivalInput,
  RecordPreCheckInput,
  ReportUnvisitableInput,
  ResumeVisitInput,
  ScheduleVisitInput,
  SignRecordFormInput,
  StartVisitInput,
  VisitPayload,
} from './visit.input.ts';
import { loadVisit } from './visit.resolver.ts';

@Resolver()
export class VisitMutations {
  @Mutation(() => VisitPayload, { description: '安排或改变检查日期：发起部门经办人或组长（开封细则第十六条第二款）。' })
  async scheduleVisit(
    @Ctx() context: JointContext,
    @Arg('input', () => ScheduleVisitInput, { description: '内容。' }) input: ScheduleVisitInput,
  ): Promise<VisitPayload> {
    return payload(await perform(context.deps, context, scheduleVisit, input), 'visit', (value) => loadVisit(context, value.id));
  }

  @Mutation(() => VisitPayload, { description: '记录预查比对（联合细则第二十条（一））。' })
  async recordPreCheck(
    @Ctx() context: JointContext,
    @Arg('input', () => RecordPreCheckInput, { description: '内容。' }) input: RecordPreCheckInput,
  ): Promise<VisitPayload> {
    return payload(await perform(context.deps, context, recordPreCheck, input), 'visit', (value) => loadVisit(context, value.id));
  }

  @Mutation(() => VisitPayload, { description: '检查前告知；有不宜告知的事项时被拒绝（联合细则第二十条（二））。' })
  async issueNotice(
    @Ctx() context: JointContext,
    @Arg('input', () => IssueNoticeInput, { description: '内容。' }) input: IssueNoticeInput,
  ): Promise<VisitPayload> {
    return payload(await perform(context.deps, context, issueNotice, input), 'visit', (value) => loadVisit(context, value.id));
  }

  @Mutation(() => VisitPayload, { description: '决定不告知（联合细则第二十条（二））。' })
  async markNoNotice(
    @Ctx() context: JointContext,
    @Arg('input', () => MarkNoNoticeInput, { description: '内容。' }) input: MarkNoNoticeInput,
  ): Promise<VisitPayload> {
    return payload(await perform(context.deps, context, markNoNotice, input), 'visit', (value) => loadVisit(context, value.id));
  }

  @Mutation(() => VisitPayload, { description: '检查人员就本次检查签署廉洁承诺（人防细则十二）。' })
  async acceptIntegrityStatement(
    @Ctx() context: JointContext,
    @Arg('input', () => AcceptIntegrityStatementInput, { description: '内容。' }) input: AcceptIntegrityStatementInput,
  ): Promise<VisitPayload> {
    return payload(await perform(context.deps, context, acceptIntegrityStatement, input), 'visit', (value) => loadVisit(context, value.id));
  }

  @Mutation(() => VisitPayload, { description: '检查组到场，开始检查（联合细则第十七条、第二十条）。' })
  async startVisit(
    @Ctx() context: JointContext,
    @Arg('input', () => StartVisitInput, { description: '内容。' }) input: StartVisitInput,
  ): Promise<VisitPayload> {
    const { services, deps } = context;
    const [statuses, against] = await Promise.all([
      askInspectors(services, context, input.visitId),
      askMatters(services, context, input.visitId),
    ]);
    return payload(await perform(deps, context, startVisit(statuses, against), input), 'visit', (value) => loadVisit(context, value.id));
  }

  @Mutation(() => VisitPayload, { description: '登记检查开始之后到场的成员：组长办理，条件与到场时相同（联合细则第十七条）。' })
  async recordArrival(
    @Ctx() context: JointContext,
    @Arg('input', () => RecordArrivalInput, { description: '内容。' }) input: RecordArrivalInput,
  ): Promise<VisitPayload> {
    const statuses = await askInspectors(context.services, context, input.visitId);
    return payload(await perform(context.deps, context, recordArrival(statuses), input), 'visit', (value) => loadVisit(context, value.id));
  }

  @Mutation(() => MatterCheckPayload, { description: '组长记明一个事项未检查及其原因（开封细则第十九条）。' })
  async markMatterNotChecked(
    @Ctx() context: JointContext,
    @Arg('input', () => MarkMatterNotCheckedInput, { description: '内容。' }) input: MarkMatterNotCheckedInput,
  ): Promise<MatterCheckPayload> {
    return payload(await perform(context.deps, context, markMatterNotChecked, input), 'matterCheck', (value) =>
      loadMatterCheck(context, value.id),
    );
  }

  @Mutation(() => VisitPayload, { description: '报告无法联系或者不予配合情节严重，适用于全部事项（联合细则第二十一条）。' })
  async reportUnvisitable(
    @Ctx() context: JointContext,
    @Arg('input', () => ReportUnvisitableInput, { description: '内容。' }) input: ReportUnvisitableInput,
  ): Promise<VisitPayload> {
    return payload(await perform(context.deps, context, reportUnvisitable, input), 'visit', (value) => loadVisit(context, value.id));
  }

  @Mutation(() => VisitPayload, { description: '全部事项完成后，被检查对象签字、盖章，或者记明其拒绝（联合细则第二十条（二））。' })
  async signRecordForm(
    @Ctx() context: JointContext,
    @Arg('input', () => SignRecordFormInput, { description: '内容。' }) input: SignRecordFormInput,
  ): Promise<VisitPayload> {
    return payload(await perform(context.deps, context, signRecordForm, input), 'visit', (value) => loadVisit(context, value.id));
  }

  @Mutation(() => VisitPayload, { description: '结束检查：组长办理，全部事项须有结论（开封细则第十九条）。' })
  async finishVisit(
    @Ctx() context: JointContext,
    @Arg('input', () => FinishVisitInput, { description: '内容。' }) input: FinishVisitInput,
  ): Promise<VisitPayload> {
    return payload(await perform(context.deps, context, finishVisit, input), 'visit', (value) => loadVisit(context, value.id));
  }

  @Mutation(() => VisitPayload, { description: '中止检查；仍是同一次检查。' })
  async abortVisit(
    @Ctx() context: JointContext,
    @Arg('input', () => AbortVisitInput, { description: '内容。' }) input: AbortVisitInput,
  ): Promise<VisitPayload> {
    return payload(await perform(context.deps, context, abortVisit, input), 'visit', (value) => loadVisit(context, value.id));
  }

  @Mutation(() => VisitPayload, { description: '恢复中止的检查。' })
  async resumeVisit(
    @Ctx() context: JointContext,
    @Arg('input', () => ResumeVisitInput, { description: '内容。' }) input: ResumeVisitInput,
  ): Promise<VisitPayload> {
    return payload(await perform(context.deps, context, resumeVisit, input), 'visit', (value) => loadVisit(context, value.id));
  }
}

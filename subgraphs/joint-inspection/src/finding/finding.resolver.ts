import { payload, perform, row } from '@double-random/runtime';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { JointContext } from '../graph/joint-context.ts';
import { loadMatterCheck } from '../visit/matter-check.resolver.ts';
import type { Evidence } from '../visit/matter-check.type.ts';
import { MatterCheckPayload, VisitPayload } from '../visit/visit.input.ts';
import { loadVisit } from '../visit/visit.resolver.ts';
import { type EvidenceRow, evidenceColumns } from '../visit/visit-loaders.ts';
import { addEvidence, replaceEvidence } from './add-evidence.ts';
import { bringFileIn } from './evidence-file.ts';
import {
  AddEvidenceInput,
  EvidencePayload,
  RecogniseResultInput,
  RecordMatterResultInput,
  RecordMeasureInput,
  RecordNothingFoundInput,
  ReplaceEvidenceInput,
  ReturnResultInput,
  ReviewResultInput,
  SignMatterResultInput,
  SubmitForReviewInput,
} from './finding.input.ts';
import { recogniseResult } from './recognise-result.ts';
import { recordMatterResult } from './record-matter-result.ts';
import { recordMeasure } from './record-measure.ts';
import { recordNothingFound } from './record-nothing-found.ts';
import { returnResult, reviewResult, submitForReview } from './review-result.ts';
import { signMatterResult } from './sign-matter-result.ts';

const loadEvidence = async (context: JointContext, id: string): Promise<Evidence> =>
  (await row<EvidenceRow>(context.deps.em(), `select ${evidenceColumns} from evidence where id = $1`, [id]))!;

@Resolver()
export class FindingMutations {
  @Mutation(() => EvidencePayload, { description: '添加证据，须注明来源（开封细则第二十一条、人防细则十（四））。' })
  async addEvidence(
    @Ctx() context: JointContext,
    @Arg('input', () => AddEvidenceInput, { description: '内容。' }) input: AddEvidenceInput,
  ): Promise<EvidencePayload> {
    const complete = await bringFileIn(context, input);
    const added = complete.ok ? await perform(context.deps, context, addEvidence, complete.value) : complete;
    return payload(added, 'evidence', (value) => loadEvidence(context, value.id));
  }

  @Mutation(() => EvidencePayload, { description: '替换证据：一律拒绝并留痕（开封细则第二十一条）。' })
  async replaceEvidence(
    @Ctx() context: JointContext,
    @Arg('input', () => ReplaceEvidenceInput, { description: '内容。' }) input: ReplaceEvidenceInput,
  ): Promise<EvidencePayload> {
    return payload(await perform(context.deps, context, replaceEvidence, input), 'evidence', (value) => loadEvidence(context, value.id));
  }

  @Mutation(() => MatterCheckPayload, { description: '记录对异常情况采取的监管措施（开封细则第二十条）。' })
  async recordMeasure(
    @Ctx() context: JointContext,
    @Arg('input', () => RecordMeasureInput, { description: '内容。' }) input: RecordMeasureInput,
  ): Promise<MatterCheckPayload> {
    return payload(await perform(context.deps, context, recordMeasure, input), 'matterCheck', (value) =>
      loadMatterCheck(context, value.id),
    );
  }

  @Mutation(() => MatterCheckPayload, { description: '录入本部门事项的检查结果（开封细则第四条）。' })
  async recordMatterResult(
    @Ctx() context: JointContext,
    @Arg('input', () => RecordMatterResultInput, { description: '内容。' }) input: RecordMatterResultInput,
  ): Promise<MatterCheckPayload> {
    return payload(await perform(context.deps, context, recordMatterResult, input), 'matterCheck', (value) =>
      loadMatterCheck(context, value.id),
    );
  }

  @Mutation(() => VisitPayload, { description: '全部未发现问题：本部门的事项一次录入（联合细则第二十条（四））。' })
  async recordNothingFound(
    @Ctx() context: JointContext,
    @Arg('input', () => RecordNothingFoundInput, { description: '内容。' }) input: RecordNothingFoundInput,
  ): Promise<VisitPayload> {
    return payload(await perform(context.deps, context, recordNothingFound, input), 'visit', (value) => loadVisit(context, value.id));
  }

  @Mutation(() => MatterCheckPayload, { description: '互认其他部门的合格结果（联合细则第二十四条）。' })
  async recogniseResult(
    @Ctx() context: JointContext,
    @Arg('input', () => RecogniseResultInput, { description: '内容。' }) input: RecogniseResultInput,
  ): Promise<MatterCheckPayload> {
    return payload(await perform(context.deps, context, recogniseResult, input), 'matterCheck', (value) =>
      loadMatterCheck(context, value.id),
    );
  }

  @Mutation(() => MatterCheckPayload, { description: '对本部门的结果签字确认；最后一人签字即形成检查结果（联合细则第二十条（三））。' })
  async signMatterResult(
    @Ctx() context: JointContext,
    @Arg('input', () => SignMatterResultInput, { description: '内容。' }) input: SignMatterResultInput,
  ): Promise<MatterCheckPayload> {
    return payload(await perform(context.deps, context, signMatterResult, input), 'matterCheck', (value) =>
      loadMatterCheck(context, value.id),
    );
  }

  @Mutation(() => MatterCheckPayload, { description: '提交审核（开封细则第二十五条）。' })
  async submitForReview(
    @Ctx() context: JointContext,
    @Arg('input', () => SubmitForReviewInput, { description: '内容。' }) input: SubmitForReviewInput,
  ): Promise<MatterCheckPayload> {
    return payload(await perform(context.deps, context, submitForReview, input), 'matterCheck', (value) =>
      loadMatterCheck(context, value.id),
    );
  }

  @Mutation(() => MatterCheckPayload, { description: '审核通过；审核人不得是录入人（开封细则第二十五条）。' })
  async reviewResult(
    @Ctx() context: JointContext,
    @Arg('input', () => ReviewResultInput, { description: '内容。' }) input: ReviewResultInput,
  ): Promise<MatterCheckPayload> {
    return payload(await perform(context.deps, context, reviewResult, input), 'matterCheck', (value) => loadMatterCheck(context, value.id));
  }

  @Mutation(() => MatterCheckPayload, { description: '退回修改；公示之后不得退回（开封细则第二十二条第二款）。' })
  async returnResult(
    @Ctx() context: JointContext,
    @Arg('input', () => ReturnResultInput, { description: '内容。' }) input: ReturnResultInput,
  ): Promise<MatterCheckPayload> {
    return payload(await perform(context.deps, context, returnResult, input), 'matterCheck', (value) => loadMatterCheck(context, value.id));
  }
}

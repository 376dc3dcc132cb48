import { badUserInput, denialCodeOf, payload, perform, row, rows } from '@double-random/runtime';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { completeUpload } from '../../evidence/upload/complete-upload.ts';
import type { JointContext } from '../../graph/joint-context.ts';
import { Visit } from '../../visit/visit.type.ts';
import { type FieldDraftInput, SettleFieldDraftInput, SubmitFieldDraftsInput } from './draft.input.ts';
import { type FieldDraftOutcome, FieldDraftPayload, FieldDraftsPayload, FieldDraftView } from './draft.type.ts';
import { type DraftRow, draftColumns, draftOfAgency } from './draft-row.ts';
import { fieldsOf } from './result-fields.ts';
import { settleDraft } from './settle-draft.ts';
import { submitDraft } from './submit-draft.ts';

const mostAtOnce = 100;
const nothing = { state: null, revision: null, conflicts: [], taken: [], refusals: [] };

/** @throws BAD_USER_INPUT when the draft does not say what its kind calls for */
function contentOf({ kind, result, measure, evidence }: FieldDraftInput): object {
  const said = { RESULT: result && fieldsOf(result), MEASURE: measure, EVIDENCE: evidence, SIGNATURE: {} }[kind];
  const given = [result, measure, evidence].filter((one) => one != null).length;
  if (!said || given !== (kind === 'SIGNATURE' ? 0 : 1)) throw badUserInput('填写的内容与种类不符', ['input.drafts']);
  return { ...said };
}

async function submitOne(context: JointContext, draft: FieldDraftInput): Promise<FieldDraftOutcome> {
  const { clientId, matterCheckId, kind, madeAt, baseRevision } = draft;
  try {
    const content = contentOf(draft);
    if (draft.evidence) await finishFile(context, draft.evidence.uploadId);
    const result = await perform(context.deps, context, submitDraft, { clientId, matterCheckId, kind, madeAt, baseRevision, content });
    return result.ok ? { clientId, ...result.value } : { clientId, ...nothing, refusals: [...result.refusals] };
  } catch (error) {
    const denial = denialCodeOf(error);
    if (!denial) throw error;
    return { clientId, ...nothing, denial };
  }
}

/** The file of a draft that was applied before is evidence already. */
async function finishFile(context: JointContext, uploadId: string): Promise<void> {
  const known = await row<{ attached: boolean }>(context.deps.em(), 'select attached from evidence_upload where id = $1', [uploadId]);
  if (!known?.attached) await completeUpload(context.deps, context.services.evidence, context, uploadId);
}

const present = ({ content, outcome, ...draft }: DraftRow): FieldDraftView => ({
  ...draft,
  values: Object.entries(content).flatMap(([field, value]) => (value == null ? [] : [{ field, value: String(value) }])),
  conflicts: outcome.conflicts,
});

@Resolver(() => Visit)
export class FieldDraftResolver {
  @FieldResolver(() => [FieldDraftView], { description: '本部门人员提交的离线填写，先提交者在前；未采用的也在其中。' })
  async fieldDrafts(@Root() visit: Visit, @Ctx() { actor, deps }: JointContext): Promise<FieldDraftView[]> {
    if (visit.insight !== 'FULL') return [];
    const found = await rows<DraftRow>(
      deps.em(),
      `select ${draftColumns} from field_draft where visit_id = $1 and agency = $2 order by submitted_at, account, position limit 500`,
      [visit.id, actor.department ?? ''],
    );
    return found.map(present);
  }

  @Mutation(() => FieldDraftsPayload, { description: '提交离线填写：可重复提交；与他人不一致的逐项列明，任何一份都不丢失。' })
  async submitFieldDrafts(
    @Ctx() context: JointContext,
    @Arg('input', () => SubmitFieldDraftsInput, { description: '内容。' }) input: SubmitFieldDraftsInput,
  ): Promise<FieldDraftsPayload> {
    if (input.drafts.length > mostAtOnce) throw badUserInput(`一次至多提交${mostAtOnce}份`, ['input.drafts']);
    const outcomes: FieldDraftOutcome[] = [];
    // One after the other: what comes later may rest on what came before.
    for (const draft of input.drafts) outcomes.push(await submitOne(context, draft));
    return { outcomes, userErrors: [] };
  }

  @Mutation(() => FieldDraftPayload, { description: '处理一份与他人不一致、暂缓或者未采用的离线填写。' })
  async settleFieldDraft(
    @Ctx() context: JointContext,
    @Arg('input', () => SettleFieldDraftInput, { description: '内容。' }) input: SettleFieldDraftInput,
  ): Promise<FieldDraftPayload> {
    const settled = await perform(context.deps, context, settleDraft, input);
    return payload(settled, 'fieldDraft', async ({ account, clientId }) =>
      present(await draftOfAgency(context.deps.em(), context.actor.department, account, clientId)),
    );
  }
}

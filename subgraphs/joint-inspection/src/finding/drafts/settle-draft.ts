import { ok, type Refusal, type Result, refuse } from '@double-random/rules';
import { change, forbidden, type Tx, useCase } from '@double-random/runtime';
import { advanceVisit } from '../../visit/advance-visit.ts';
import { lockCheck } from '../../visit/dossier.ts';
import { requireOwnInspector } from '../../visit/visit-access.ts';
import { writeResult } from '../write-result.ts';
import { applyDraft, type CheckDossier } from './apply-draft.ts';
import { seenBy } from './draft-base.ts';
import { type DraftRow, type DraftState, draftOfAgency, unsettledStates } from './draft-row.ts';
import { mergeFields, type ResultFields, resultOf } from './result-fields.ts';
import { versionsOf } from './versions.ts';

export interface SettleDraft {
  readonly requestId?: string;
  readonly account: string;
  readonly clientId: string;
  /** Fields to stand as the draft has them; the others stay as they are. Absent: the draft is not used at all, but kept. */
  readonly take?: readonly string[] | null;
}

const alreadySettled = (state: DraftState): Refusal => ({
  code: 'ILLEGAL_TRANSITION',
  message: '这份填写已经处理。',
  basis: 'KF 第二十一条',
  details: { from: state, to: 'SETTLED' },
});

/** Somebody of the own department in the team decides what becomes of a draft that could not simply be applied. */
export const settleDraft = useCase('settleFieldDraft', async (tx, input: SettleDraft) => {
  const draft = await draftOfAgency(tx.em, tx.actor.department, input.account, input.clientId);
  const dossier = await lockCheck(tx, draft.matterCheckId, true);
  requireOwnInspector(tx.actor, dossier.team, dossier.check.agency);
  const { state } = await draftOfAgency(tx.em, tx.actor.department, input.account, input.clientId);
  if (!unsettledStates.includes(state)) return refuse(alreadySettled(state));
  const done = input.take ? await use(tx, dossier, draft, input.take) : ok<DraftState>('DISCARDED');
  if (!done.ok) return done;
  await change(tx.em, 'update field_draft set state = $3, settled_by = $4, settled_at = $5 where account = $1 and client_id = $2', [
    draft.account,
    draft.clientId,
    done.value,
    tx.actor.id,
    tx.now,
  ]);
  tx.note({
    action: 'draft.settle',
    subject: draft.matterCheckId,
    before: { clientId: draft.clientId, state },
    after: { state: done.value, take: input.take ?? null },
  });
  return ok({ account: draft.account, clientId: draft.clientId });
});

async function use(tx: Tx, dossier: CheckDossier, draft: DraftRow, take: readonly string[]): Promise<Result<DraftState>> {
  const { check, visit } = dossier;
  if (draft.kind === 'RESULT') {
    const versions = await versionsOf(tx.em, check.id);
    const { fields } = await seenBy(tx, draft, versions);
    const merged = mergeFields(fields, versions.at(-1)?.fields ?? {}, draft.content as ResultFields);
    const chosen = merged.conflicts.filter((c) => take.includes(c.field)).map((c) => [c.field, c.mine]);
    const written = await writeResult(tx, dossier, check, resultOf({ ...merged.fields, ...Object.fromEntries(chosen) }));
    if (!written.ok) return written;
    await advanceVisit(tx, visit);
    return ok('SETTLED');
  }
  // A signature and what somebody himself did are his own to confirm, now that he sees what stands there.
  if (draft.account !== tx.actor.id) throw forbidden('由填写人本人确认', 'PD 第二十条（三）');
  const outcome = await applyDraft(tx, dossier, { ...draft, baseRevision: check.revision });
  return outcome.refusals.length > 0 ? refuse(...outcome.refusals) : ok('SETTLED');
}

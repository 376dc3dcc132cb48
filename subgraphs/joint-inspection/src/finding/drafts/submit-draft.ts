import { ok, type Result } from '@double-random/rules';
import { badUserInput, change, row, type Tx, useCase } from '@double-random/runtime';
import { lockCheck } from '../../visit/dossier.ts';
import { requireOwnInspector } from '../../visit/visit-access.ts';
import { applyDraft } from './apply-draft.ts';
import { type DraftKind, type DraftOutcome, findDraft, unsettledStates } from './draft-row.ts';

export interface SubmitDraft {
  readonly requestId?: string;
  readonly clientId: string;
  readonly matterCheckId: string;
  readonly kind: DraftKind;
  readonly madeAt: string;
  readonly baseRevision: number;
  readonly content: object;
}

/** The same draft again is answered as the first time; another one may not take its name. */
const sameAs = (stored: object, sent: object): boolean => JSON.stringify(canonical(stored)) === JSON.stringify(canonical(sent));
const canonical = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(canonical)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, inner]) => inner !== undefined && inner !== null)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, inner]) => [name, canonical(inner)]),
        )
      : value;

const held: DraftOutcome = { state: 'HELD', revision: null, conflicts: [], taken: [], refusals: [] };

/** Unsettled ones of the same person, matter and beginning. A result that was refused is mended by the next one, not waited for. */
const waitsBehind = (tx: Tx, input: SubmitDraft) =>
  row<{ clientId: string }>(
    tx.em,
    `select client_id as "clientId" from field_draft where account = $1 and matter_check_id = $2 and base_revision >= $3
       and (state in ('CONFLICT', 'HELD') or state = 'REFUSED' and kind = 'RESULT' and $4 <> 'RESULT') limit 1`,
    [tx.actor.id, input.matterCheckId, input.baseRevision, input.kind],
  );

/** Somebody's newer words take the place of those he could not get through; they stay on record. */
const replaceUnsettled = (tx: Tx, input: SubmitDraft) =>
  change(
    tx.em,
    `update field_draft set state = 'DISCARDED', settled_by = $1, settled_at = $4
     where account = $1 and matter_check_id = $2 and kind = 'RESULT' and client_id <> $3 and state = any($5)`,
    [tx.actor.id, input.matterCheckId, input.clientId, tx.now, unsettledStates],
  );

/**
 * One thing an inspector wrote down without a connection. It is applied, joined with what others wrote meanwhile, or put before people
 * field by field; in every case it is kept. What follows an unsettled one waits: nobody signs what may yet change.
 */
export const submitDraft = useCase('submitFieldDraft', async (tx, input: SubmitDraft): Promise<Result<DraftOutcome>> => {
  const dossier = await lockCheck(tx, input.matterCheckId, true);
  const { check, visit, team } = dossier;
  requireOwnInspector(tx.actor, team, check.agency);
  const before = await findDraft(tx.em, tx.actor.id, input.clientId);
  if (before) {
    if (before.matterCheckId !== input.matterCheckId || before.kind !== input.kind || !sameAs(before.content, input.content))
      throw badUserInput('同一 clientId 已用于另一份填写', ['input.drafts']);
    tx.note({ action: 'draft.again', subject: check.id, after: { clientId: input.clientId } });
    return ok(before.outcome);
  }
  if (input.baseRevision > check.revision) throw badUserInput('填写所依据的版本不存在', ['input.drafts']);
  const outcome = (await waitsBehind(tx, input)) ? held : await applyDraft(tx, dossier, { ...input, account: tx.actor.id });
  await change(
    tx.em,
    `insert into field_draft (account, client_id, visit_id, matter_check_id, agency, kind, made_at, base_revision, content, state, outcome, revision, submitted_at, position)
     values ($1::varchar, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, (select count(*) + 1 from field_draft where account = $1::varchar))`,
    [
      tx.actor.id,
      input.clientId,
      visit.id,
      check.id,
      check.agency,
      input.kind,
      input.madeAt,
      input.baseRevision,
      JSON.stringify(input.content),
      outcome.state,
      JSON.stringify(outcome),
      outcome.revision,
      tx.now,
    ],
  );
  if (input.kind === 'RESULT' && outcome.revision !== null) await replaceUnsettled(tx, input);
  tx.note({ action: 'draft.submit', subject: check.id, after: { clientId: input.clientId, kind: input.kind, state: outcome.state } });
  return ok(outcome);
});

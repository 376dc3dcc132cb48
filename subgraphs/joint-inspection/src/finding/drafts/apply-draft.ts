import type { Result } from '@double-random/rules';
import { row, type Tx } from '@double-random/runtime';
import { advanceVisit } from '../../visit/advance-visit.ts';
import type { Dossier } from '../../visit/dossier.ts';
import type { MatterCheckRow } from '../../visit/visit-row.ts';
import { type AddEvidence, addEvidence } from '../add-evidence.ts';
import { type RecordMeasure, recordMeasure } from '../record-measure.ts';
import { signMatterResult } from '../sign-matter-result.ts';
import { writeResult } from '../write-result.ts';
import { type Seen, seenBy } from './draft-base.ts';
import type { BlamedConflict, DraftKind, DraftOutcome, DraftState } from './draft-row.ts';
import { type FieldConflict, mergeFields, type ResultFields, resultOf, sameFields } from './result-fields.ts';
import { changedBy, type ResultVersion, versionAt, versionsOf } from './versions.ts';

export type CheckDossier = Dossier & { readonly check: MatterCheckRow };

/** What a draft says, by kind. A result is taken apart into its fields. */
export interface DraftContent {
  readonly RESULT: ResultFields;
  readonly MEASURE: Omit<RecordMeasure, 'requestId' | 'matterCheckId'>;
  readonly EVIDENCE: Omit<AddEvidence, 'requestId' | 'visitId' | 'matterCheckId'>;
  readonly SIGNATURE: Readonly<Record<string, never>>;
}

export interface Applicable {
  readonly account: string;
  readonly kind: DraftKind;
  readonly content: object;
  readonly baseRevision: number;
}

const outcome = (state: DraftState, revision: number | null, more: Partial<DraftOutcome> = {}): DraftOutcome => ({
  state,
  revision,
  conflicts: [],
  taken: [],
  refusals: [],
  ...more,
});

/** Applied or refused; a refusal has changed nothing. */
async function done(tx: Tx, check: MatterCheckRow, result: Result<unknown>, taken: readonly string[] = []): Promise<DraftOutcome> {
  if (!result.ok) return outcome('REFUSED', null, { refusals: result.refusals });
  const now = await row<{ revision: number }>(tx.em, 'select revision from matter_check where id = $1', [check.id]);
  return outcome(taken.length > 0 ? 'MERGED' : 'APPLIED', now!.revision, { taken });
}

/** Does what a draft says, as far as nobody else's work stands against it. Authority is the caller's to check. */
export async function applyDraft(tx: Tx, dossier: CheckDossier, draft: Applicable): Promise<DraftOutcome> {
  const { check, visit } = dossier;
  if (draft.kind === 'MEASURE') {
    const measure = { ...(draft.content as DraftContent['MEASURE']), matterCheckId: check.id };
    return done(tx, check, await recordMeasure.run(tx, measure));
  }
  if (draft.kind === 'EVIDENCE') {
    const evidence = { ...(draft.content as DraftContent['EVIDENCE']), visitId: visit.id, matterCheckId: check.id };
    return done(tx, check, await addEvidence.run(tx, evidence));
  }
  const versions = await versionsOf(tx.em, check.id);
  const seen = await seenBy(tx, { ...draft, matterCheckId: check.id }, versions);
  return draft.kind === 'RESULT'
    ? applyResult(tx, dossier, draft.content as ResultFields, seen, versions)
    : applySignature(tx, check, seen, versions);
}

const blame = (versions: readonly ResultVersion[], after: number) => (conflict: FieldConflict) => {
  const by = changedBy(versions, conflict.field, after);
  return { ...conflict, changedBy: by?.account ?? '', ...(by ? { changedByName: by.name } : {}), changedAt: by?.at ?? '' };
};

/** PD 第二十条（三）: nobody's name comes under words he has not read. */
async function applySignature(tx: Tx, check: MatterCheckRow, seen: Seen, versions: readonly ResultVersion[]): Promise<DraftOutcome> {
  const [read, now] = [versionAt(versions, seen.revision), versions.at(-1)];
  if (read?.revision === now?.revision) return done(tx, check, await signMatterResult.run(tx, { matterCheckId: check.id }));
  const fields = Object.keys({ ...read?.fields, ...now?.fields }).sort();
  const conflicts = fields.flatMap((field) => {
    const [base, theirs] = [read?.fields[field] ?? '', now?.fields[field] ?? ''];
    return base === theirs ? [] : [{ field, base, mine: base, theirs }];
  });
  return outcome('CONFLICT', null, { conflicts: conflicts.map(blame(versions, seen.revision)) });
}

async function applyResult(
  tx: Tx,
  dossier: CheckDossier,
  mine: ResultFields,
  seen: Seen,
  versions: readonly ResultVersion[],
): Promise<DraftOutcome> {
  const { check, team, visit } = dossier;
  const now = versions.at(-1)?.fields ?? {};
  const merged = mergeFields(seen.fields, now, mine);
  const conflicts: BlamedConflict[] = merged.conflicts.map(blame(versions, seen.revision));
  // What came back is recorded anew though its words stay: it may have lacked a photograph only (KF 第二十五条).
  if (conflicts.length === 0 && sameFields(merged.fields, now) && check.state !== 'RETURNED') return outcome('APPLIED', check.revision);
  // Recording anew takes signatures away: it is not done over the head of somebody who signed meanwhile.
  const signed = seen.revision < check.revision ? check.signedBy.filter((s) => s.account !== tx.actor.id) : [];
  for (const { account, memberId, at } of signed) {
    const changedByName = team.find(({ id }) => id === memberId)!.name;
    conflicts.push({ field: 'signature', base: '', mine: '', theirs: account, changedBy: account, changedByName, changedAt: at });
  }
  if (conflicts.length > 0) return outcome('CONFLICT', null, { conflicts });
  const written = await writeResult(tx, dossier, check, resultOf(merged.fields));
  if (written.ok) await advanceVisit(tx, visit);
  return done(tx, check, written, merged.taken);
}

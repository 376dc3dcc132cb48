import {
  type CorrectionSigner,
  checkRedaction,
  correctionMachine,
  correctionSigners,
  ok,
  type Redaction,
  type Refusal,
  type ResultCode,
  refuse,
  resultRefusals,
  resultRules,
  secrecyClasses,
  transition,
  visitRefusals,
} from '@double-random/rules';
import { type Actor, change, forbidden, hasRole, holdsIn, notFound, row, rows, type Tx, useCase } from '@double-random/runtime';
import { getAgency } from '@double-random/schema/departments';
import { type DelegationRow, delegatedToCaller } from '../delegation/delegation-row.ts';
import { type Dossier, lockCheck } from '../visit/dossier.ts';
import type { MatterCheckRow } from '../visit/visit-row.ts';
import type { ChannelPorts } from './delivery/channel-port.ts';
import { type CorrectionRow, correctionColumns, type PublicationRow, publicationColumns } from './publication-row.ts';
import { redactable } from './redaction/hide-words.ts';
import { allVersions } from './redaction/redact-versions.ts';
import { hiddenSoFar, takeDown } from './redaction/take-down.ts';
import { storePublication } from './store-publication.ts';

const findPublication = (tx: Tx, id: string) =>
  row<PublicationRow>(tx.em, `select ${publicationColumns} from publication where id = $1`, [id]);

export interface RequestCorrection {
  readonly requestId?: string;
  readonly publicationId: string;
  readonly error: string;
  readonly evidence: string;
  readonly resultCode: ResultCode;
  readonly publicText?: string | null;
  /** Something published that may not be: what goes, and why (C-9). */
  readonly redaction?: Redaction | null;
}

const pendingAlready = (): Refusal => ({
  code: 'ILLEGAL_TRANSITION',
  message: '该结果已有更正正在办理，或者不是现行版本。',
  basis: 'PD 第二十二条',
  details: { from: 'REQUESTED', to: 'REQUESTED' },
});

/** C-10: an error found in a published result, with proof and the right value; by an operator or inspector of the publishing department. */
export const requestCorrection = useCase('requestCorrection', async (tx, input: RequestCorrection) => {
  const publication = await findPublication(tx, input.publicationId);
  if (!publication || publication.state === 'PARTIAL') throw notFound('公示');
  if (!holdsIn(tx.actor, publication.agency, 'op', 'ins')) throw forbidden('由公示部门的经办人或检查人员申请更正', 'PD 第二十二条');
  const open = await row<{ id: string }>(
    tx.em,
    `select c.id from correction c join publication p on p.id = c.publication_id where p.matter_check_id = $1 and c.state in ('REQUESTED', 'SIGNED')`,
    [publication.matterCheckId],
  );
  if (open || publication.state !== 'PUBLISHED') return refuse(pendingAlready());
  if (!input.error.trim()) return refuse(visitRefusals.reasonRequired('error'));
  if (!input.evidence.trim()) return refuse(visitRefusals.reasonRequired('evidence'));
  if (resultRules[input.resultCode].marketRegulationOnly && getAgency(publication.agency).subgraph !== 'market-supervision')
    return refuse(resultRefusals.marketRegulationOnly(input.resultCode));
  if (publication.mode === 'WITHHELD') return refuse(resultRefusals.withheldAlready());
  const { redaction } = input;
  const versions = await allVersions(tx.em, publication.matterCheckId);
  // A corrected version still on its way is waited for; what may not be public at all waits for no channel (C-9).
  if (!redaction && versions.some((v) => v.state === 'PARTIAL')) return refuse(pendingAlready());
  if (redaction) {
    const shown = versions.flatMap(({ content }) => redactable(content));
    const allowed = checkRedaction(redaction, shown);
    if (!allowed.ok) return allowed;
  }
  const id = tx.newId('ji_cor');
  const proposed = {
    resultCode: input.resultCode,
    ...(input.publicText ? { publicText: input.publicText } : {}),
    ...(redaction ? { redaction } : {}),
  };
  await rows(
    tx.em,
    `insert into correction (id, publication_id, agency, error, evidence, proposed, state, requested_by, requested_at, signatures)
     values ($1, $2, $3, $4, $5, $6, 'REQUESTED', $7, $8, '[]')`,
    [id, publication.id, publication.agency, input.error, input.evidence, JSON.stringify(proposed), tx.actor.id, tx.now],
  );
  tx.note({
    action: 'correction.request',
    subject: id,
    after: { publication: publication.id, ...proposed },
    reason: redaction?.ground ?? input.error,
  });
  return ok({ id });
});

interface Signature {
  readonly signer: CorrectionSigner;
  readonly delegation: string | undefined;
}

/** K-20, X-16: the signature this person's post, or his acting for the principal head, gives; undefined for everybody else, the deputy head and other departments' heads included. */
function signatureOf(
  actor: Actor,
  signers: readonly CorrectionSigner[],
  unit: string | null,
  delegations: readonly DelegationRow[],
): Signature | undefined {
  for (const signer of signers) {
    const role = signer.role === 'PRINCIPAL_HEAD' ? 'ph' : 'dh';
    const subUnit = signer.of === 'EXECUTION_UNIT' && signers.length > 1;
    if (holdsIn(actor, signer.department, role) && (!subUnit || actor.unit === unit)) return { signer, delegation: undefined };
    const acting = delegations.find(
      (d) => d.acting && d.role === signer.role && d.agency === signer.department && (!subUnit || d.unit === unit),
    );
    if (acting) return { signer, delegation: acting.documentNo };
  }
  return undefined;
}
const postTitles = { PRINCIPAL_HEAD: '主要负责人', DEPUTY_HEAD: '分管负责人' } as const;
const ofTitles = { EXECUTION_UNIT: '任务执行单位', DEPARTMENT: '本部门' } as const;
const titleOf = (signer: CorrectionSigner) => `${ofTitles[signer.of]}${postTitles[signer.role]}`;

async function lockCorrection(tx: Tx, id: string) {
  const correction = await row<CorrectionRow>(tx.em, `select ${correctionColumns} from correction where id = $1 for update`, [id]);
  if (!correction) throw notFound('更正');
  // Everybody may read the result; who may sign is no secret either.
  if (tx.actor.department !== correction.agency || !hasRole(tx.actor, 'dh', 'ph', 'op', 'rev', 'ins'))
    throw forbidden('由公示部门的主要负责人签字', 'PD 第二十二条, KF 第二十二条第二款');
  const publication = (await findPublication(tx, correction.publicationId))!;
  return { correction, publication };
}

/** C-9: what is taken out of the public's sight is the principal head's to sign, whomever the pack names for other corrections. */
const signersFor = (dossier: Dossier, check: MatterCheckRow, { redaction }: CorrectionRow['proposed']): readonly CorrectionSigner[] => {
  const isSubUnit = check.unit !== null && (getAgency(check.agency).units ?? []).some((u) => u.code === check.unit);
  const signers = correctionSigners(dossier.policy, check.agency, { isSubUnit, sameHead: false });
  return redaction ? signers.map((signer) => ({ ...signer, role: 'PRINCIPAL_HEAD' })) : signers;
};

/** KF-22e, PD-22: signed by the principal head the pack names, who did not ask for it; with the last signature the new version is public. */
export const approveCorrection = (ports: ChannelPorts) =>
  useCase('approveCorrection', async (tx, input: { readonly requestId?: string; readonly correctionId: string }) => {
    const { correction, publication } = await lockCorrection(tx, input.correctionId);
    const delegations = await delegatedToCaller(tx);
    if (!hasRole(tx.actor, 'ph', 'dh') && delegations.length === 0)
      throw forbidden('由主要负责人签字', 'PD 第二十二条, KF 第二十二条第二款');
    const dossier = await lockCheck(tx, publication.matterCheckId, true);
    const signers = signersFor(dossier, dossier.check, correction.proposed);
    const signature = signatureOf(tx.actor, signers, dossier.check.unit, delegations);
    if (!signature) throw forbidden(`须由${signers.map(titleOf).join('、')}签字`, 'PD 第二十二条, KF 第二十二条第二款');
    const { signer, delegation } = signature;
    const step = transition(correctionMachine, correction.state, 'sign');
    if (!step.ok) return step;
    if (correction.requestedBy === tx.actor.id)
      return refuse({ code: 'SEPARATION_OF_DUTIES', message: '签字人不得是申请人。', basis: 'PD 第二十二条' });
    if (correction.signatures.some((s) => s.role === titleOf(signer)))
      return refuse({
        code: 'ILLEGAL_TRANSITION',
        message: '该负责人已经签字。',
        basis: 'KF 第二十二条第二款',
        details: { from: 'SIGNED', to: 'SIGNED' },
      });
    const signed = { account: tx.actor.id, role: titleOf(signer), at: tx.now.toISOString(), ...(delegation ? { delegation } : {}) };
    const signatures = [...correction.signatures, signed];
    const complete = signatures.length === signers.length;
    await change(tx.em, 'update correction set signatures = $2 where id = $1', [correction.id, JSON.stringify(signatures)]);
    const newId = complete ? await publishCorrected(tx, ports, dossier, publication, correction, signatures) : null;
    if (newId)
      await change(tx.em, `update correction set state = 'PUBLISHED', new_publication_id = $2 where id = $1`, [correction.id, newId]);
    tx.note({
      action: 'correction.sign',
      subject: correction.id,
      after: { signatures, newId },
      approver: tx.actor.id,
      reason: correction.proposed.redaction?.ground ?? correction.error,
    });
    return ok({ id: correction.id });
  });

async function publishCorrected(
  tx: Tx,
  ports: ChannelPorts,
  dossier: Awaited<ReturnType<typeof lockCheck>>,
  old: PublicationRow,
  correction: CorrectionRow,
  signatures: CorrectionRow['signatures'],
): Promise<string> {
  const { resultCode, publicText, redaction } = correction.proposed;
  const newest = (await allVersions(tx.em, dossier.check.id)).at(-1)!;
  const check = redaction ? await takeDown(tx, dossier.check, old, correction, redaction) : dossier.check;
  const mode = redaction?.mode ?? old.mode;
  const fields = redaction ? check.secrecy?.fields : hiddenSoFar(old, check);
  const text = redaction ? (publicText ?? newest.content.publicText) : publicText;
  const wording = { resultNo: old.resultNo, version: newest.version + 1, mode, resultCode, publicText: text ?? null, fields };
  const approverPost = signatures.map((s) => s.role).join('、');
  return storePublication(tx, ports, dossier, check, wording, {
    correctionId: correction.id,
    reason: redaction ? groundOf(redaction) : correction.error,
    approverPost,
    on: tx.clock.today(),
  });
}

/** C-9: the public reads on which ground, and not what was taken away. */
const groundOf = ({ secrecyClass, ground }: Redaction): string => `依法调整公示（${secrecyClasses[secrecyClass]}）：${ground}`;

/** C-10: the head does not agree; the published result stands. */
export const rejectCorrection = useCase(
  'rejectCorrection',
  async (tx, input: { readonly requestId?: string; readonly correctionId: string; readonly reason: string }) => {
    const { correction, publication } = await lockCorrection(tx, input.correctionId);
    const dossier = await lockCheck(tx, publication.matterCheckId);
    if (!signatureOf(tx.actor, signersFor(dossier, dossier.check, correction.proposed), dossier.check.unit, await delegatedToCaller(tx)))
      throw forbidden('由主要负责人决定', 'PD 第二十二条, KF 第二十二条第二款');
    const step = transition(correctionMachine, correction.state, 'reject');
    if (!step.ok) return step;
    if (!input.reason.trim()) return refuse(visitRefusals.reasonRequired('reason'));
    await change(tx.em, `update correction set state = 'REJECTED', decision = $2 where id = $1`, [correction.id, input.reason]);
    tx.note({
      action: 'correction.reject',
      subject: correction.id,
      after: { state: 'REJECTED' },
      reason: input.reason,
      approver: tx.actor.id,
    });
    return ok({ id: correction.id });
  },
);

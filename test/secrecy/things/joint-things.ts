import type pg from 'pg';
import type { KnownValues } from '../generate/values.ts';
import { plantRow } from './plant-row.ts';

/** The visit and the result of market regulation everything hangs on. */
export interface Place {
  readonly taskId: string;
  readonly visitId: string;
  readonly matterCheckId: string;
  readonly memberId: string;
  readonly entityKey: string;
  /** Another visit of the task, and market regulation's result there: it will be over. */
  readonly endedVisitId: string;
  readonly endedCheckId: string;
}

const agency = 'wg-amr';
const region = 'WG';

/**
 * One thing of every kind that comes up after a draw, so that who is turned away is turned away from something that is there: referrals,
 * corrections, exemptions, reports …, all of Wugang's market regulation.
 * @returns their ids by the names of arguments
 */
export async function plantJointThings(db: pg.Client, place: Place): Promise<KnownValues> {
  const { taskId, visitId, matterCheckId, memberId, entityKey } = place;
  const of = { agency, task_id: taskId, visit_id: visitId, matter_check_id: matterCheckId, entity_key: entityKey };
  const plant = (table: string, values: object = {}) => plantRow(db, table, { ...of, region, ...values });

  const followUpId = await plant('follow_up', { state: 'OPEN' });
  const publicationId = await plant('publication', {
    result_no: 'X-1',
    version: 1,
    mode: 'PUBLIC',
    state: 'PUBLISHED',
    content: { uscc: entityKey },
  });
  await plant('channel_delivery', { publication_id: publicationId, channel: 'DEPARTMENT_SITE', state: 'PENDING' });
  await plant('field_draft', { account: 'wg-amr.i9', client_id: 'planted', state: 'WAITING', kind: 'RESULT' });
  await db.query(`update team_member set state = 'CLEARED' where id = $1`, [memberId]);
  const parties = [agency, 'wg-psb', 'wg-jco'].map((p) => ({ p }));
  await plant('credit_event', { seq: 1_000_000, kind: 'PENALTY' });
  await plant('credit_delivery', { seq: 1_000_000, state: 'FAILED' });
  const ceremony = {
    scope: 'planted',
    state: 'OPEN',
    document: { parties },
    hash: '0'.repeat(64),
    staged: {},
    expires_at: '2026-12-31T00:00:00Z',
  };
  return {
    followUpId,
    publicationId,
    referralId: await plant('referral', { follow_up_id: followUpId, from_agency: agency, to_agency: agency, state: 'SENT' }),
    penaltyId: await plant('penalty', { follow_up_id: followUpId, version: 1, state: 'DECIDED' }),
    correctionId: await plant('correction', { publication_id: publicationId, state: 'REJECTED', signatures: [] }),
    objectionId: await plant('objection', { publication_id: publicationId, state: 'RECEIVED' }),
    exemptionId: await plant('exemption', { state: 'REQUESTED' }),
    successionId: await plant('entity_succession', { kind: 'DIVISION', state: 'REQUESTED', to_keys: [] }),
    equivalenceId: await plant('matter_equivalence', { agency: 'wg-psb', other_agency: agency, state: 'PROPOSED' }),
    reportId: await plant('report', { unit: '', state: 'DRAFT' }),
    conflictReviewId: await plant('conflict_review', { member_id: memberId }),
    conductCaseId: await plant('conduct_case'),
    deadlineId: await plant('deadline', { unit: '', state: 'OPEN', subject: 'planted', kind: 'PLAN_FILED' }),
    replacementId: await plant('replacement', { member_id: memberId, state: 'APPROVED' }),
    filingId: await plant('ad_hoc_filing'),
    delegationId: await plant('delegation', { role: 'dh', delegator: `${agency}.dh`, delegate: `${agency}.op` }),
    'PublishJointMatterListInput.listId': await plant('joint_matter_list', { editor: agency, state: 'DRAFT', version: 99 }),
    entryId: await plant('joint_matter_entry', { list_id: 'joint_matter_list-planted' }),
    mergeId: await plant('visit_merge', {
      kind: 'CROSS',
      state: 'DECLINED',
      host_agency: agency,
      host_task_id: taskId,
      host_visit_id: visitId,
      guest_agency: 'wg-psb',
      guest_task_id: taskId,
    }),
    ceremonyId: await plant('ceremony', ceremony),
    'RevealSeedInput.ceremonyId': await plant('ceremony', { ...ceremony, id: 'ceremony-to-reveal' }),
    readmissionId: await plant('witness_readmission', { log: 'draw', target: 'public-security' }),
    seq: 1_000_000,
    'RequestWitnessReadmissionInput.target': 'public-security',
    ...everyReport(await plant('visit_report', { state: 'DRAFT' })),
    'DeclareConflictInput.interest': false,
    'ExecuteReplacementInput.candidate': 'nobody',
    'IssueDocumentInput.kind': 'JOINT_NOTICE',
    'IssueDocumentInput.subjectId': visitId,
    ...(await ended(db, place)),
    'SettleFieldDraftInput.clientId': 'planted',
    'SettleFieldDraftInput.account': 'wg-amr.i9',
  };
}

const everyReport = (id: string): KnownValues => ({ 'ApproveVisitReportInput.reportId': id, 'PublishVisitReportInput.reportId': id });

/** Review, publication and archive begin when a visit is over: before that it is not there for them (requirements B). */
async function ended(db: pg.Client, { endedVisitId, endedCheckId }: Place): Promise<KnownValues> {
  await db.query(`update visit set state = 'FINISHED', finished_at = '2026-09-03T03:00:00Z' where id = $1`, [endedVisitId]);
  return {
    ...Object.fromEntries(
      ['ReviewResult', 'ReturnResult', 'PublishResult', 'WithholdResult'].map((name) => [`${name}Input.matterCheckId`, endedCheckId]),
    ),
    'SealArchiveVolumeInput.visitId': endedVisitId,
  };
}

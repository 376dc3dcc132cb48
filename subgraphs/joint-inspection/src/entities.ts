import { archiveEntities } from './archive/archive.entity.ts';
import { capLedgerEntities } from './cap-ledger/cap-slot.entity.ts';
import { causeVisitEntities } from './cause-visit/cause-visit.entity.ts';
import { conductEntities } from './conduct/conduct.entity.ts';
import { deadlineEntities } from './deadline/deadline.entity.ts';
import { delegationEntities } from './delegation/delegation.entity.ts';
import { documentEntities } from './document/issued-document.entity.ts';
import { drawEntities } from './draw/draw.entity.ts';
import { evidenceUploadEntities } from './evidence/upload/evidence-upload.entity.ts';
import { exemptionEntities } from './exemption/exemption.entity.ts';
import { fairnessEntities } from './fairness/draw-tally.entity.ts';
import { fieldDraftEntities } from './finding/drafts/field-draft.entity.ts';
import { equivalenceEntities } from './finding/equivalence/equivalence.entity.ts';
import { logEntities } from './log/log.entity.ts';
import { mergeEntities } from './merge/merge.entity.ts';
import { planEntities } from './plan/plan.entity.ts';
import { publicationEntities } from './publication/publication.entity.ts';
import { referralEntities } from './referral/follow-up.entity.ts';
import { urgingEntities } from './report/coordination/urging.entity.ts';
import { reportEntities } from './report/report.entity.ts';
import { taskEntities } from './task/task.entity.ts';
import { teamEntities } from './team/team.entity.ts';
import { visitEntities } from './visit/visit.entity.ts';
import { visitReportEntities } from './visit-report/visit-report.entity.ts';

/** Every table of the joint-inspection subgraph. */
export const jointEntities = [
  ...planEntities,
  ...taskEntities,
  ...capLedgerEntities,
  ...exemptionEntities,
  ...drawEntities,
  ...delegationEntities,
  ...teamEntities,
  ...visitEntities,
  ...evidenceUploadEntities,
  ...equivalenceEntities,
  ...fieldDraftEntities,
  ...mergeEntities,
  ...publicationEntities,
  ...referralEntities,
  ...deadlineEntities,
  ...causeVisitEntities,
  ...conductEntities,
  ...reportEntities,
  ...visitReportEntities,
  ...urgingEntities,
  ...fairnessEntities,
  ...documentEntities,
  ...archiveEntities,
  ...logEntities,
];

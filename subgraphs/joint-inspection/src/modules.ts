import { archiveModule } from './archive/index.ts';
import { capLedgerModule } from './cap-ledger/index.ts';
import { causeVisitModule } from './cause-visit/index.ts';
import { completenessModule } from './completeness/index.ts';
import { conductModule } from './conduct/index.ts';
import { dashboardModule } from './dashboard/index.ts';
import { deadlineModule } from './deadline/index.ts';
import { delegationModule } from './delegation/index.ts';
import { directoryModule } from './directory/index.ts';
import { documentModule } from './document/index.ts';
import { drawModule } from './draw/index.ts';
import { evidenceModule } from './evidence/index.ts';
import { exemptionModule } from './exemption/index.ts';
import { fairnessModule } from './fairness/index.ts';
import { findingModule } from './finding/index.ts';
import { logModule } from './log/index.ts';
import { mergeModule } from './merge/index.ts';
import type { JointModule } from './module.ts';
import { planModule } from './plan/index.ts';
import { publicationModule } from './publication/index.ts';
import { referralModule } from './referral/index.ts';
import { reportModule } from './report/index.ts';
import { taskModule } from './task/index.ts';
import { teamModule } from './team/index.ts';
import { visitModule } from './visit/index.ts';
import { visitContactModule } from './visit-contact/index.ts';
import { visitReportModule } from './visit-report/index.ts';

/** Every room of the subgraph, in the order of the work: directory, plan, task, draw, team, visit, publication, referral, report. */
export const jointModules: readonly JointModule[] = [
  directoryModule,
  deadlineModule,
  planModule,
  taskModule,
  capLedgerModule,
  exemptionModule,
  drawModule,
  delegationModule,
  teamModule,
  visitModule,
  visitContactModule,
  mergeModule,
  findingModule,
  evidenceModule,
  publicationModule,
  referralModule,
  causeVisitModule,
  conductModule,
  completenessModule,
  reportModule,
  visitReportModule,
  dashboardModule,
  fairnessModule,
  documentModule,
  archiveModule,
  logModule,
];

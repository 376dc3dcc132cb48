import type { JointModule } from '../module.ts';
import { BulletinResolver } from './bulletin/bulletin.resolver.ts';
import { OverdueResolver } from './coordination/overdue.resolver.ts';
import { ReportTextResolver } from './coordination/report-text.resolver.ts';
import { CoordinationResolver } from './coordination.resolver.ts';
import { CoverageResolver } from './matter-coverage/coverage.resolver.ts';
import { ReportResolver } from './report.resolver.ts';
import { SharedObjectsResolver } from './shared-objects/shared-objects.resolver.ts';
import { WorkloadResolver } from './workload/workload.resolver.ts';

export const reportModule: JointModule = {
  resolvers: [
    ReportResolver,
    CoordinationResolver,
    BulletinResolver,
    CoverageResolver,
    OverdueResolver,
    ReportTextResolver,
    SharedObjectsResolver,
    WorkloadResolver,
  ],
};

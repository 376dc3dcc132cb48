import type { JointModule } from '../module.ts';
import { VisitReportHistoryResolver, VisitReportOfVisitResolver, VisitReportResolver } from './visit-report.resolver.ts';

/** 抽查报告 about each visit: written, approved, public (CD 十（四）). */
export const visitReportModule: JointModule = { resolvers: [VisitReportResolver, VisitReportHistoryResolver, VisitReportOfVisitResolver] };

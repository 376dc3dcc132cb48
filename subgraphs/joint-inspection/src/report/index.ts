import type { JointModule } from '../module.ts';
import { CoordinationResolver } from './coordination.resolver.ts';
import { ReportResolver } from './report.resolver.ts';

export const reportModule: JointModule = { resolvers: [ReportResolver, CoordinationResolver] };

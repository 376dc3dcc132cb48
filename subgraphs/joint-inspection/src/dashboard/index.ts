import type { JointModule } from '../module.ts';
import { DashboardResolver } from './dashboard.resolver.ts';

export const dashboardModule: JointModule = { resolvers: [DashboardResolver] };

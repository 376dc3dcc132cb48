import type { JointModule } from '../module.ts';
import { DeadlineResolver, TaskDeadlinesResolver } from './deadline.resolver.ts';

export const deadlineModule: JointModule = { resolvers: [DeadlineResolver, TaskDeadlinesResolver] };

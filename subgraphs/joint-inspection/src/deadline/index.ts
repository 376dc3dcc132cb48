import type { JointModule } from '../module.ts';
import { DeadlineResolver, TaskDeadlinesResolver } from './deadline.resolver.ts';
import { TodoResolver } from './todo/todo.resolver.ts';

export const deadlineModule: JointModule = { resolvers: [TodoResolver, DeadlineResolver, TaskDeadlinesResolver] };

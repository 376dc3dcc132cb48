import type { JointModule } from '../module.ts';
import { LateConflictResolver } from './late-conflict/late-conflict.resolver.ts';
import { TeamResolver, VisitTeamResolver } from './team.resolver.ts';

export const teamModule: JointModule = { resolvers: [TeamResolver, VisitTeamResolver, LateConflictResolver] };

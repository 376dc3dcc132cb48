import type { JointModule } from '../module.ts';
import { TeamResolver, VisitTeamResolver } from './team.resolver.ts';

export const teamModule: JointModule = { resolvers: [TeamResolver, VisitTeamResolver] };

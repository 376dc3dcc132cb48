import type { JointModule } from '../module.ts';
import { CauseVisitResolver } from './cause-visit.resolver.ts';

export const causeVisitModule: JointModule = { resolvers: [CauseVisitResolver] };

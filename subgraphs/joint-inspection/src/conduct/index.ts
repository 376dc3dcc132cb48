import type { JointModule } from '../module.ts';
import { ConductResolver } from './conduct.resolver.ts';
import { FeedbackResolver } from './feedback.resolver.ts';
import { TrailResolver } from './trail.resolver.ts';

/** 廉洁与责任 (CD 十二, YX 七（四）): what the inspected say, cases against people, and the trail they rest on. */
export const conductModule: JointModule = { resolvers: [ConductResolver, FeedbackResolver, TrailResolver] };

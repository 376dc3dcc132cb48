import type { JointModule } from '../module.ts';
import { FairnessResolver } from './fairness.resolver.ts';

export { tallyDraws } from './tally-draws.ts';

export const fairnessModule: JointModule = { resolvers: [FairnessResolver] };

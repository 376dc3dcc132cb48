import type { JointModule } from '../module.ts';
import { CapStatusResolver } from './cap-status.resolver.ts';

export const capLedgerModule: JointModule = { resolvers: [CapStatusResolver] };

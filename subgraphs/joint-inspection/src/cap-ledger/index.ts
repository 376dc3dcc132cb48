import type { JointModule } from '../module.ts';
import { CapStatusResolver } from './cap-status.resolver.ts';
import { CorrectCapEntryResolver } from './correct-entry.resolver.ts';
import { SuccessionResolver } from './succession/succession.resolver.ts';

export const capLedgerModule: JointModule = { resolvers: [CapStatusResolver, CorrectCapEntryResolver, SuccessionResolver] };

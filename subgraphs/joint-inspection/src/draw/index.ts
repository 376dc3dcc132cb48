import type { JointModule } from '../module.ts';
import { DrawResolver, TaskDrawsResolver } from './draw.resolver.ts';
import { CeremonyResolver } from './staged/ceremony.resolver.ts';

export const drawModule: JointModule = { resolvers: [DrawResolver, TaskDrawsResolver, CeremonyResolver] };

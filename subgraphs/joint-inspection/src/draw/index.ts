import type { JointModule } from '../module.ts';
import { DrawResolver, TaskDrawsResolver } from './draw.resolver.ts';

export const drawModule: JointModule = { resolvers: [DrawResolver, TaskDrawsResolver] };

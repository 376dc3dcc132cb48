import type { JointModule } from '../module.ts';
import { MergeResolver } from './merge.resolver.ts';

export const mergeModule: JointModule = { resolvers: [MergeResolver] };

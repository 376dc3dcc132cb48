import type { JointModule } from '../module.ts';
import { MergeResolver } from './merge.resolver.ts';
import { MatchVisitResolver, MergeVisitResolver } from './merge-visit.resolver.ts';

export const mergeModule: JointModule = { resolvers: [MergeResolver, MergeVisitResolver, MatchVisitResolver] };

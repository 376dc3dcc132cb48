import type { JointModule } from '../module.ts';
import { CompletenessResolver } from './completeness.resolver.ts';

/** 全程留痕 of one task, link by link (KF 第二十五条, PD 第五条). */
export const completenessModule: JointModule = { resolvers: [CompletenessResolver] };

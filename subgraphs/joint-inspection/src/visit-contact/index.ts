import type { JointModule } from '../module.ts';
import { VisitContactResolver } from './visit-contact.resolver.ts';

/** Whom to call at the object, for the team of an open visit. */
export const visitContactModule: JointModule = { resolvers: [VisitContactResolver] };

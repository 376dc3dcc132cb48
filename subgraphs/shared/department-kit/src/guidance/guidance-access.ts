import { type Actor, holdsIn, type Role } from '@double-random/runtime';
import type { DepartmentAgency } from '../profile.ts';

const readers: readonly Role[] = ['op', 'reg', 'fz', 'lgo', 'dh', 'ph', 'aud'];

/** Between the two agencies, and nobody beside them. */
export const mayReadGuidance = (actor: Actor, { code, parent }: DepartmentAgency): boolean =>
  holdsIn(actor, code, ...readers) || (parent !== undefined && holdsIn(actor, parent, ...readers));

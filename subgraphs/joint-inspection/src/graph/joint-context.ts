import type { SubgraphContext } from '@double-random/runtime';
import type { JointServices } from '../services.ts';

/** One request inside joint-inspection. */
export interface JointContext extends SubgraphContext {
  readonly services: JointServices;
}

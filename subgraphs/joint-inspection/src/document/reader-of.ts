import type { JointContext } from '../graph/joint-context.ts';
import type { Reader } from './source/index.ts';

/** Who asks, as the sources of papers want to know it. */
export const readerOf = ({ deps, actor, services }: JointContext): Reader => ({
  em: deps.em(),
  actor,
  today: deps.clock.today(),
  publicUrl: services.publicUrl ?? '',
});

import type { AgencyFigures } from '../coordination.ts';
import { smallest, suppressSmall } from './suppress.ts';

type Settled = Pick<AgencyFigures, 'published' | 'withheld' | 'publicationRate'>;
type Told = { readonly [figure in keyof Settled]: number | null };

/**
 * D-74, KF 第二十二条第一款: withheld results are counted, and shown from three on. One or two of them would point at somebody, and so would what they
 * can be worked out from: of the results not withheld the smallest group goes with them, and the rate where it would give that group away.
 */
export function tellWithheld({ results, published, withheld, publicationRate }: Settled & Pick<AgencyFigures, 'results'>): Told {
  if (withheld === 0 || withheld >= smallest) return { published, withheld, publicationRate };
  const [shown, hidden, open] = suppressSmall([published, withheld, Math.max(0, results - published - withheld)]);
  return { published: shown!, withheld: hidden!, publicationRate: open === null ? null : publicationRate };
}

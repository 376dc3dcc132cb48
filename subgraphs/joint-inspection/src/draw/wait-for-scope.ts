import { ScopeBusy } from './ceremony-claim.ts';

const attempts = 30;
const longestMs = 500;

/**
 * Runs a claim until it gets its turn. Whoever waits learns nothing but that it takes a moment.
 * @throws ScopeBusy after about fifteen seconds, and at once where a ceremony before an audience is open: then the question waits on
 *   record (`inTurn`), not its connection
 */
export async function whenScopeIsFree<T>(claim: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await claim();
    } catch (error) {
      if (!(error instanceof ScopeBusy) || error.long || attempt >= attempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.min(10 * 2 ** Math.min(attempt, 6), longestMs)));
    }
  }
}

import { unavailable } from '@double-random/runtime';
import { ScopeBusy } from './ceremony-claim.ts';

const attempts = 60;
const longestMs = 500;

/**
 * Runs a claim until it gets its turn. Whoever waits learns nothing but that it takes a moment.
 * @throws UNAVAILABLE, to be tried again later, after about half a minute
 */
export async function whenScopeIsFree<T>(claim: () => Promise<T>): Promise<T> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      return await claim();
    } catch (error) {
      if (!(error instanceof ScopeBusy)) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.min(10 * 2 ** Math.min(attempt, 6), longestMs)));
    }
  }
  throw unavailable('抽取系统繁忙，请稍后重试');
}

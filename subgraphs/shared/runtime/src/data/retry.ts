/** SQLSTATEs after which the same transaction may simply be run again (operations.md). */
const transient = /^(40001|40P01|57P01|57P03|08...|53...)$/;
const maxAttempts = 6;

const sqlState = (error: unknown): string | undefined => {
  for (let e = error as { code?: unknown; cause?: unknown } | undefined, depth = 0; e && depth < 4; e = e.cause as typeof e, depth++) {
    if (typeof e.code === 'string' && /^[0-9A-Z]{5}$/.test(e.code)) return e.code;
  }
  return undefined;
};

export const isTransient = (error: unknown): boolean => transient.test(sqlState(error) ?? '');
export const isUniqueViolation = (error: unknown): boolean => sqlState(error) === '23505';

/** Runs a whole transaction again, unseen by the caller, when the database asked for it. */
export async function retrying<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= maxAttempts || !isTransient(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5 * 2 ** attempt));
    }
  }
}

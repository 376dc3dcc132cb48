import type { Session, Step } from '../driver/session.ts';

/** People who work at the same time; more than this only wait for each other. */
export const lanes = 6;

/** Work that does not depend on each other, some at a time; the platform answers many people at once. */
export async function inLanes<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const lane = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

const handful = 5;

/** One person's steps that do not depend on each other, several requests at a time. */
export const actInLanes = (session: Session, steps: readonly Step[]): Promise<void> =>
  inLanes(
    Array.from({ length: Math.ceil(steps.length / handful) }, (_, i) => steps.slice(i * handful, (i + 1) * handful)),
    (some) => session.actAll(some),
  );

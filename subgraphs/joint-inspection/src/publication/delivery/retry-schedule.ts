const minutes = (n: number) => n * 60_000;

/** Pauses after the first, second … failed attempt: together a little under four days, well inside any publication term. */
const pauses = [1, 5, 15, 60, 180, 360, 720, 1440, 1440, 1440].map(minutes);

/** When to try again after so many attempts; null when a person has to look at it (dead letter). */
export const nextAttempt = (attempts: number, now: Date): Date | null => {
  const pause = pauses[attempts - 1];
  return pause === undefined ? null : new Date(now.getTime() + pause);
};

/** Receipts of what was handed over are asked for every hour. */
export const nextLook = (now: Date): Date => new Date(now.getTime() + minutes(60));

/** A parcel somebody has in hand is nobody else's; whoever dies with it gives it back after this. */
export const inHand = (now: Date): Date => new Date(now.getTime() + minutes(2));

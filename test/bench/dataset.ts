import { county, type Premises } from '../../gateway/standalone/demo/world/premises.ts';

/** A stream of choices that is the same on every machine (xorshift32). */
function picker(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % n;
  };
}

/** So many places of business of one county; the first hundred are hotels. */
export const places = (total: number): Iterable<Premises> =>
  county({ division: '410481', place: '舞钢', total, main: { HOTEL: Math.min(100, total) }, from: 1_000_000 }, picker(20260105));

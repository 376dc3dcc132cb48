import { row } from '@double-random/runtime';
import { E1, enterObject, firm } from '../../testing/draw-world.ts';
import { type JointHarness, startJointForTest } from '../../testing/joint-harness.ts';
import { publishMatters, worldMatters } from '../../testing/joint-world.ts';

/** Twelve hotels, each under one matter of every department. */
export const hotels = [E1, ...Array.from({ length: 11 }, (_, i) => firm(i + 1))];

/** The three departments with the hotels in their registries, in September. */
export async function openTwelveHotels() {
  const h: JointHarness = await startJointForTest({ now: '2026-09-02T09:00:00+08:00' });
  const ids: Record<string, string> = {};
  for (const [code, { agency, name }] of Object.entries(worldMatters))
    Object.assign(ids, await publishMatters(h, agency, [{ code, name, roundsPerYear: 20 }]));
  for (const uscc of hotels) {
    await enterObject(h, 'wg-psb', uscc, ['M-HOTEL']);
    await enterObject(h, 'wg-cad', uscc, ['M-CADUSE']);
    await enterObject(h, 'wg-amr', uscc, ['M-REGINFO']);
  }
  return {
    h,
    ids,
    /** What a task of all three asks for. */
    matters: { 'wg-psb': [ids['M-HOTEL']!], 'wg-cad': [ids['M-CADUSE']!], 'wg-amr': [ids['M-REGINFO']!] },
  };
}

/** Places taken in the ledger. */
export const slotsIn = async (h: JointHarness): Promise<number> =>
  Number((await row<{ n: number }>(h.em(), 'select count(*)::int as n from cap_slot'))!.n);

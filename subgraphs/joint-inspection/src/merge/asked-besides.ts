import type { MergeableVisit } from './open-visit.ts';

/** Which of the two visits a department goes to. */
export type MergeSide = 'HOST' | 'GUEST';
export type AskedBesides = Readonly<Record<string, MergeSide>>;

type Going = Pick<MergeableVisit, 'leadAgency' | 'departments' | 'guestAgencies'>;

/**
 * KF 第四条, PD 第四条, 第十二条: departments besides the two leads that go to one of the visits, or whose task is settled there. The day, the
 * team and the scheme they agreed to change for them too: each has to agree. They are asked last, when the leads have agreed, so that
 * nobody hears of another's visit for a merger that is not going to be (CD 九).
 */
export function askedBesides(host: Going, guest: Going): AskedBesides {
  const leads = [host.leadAgency, guest.leadAgency];
  const going = (visit: Going, side: MergeSide) =>
    [...visit.departments, ...visit.guestAgencies].filter((a) => !leads.includes(a)).map((a) => [a, side] as const);
  return Object.fromEntries([...going(guest, 'GUEST'), ...going(host, 'HOST')].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

import type { DrawnVisit } from '../../gateway/standalone/demo/flows/draw-flow.ts';

/**
 * Everybody who may not learn who was drawn before the visits are over (requirements B, 「See drawn list before visit」): all but the initiator's
 * and the executing departments' operators and heads and the drawn inspectors. One account per post; null is the public.
 */
export const outsiders: readonly (string | null)[] = [
  null,
  'credit-platform',
  'wg-jco.jco',
  'wg-cad.reg',
  'wg-psb.reg',
  'wg-cad.rev',
  'wg-psb.arc',
  'wg-cad.aud',
  'wg-psb.fz',
  'pds-cad.op',
  'pds-amr.dh',
  'kf-psb.op',
  'platform.sys',
];

/** Asked before anybody was drawn: each might be. */
export const inspectorsAsked: readonly string[] = Array.from({ length: 9 }, (_, i) => `wg-cad.i${i + 1}`);

/** Of those the first two on no team. */
export function notDrawn(visits: readonly DrawnVisit[]): readonly string[] {
  const drawn = new Set(visits.flatMap((v) => v.team.map((m) => `${m.agency}.i${Number(m.certificateNoLast4.slice(1))}`)));
  return inspectorsAsked.filter((account) => !drawn.has(account)).slice(0, 2);
}

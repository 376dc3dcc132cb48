import type { Cast } from '../../gateway/standalone/demo/driver/cast.ts';
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

/** Those whose work the registries, the visits and the trail are. */
export const insiders: readonly string[] = ['wg-amr.op', 'wg-psb.reg', 'wg-cad.dh', 'wg-amr.aud'];

/** Civil air defence's own inspectors, on leave when teams are drawn: nobody knows beforehand who else will not be. */
export const inspectorsOnLeave: readonly string[] = ['wg-cad.i8', 'wg-cad.i9'];

type Member = DrawnVisit['team'][number];
const accountOf = ({ agency, certificateNoLast4 }: Member) => `${agency}.i${Number(certificateNoLast4.slice(1))}`;

/** Market regulation's first inspector at the first visit. */
export const drawnInspector = ([first]: readonly DrawnVisit[]): string => accountOf(first!.team.find((m) => m.agency === 'wg-amr')!);

/** Before anything is asked: the registry is locked into frames later. */
export async function sendOnLeave(cast: Cast): Promise<void> {
  const keeper = cast.as('wg-cad.reg');
  const { page } = await keeper.query<{ page: { nodes: readonly { id: string; certificateNoLast4: string }[] } }>(
    '{ page: civilAirDefenseInspectors(agency: "wg-cad", first: 100) { nodes { id certificateNoLast4 } } }',
  );
  for (const { id, certificateNoLast4 } of page.nodes)
    if (inspectorsOnLeave.includes(`wg-cad.i${Number(certificateNoLast4.slice(1))}`))
      await keeper.act('addCivilAirDefenseInspectorLeave', { id, from: '2026-09-01', to: '2026-12-31', reason: '外出学习' });
}

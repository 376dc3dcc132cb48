import { type EffectivePolicy, jointPackFor, jointPolicy } from '@double-random/rules';
import { findPack } from '@double-random/rules/packs/pack-versions.ts';

/**
 * PD 第二条, R-26: the rules of a visit that two tasks make one: the joint pack of the region over the packs both had pinned.
 * @returns undefined where the region has no rules of joint inspections: nothing can be made joint there
 */
export function mergedPolicy(
  host: EffectivePolicy,
  guest: EffectivePolicy,
  initiator: string,
  region: string,
): EffectivePolicy | undefined {
  const on = host.on > guest.on ? host.on : guest.on;
  const jointPack = jointPackFor(region, on);
  if (!jointPack) return undefined;
  const parts = new Map([...[guest, host].flatMap((p) => p.departments.map((d) => [d.department, { ...d, on: p.on }] as const))]);
  const participants = [...parts.values()].map(({ department, pack, on: pinnedOn }) => ({
    department,
    pack: findPack(pack.code, pinnedOn)!,
    role: department === initiator ? ('INITIATOR' as const) : ('PARTICIPANT' as const),
  }));
  return jointPolicy({ on, jointPack, participants });
}

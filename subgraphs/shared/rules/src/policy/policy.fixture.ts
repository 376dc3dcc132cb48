import { plainDate } from '../basics/plain-date.ts';
import { findPack } from '../packs/pack-versions.ts';
import type { PackCode, RulePack } from '../packs/rule-pack.ts';
import { jointPolicy } from './resolve-policy.ts';

export const day = plainDate('2026-09-01');
export const packOn = (code: PackCode): RulePack => {
  const pack = findPack(code, day);
  if (!pack) throw new RangeError(`no pack ${code}`);
  return pack;
};

/** The joint region of the test world: wg-amr (PD) initiates, wg-cad (CD) and wg-psb (YX unless told otherwise) take part. */
export const wugang = (
  packs: { readonly psb?: PackCode | RulePack; readonly cad?: PackCode | RulePack; readonly joint?: RulePack } = {},
) => {
  const pack = (given: PackCode | RulePack) => (typeof given === 'string' ? packOn(given) : given);
  return jointPolicy({
    on: day,
    jointPack: packs.joint ?? packOn('PD'),
    participants: [
      { department: 'wg-psb', pack: pack(packs.psb ?? 'YX'), role: 'PARTICIPANT' },
      { department: 'wg-amr', pack: packOn('PD'), role: 'INITIATOR' },
      { department: 'wg-cad', pack: pack(packs.cad ?? 'CD'), role: 'PARTICIPANT' },
    ],
  });
};
export const all = ['wg-amr', 'wg-cad', 'wg-psb'];

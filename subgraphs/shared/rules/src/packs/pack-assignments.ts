import type { PlainDate } from '../basics/plain-date.ts';
import { plainDate } from '../basics/plain-date.ts';
import { deepFreeze } from './deep-freeze.ts';
import { findPack, rulePacks } from './pack-versions.ts';
import type { PackCode, RulePack } from './rule-pack.ts';

/** Which pack governs a department or a joint region, from when to when (inclusive; null = open). Configuration. */
export interface PackAssignment {
  /** Department code (`wg-cad`) or joint region (`WG`). */
  readonly holder: string;
  readonly scope: 'DEPARTMENT' | 'JOINT_REGION';
  readonly pack: PackCode;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly note: string;
}

const assign = (scope: PackAssignment['scope'], holder: string, pack: PackCode, from: string, note: string): PackAssignment => ({
  holder,
  scope,
  pack,
  from: plainDate(from),
  to: null,
  note,
});

export const packAssignments: readonly PackAssignment[] = deepFreeze([
  assign('DEPARTMENT', 'kf-psb', 'KF', '2020-01-01', '本局细则'),
  assign('DEPARTMENT', 'kf-psb-xf', 'KF', '2020-01-01', '上级市局细则，第五条第二款'),
  assign('DEPARTMENT', 'yy-psb', 'YY', '2021-07-15', '本局指引'),
  assign('DEPARTMENT', 'yx-psb', 'YX', '2023-01-01', '本局方案'),
  assign('DEPARTMENT', 'wg-psb', 'YX', '2023-01-01', '舞钢市公安局无本级文本，适用同市且最新的叶县公安局方案'),
  assign('DEPARTMENT', 'wg-cad', 'CD', '2022-06-02', '本办细则'),
  assign('DEPARTMENT', 'wg-amr', 'PD', '2020-04-28', '单部门任务适用联合抽查细则已有规定，其余为默认值'),
  assign('DEPARTMENT', 'pds-amr', 'PD', '2020-04-28', '单部门任务适用联合抽查细则已有规定，其余为默认值'),
  assign('DEPARTMENT', 'yx-amr', 'PD', '2020-04-28', '单部门任务适用联合抽查细则已有规定，其余为默认值'),
  assign('DEPARTMENT', 'pds-cad', 'CD', '2022-06-02', '人防系统适用同一细则；市办无本级文本'),
  assign('JOINT_REGION', 'WG', 'PD', '2020-04-28', '舞双随机〔2020〕3号转发；转发日期未载明，自细则印发之日'),
  assign('JOINT_REGION', 'PDS', 'PD', '2020-04-28', '平双随机办〔2020〕3号'),
]);

function packOf(
  scope: PackAssignment['scope'],
  holder: string,
  on: PlainDate,
  assignments: readonly PackAssignment[],
  packs: readonly RulePack[],
): RulePack | undefined {
  const held = assignments
    .filter((a) => a.scope === scope && a.holder === holder && a.from <= on && (a.to === null || on <= a.to))
    .sort((a, b) => (a.from < b.from ? 1 : -1))[0];
  return held && findPack(held.pack, on, packs);
}

/** The pack of a department on a date; undefined before its rules were in force (KF-27, CD-13) or for an unknown department. */
export const packFor = (
  department: string,
  on: PlainDate,
  assignments: readonly PackAssignment[] = packAssignments,
  packs: readonly RulePack[] = rulePacks,
): RulePack | undefined => packOf('DEPARTMENT', department, on, assignments, packs);

/** The joint pack of a region (`WG`, `PDS`) on a date (PD-0). */
export const jointPackFor = (
  region: string,
  on: PlainDate,
  assignments: readonly PackAssignment[] = packAssignments,
  packs: readonly RulePack[] = rulePacks,
): RulePack | undefined => packOf('JOINT_REGION', region, on, assignments, packs);

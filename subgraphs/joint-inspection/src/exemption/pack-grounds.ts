import {
  type ExemptionGround,
  type ExemptionPack,
  type ParameterValues,
  type PlainDate,
  packFor,
  recordGrounds,
} from '@double-random/rules';
import { type Em, row } from '@double-random/runtime';
import { findAgency } from '@double-random/schema/departments';

/** What a department's pack, or its part of a pinned policy, says on exemptions. */
export interface ExemptionRules {
  readonly pack: string;
  readonly grounds: ExemptionPack;
  readonly effect: ParameterValues['exemption.effect'];
  readonly defaultRaise: number | null;
  readonly cap: number;
  readonly approver: ParameterValues['exemption.approver'];
}

type Values = { readonly [N in keyof ParameterValues]?: { readonly value: ParameterValues[N] } };

/** @param values a pack's parameters or a department's part of a policy */
export function exemptionRules(pack: string, values: Values): ExemptionRules {
  const value = <N extends keyof ParameterValues>(name: N): ParameterValues[N] => values[name]!.value;
  return {
    pack,
    grounds: {
      pack,
      grounds: [...value('exemption.recordGrounds'), ...value('exemption.deploymentGrounds')],
      recordRequiresKeySector: value('exemption.recordRequiresKeySector'),
    },
    effect: value('exemption.effect'),
    defaultRaise: value('exemption.defaultRaise'),
    cap: value('cap.entityAnnual'),
    approver: value('exemption.approver'),
  };
}

/** Undefined where the agency has no rules in force that day (KF-27). */
export function exemptionRulesOf(agency: string, on: PlainDate): ExemptionRules | undefined {
  const pack = packFor(agency, on);
  return pack && exemptionRules(pack.code, pack.parameters as unknown as Values);
}

export const isRecordGround = (ground: string): boolean => (recordGrounds as readonly string[]).includes(ground);

/** PD 第八条: a campaign that concerns the joint list of the region is the principal head's to approve; else whom the pack names. */
export async function approverRole(
  em: Em,
  exemption: { readonly agency: string; readonly ground: ExemptionGround },
  rules: ExemptionRules,
) {
  if (rules.approver !== 'DEPUTY_HEAD_OF_OWN_DEPARTMENT') return 'ph' as const;
  const region = findAgency(exemption.agency)?.region;
  if (exemption.ground !== 'SPECIAL_CAMPAIGN' || !region) return 'dh' as const;
  const concerned = await row(
    em,
    `select 1 from joint_matter_list l join joint_matter_entry e on e.list_id = l.id where l.region = $1 and l.state = 'PUBLISHED' and e.agency = $2`,
    [region, exemption.agency],
  );
  return concerned ? ('ph' as const) : ('dh' as const);
}

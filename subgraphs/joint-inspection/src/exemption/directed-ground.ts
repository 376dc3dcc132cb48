import { departmentPolicy, type EffectivePolicy, ok, type Result, refuse } from '@double-random/rules';
import type { Tx } from '@double-random/runtime';
import { checkDirectedGround } from '../task/task-policy.ts';
import { exemptionRefusals } from './exemption-refusals.ts';
import type { ExemptionRow } from './exemption-row.ts';
import { isRecordGround } from './pack-grounds.ts';
import { usableExemptions } from './pin-exemption.ts';

export interface DirectedGround {
  readonly code: string;
  readonly documentNo: string;
}

/**
 * KF 第十三条第二款: what a directed task rests on. A deployment: its document, and the department's approved exemptions on that document.
 * A record (YY 三（五）, YX 五（四）, CD 六 更多抽查): the number of an approved exemption, whose objects are then the task's whole population.
 * A ground that another department of the task does not know is for a task of this department alone (K-05).
 * @returns the initiator's exemptions the task takes over
 */
export async function settleDirectedGround(
  tx: Tx,
  policy: EffectivePolicy,
  initiator: string,
  ground: DirectedGround | null | undefined,
): Promise<Result<readonly ExemptionRow[]>> {
  const code = ground?.code ?? '';
  if (ground && isRecordGround(code)) {
    const against = policy.departments
      .map((d) => d.department)
      .filter((d) => !(departmentPolicy(policy, d).values['exemption.recordGrounds'].value as readonly string[]).includes(code));
    if (against.length) return refuse(exemptionRefusals.groundOfOthers(code, against));
  } else {
    const refused = checkDirectedGround(policy, ground);
    if (refused) return refuse(refused);
  }
  const document = ground!.documentNo.trim();
  const usable = await usableExemptions(tx, initiator, tx.clock.today());
  const meant = usable.filter((e) => e.ground === code && (e.no === document || (!isRecordGround(code) && e.evidence === document)));
  return isRecordGround(code) && meant.length === 0 ? refuse(exemptionRefusals.recordUnknown(code)) : ok(meant);
}

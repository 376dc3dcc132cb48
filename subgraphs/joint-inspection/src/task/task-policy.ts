import { createHash } from 'node:crypto';
import {
  type EffectivePolicy,
  jointPackFor,
  jointPolicy,
  ok,
  type PlainDate,
  type PolicyParticipant,
  packFor,
  policyValue,
  type Refusal,
  type Result,
  recordGrounds,
  refuse,
  singlePolicy,
} from '@double-random/rules';
import { canonicalJson } from '@double-random/verifiable-draw';
import { taskRefusals } from './task-refusals.ts';

/** what governs a task made on this day, with an explanation per value; KF-27, CD-13: no rules, no task. */
export function policyFor(
  initiator: string,
  participants: readonly string[],
  region: string | null,
  on: PlainDate,
): Result<EffectivePolicy> {
  const agencies = [initiator, ...participants];
  const missing = agencies.filter((agency) => !packFor(agency, on));
  if (missing.length) return refuse(...missing.map((agency) => taskRefusals.noPolicy(agency, on)));
  if (participants.length === 0) return ok(singlePolicy(initiator, packFor(initiator, on)!, on));
  const jointPack = region === null ? undefined : jointPackFor(region, on);
  if (!jointPack) return refuse(taskRefusals.noPolicy(region ?? initiator, on));
  return ok(
    jointPolicy({
      on,
      jointPack,
      participants: agencies.map(
        (department): PolicyParticipant => ({
          department,
          pack: packFor(department, on)!,
          role: department === initiator ? 'INITIATOR' : 'PARTICIPANT',
        }),
      ),
    }),
  );
}

export const policyHashOf = (policy: EffectivePolicy): string =>
  createHash('sha256')
    .update(canonicalJson(JSON.parse(JSON.stringify(policy))))
    .digest('hex');

/** KF 第十三条第二款 「另行部署定向抽查」: a ground every department of the task knows, and the deploying document (K-05). */
export function checkDirectedGround(
  policy: EffectivePolicy,
  ground: { readonly code: string; readonly documentNo: string } | null | undefined,
): Refusal | undefined {
  if (!ground?.documentNo.trim()) return taskRefusals.groundInvalid('定向抽查须写明部署文件的文号。', { missing: ['documentNo'] });
  if ((recordGrounds as readonly string[]).includes(ground.code))
    return taskRefusals.groundInvalid('定向抽查的情形应为专项整治、特殊事件或上级指令。', { ground: ground.code });
  const against = policy.departments
    .map((d) => d.department)
    .filter((d) => !(policyValue(policy, d, 'exemption.deploymentGrounds').value as readonly string[]).includes(ground.code));
  return against.length ? taskRefusals.groundInvalid('该情形不在有关部门规则列明的范围内。', { ground: ground.code, against }) : undefined;
}

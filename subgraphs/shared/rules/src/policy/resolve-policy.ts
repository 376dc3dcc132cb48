import type { PlainDate } from '../basics/plain-date.ts';
import type { PackAssignment } from '../packs/pack-assignments.ts';
import { packAssignments, packFor } from '../packs/pack-assignments.ts';
import { rulePacks } from '../packs/pack-versions.ts';
import type { ParameterName } from '../packs/parameters.ts';
import { parameterNames } from '../packs/parameters.ts';
import type { RulePack, Source, Sourced, SourceRef } from '../packs/rule-pack.ts';
import { isClause, sourceText } from '../packs/rule-pack.ts';
import { conflictStatements } from './conflict-rows.ts';
import type { DepartmentRule } from './department-rules.ts';
import { departmentRules, ownRule } from './department-rules.ts';
import type {
  Considered,
  DeadlineCandidate,
  DepartmentPolicy,
  DepartmentValues,
  EffectivePolicy,
  Explained,
  PackRef,
  ParticipantRole,
  TaskWideValues,
} from './effective-policy.ts';
import { taskWideParameters } from './effective-policy.ts';
import type { TaskWideRule } from './task-wide-rules.ts';
import { taskWideRules } from './task-wide-rules.ts';

export interface PolicyParticipant {
  readonly department: string;
  readonly pack: RulePack;
  readonly role: ParticipantRole;
}
export interface JointPolicyInput {
  /** The day the task is created: its packs govern to the end. */
  readonly on: PlainDate;
  readonly jointPack: RulePack;
  readonly participants: readonly PolicyParticipant[];
}
interface Candidate {
  readonly department: string | null;
  readonly pack: RulePack;
  readonly sourced: Sourced<unknown>;
}

const packRef = ({ code, version, title }: RulePack): PackRef => ({ code, version, title });
const sourcedIn = (pack: RulePack, name: ParameterName): Sourced<unknown> => pack.parameters[name];
const isTaskWide = (name: ParameterName) => (taskWideParameters as readonly ParameterName[]).includes(name);
const departmentParameters = parameterNames.filter((name) => !isTaskWide(name));
const fromEntries = (entries: readonly (readonly [string, Explained<unknown>])[]) => Object.fromEntries(entries) as unknown;

const withoutQuote = (source: Source): SourceRef => {
  if (!isClause(source)) return source;
  const { quote: _words, ...ref } = source;
  return ref;
};

const explain = (
  { pack, sourced }: Candidate,
  rule: Explained<unknown>['rule'],
  why: string,
  candidates: readonly Candidate[],
): Explained<unknown> => ({
  value: sourced.value,
  rule,
  pack: pack.code,
  source: withoutQuote(sourced.source),
  from: sourceText(pack.code, sourced.source),
  why,
  considered: (candidates.length > 1 ? candidates : []).map(
    (c): Considered => ({
      pack: c.pack.code,
      department: c.department,
      value: c.sourced.value,
      from: sourceText(c.pack.code, c.sourced.source),
    }),
  ),
});

/** Strictest first; between equals a clause before a default, then the joint pack, then department order (a stable sort). */
function strictest(candidates: readonly Candidate[], strictness: (value: unknown) => number): Candidate {
  const rank = (c: Candidate) => strictness(c.sourced.value);
  const [first] = [...candidates].sort(
    (a, b) =>
      (rank(b) > rank(a) ? 1 : rank(b) < rank(a) ? -1 : 0) || Number(isClause(b.sourced.source)) - Number(isClause(a.sourced.source)),
  );
  if (!first) throw new RangeError('a policy needs at least one pack');
  return first;
}

function taskWideValue(name: (typeof taskWideParameters)[number], jointPack: RulePack, participants: readonly PolicyParticipant[]) {
  const { rule, strictness, platform, why } = taskWideRules[name] as unknown as TaskWideRule<unknown>;
  const joint: Candidate = { department: null, pack: jointPack, sourced: sourcedIn(jointPack, name) };
  const candidates: Candidate[] = [
    joint,
    ...participants.map(({ department, pack }) => ({ department, pack, sourced: sourcedIn(pack, name) })),
    ...(platform ? [{ department: null, pack: jointPack, sourced: platform }] : []),
  ];
  return explain(strictness ? strictest(candidates, strictness) : joint, rule, why, candidates);
}

function departmentValue(name: ParameterName, { department, pack }: PolicyParticipant, jointPack: RulePack): Explained<unknown> {
  const { rule, combine, follows, why } = ((departmentRules as Partial<Record<ParameterName, unknown>>)[name] ??
    ownRule) as DepartmentRule<unknown>;
  const own: Candidate = { department, pack, sourced: sourcedIn(pack, name) };
  const joint: Candidate = { department: null, pack: jointPack, sourced: sourcedIn(jointPack, name) };
  const candidates = rule === 'OWN_PACK' ? [own] : [joint, own];
  if (follows) return explain(ownIfStated(pack, jointPack, follows) ? own : joint, rule, why, candidates);
  if (!combine) return explain(own, rule, why, candidates);
  const combined = combine(own.sourced, joint.sourced);
  const base = combined.from === 'OWN' ? own : joint;
  return explain({ ...base, sourced: { value: combined.value, source: base.sourced.source } }, rule, why, candidates);
}

const resultCandidate = (pack: RulePack): DeadlineCandidate => ({
  deadline: pack.parameters['result.deadline'].value,
  start: pack.parameters['result.start'].value,
  pack: pack.code,
  from: sourceText(pack.code, pack.parameters['result.deadline'].source),
});
const referralCandidate = (pack: RulePack): readonly DeadlineCandidate[] => {
  const { value, source } = pack.parameters['referral.deadline'];
  return value === null ? [] : [{ deadline: value, start: 'RESULT_FORMED', pack: pack.code, from: sourceText(pack.code, source) }];
};
/** The joint term always; the department's own only where its text states one, for a default shortens nothing (K-18, A-15). */
const ownIfStated = (pack: RulePack, jointPack: RulePack, name: 'result.deadline' | 'referral.deadline') =>
  pack.code !== jointPack.code && isClause(pack.parameters[name].source);

const assertOnce = (participants: readonly PolicyParticipant[]) => {
  if (new Set(participants.map((p) => p.department)).size !== participants.length) throw new RangeError('a department takes part once');
  const initiators = participants.filter((p) => p.role === 'INITIATOR');
  const [initiator] = initiators;
  if (!initiator || initiators.length > 1) throw new RangeError('a task has exactly one initiator');
  return initiator;
};

/**
 * The effective policy of a joint task (A.2). The order in which participants are handed in does not matter.
 * @throws RangeError unless exactly one participant is the initiator and each takes part once
 */
export function jointPolicy({ on, jointPack, participants }: JointPolicyInput): EffectivePolicy {
  const initiator = assertOnce(participants);
  const sorted = [...participants].sort((a, b) => (a.department < b.department ? -1 : 1));
  const exemption = jointPack.parameters;
  const policy: Omit<EffectivePolicy, 'conflicts'> = {
    format: 1,
    kind: 'JOINT',
    on,
    jointPack: packRef(jointPack),
    initiator: initiator.department,
    jointCapExemption:
      exemption['exemption.effect'].value === 'NONE'
        ? []
        : [...exemption['exemption.recordGrounds'].value, ...exemption['exemption.deploymentGrounds'].value],
    taskWide: fromEntries(taskWideParameters.map((name) => [name, taskWideValue(name, jointPack, sorted)])) as TaskWideValues,
    departments: sorted.map(
      (participant): DepartmentPolicy => ({
        department: participant.department,
        role: participant.role,
        pack: packRef(participant.pack),
        values: fromEntries(departmentParameters.map((name) => [name, departmentValue(name, participant, jointPack)])) as DepartmentValues,
        resultDeadlines: [
          resultCandidate(jointPack),
          ...(ownIfStated(participant.pack, jointPack, 'result.deadline') ? [resultCandidate(participant.pack)] : []),
        ],
        referralDeadlines: [
          ...referralCandidate(jointPack),
          ...(ownIfStated(participant.pack, jointPack, 'referral.deadline') ? referralCandidate(participant.pack) : []),
        ],
        correctionSignatures: [
          ...new Set([participant.pack.parameters['correction.approver'].value, exemption['correction.approver'].value]),
        ],
      }),
    ),
  };
  return JSON.parse(JSON.stringify({ ...policy, conflicts: conflictStatements(policy) })) as EffectivePolicy;
}

/** The policy of a task of one department: its own pack, defaults shown as defaults. */
export function singlePolicy(department: string, pack: RulePack, on: PlainDate): EffectivePolicy {
  const own = (name: ParameterName) => {
    const candidate = { department, pack, sourced: sourcedIn(pack, name) };
    return [name, explain(candidate, 'OWN_PACK', '单部门任务，适用本部门规定', [candidate])] as const;
  };
  const policy: EffectivePolicy = {
    format: 1,
    kind: 'SINGLE',
    on,
    jointPack: null,
    initiator: department,
    jointCapExemption: [],
    taskWide: fromEntries(taskWideParameters.map(own)) as TaskWideValues,
    departments: [
      {
        department,
        role: 'INITIATOR',
        pack: packRef(pack),
        values: fromEntries(departmentParameters.map(own)) as DepartmentValues,
        resultDeadlines: [resultCandidate(pack)],
        referralDeadlines: referralCandidate(pack),
        correctionSignatures: [pack.parameters['correction.approver'].value],
      },
    ],
    conflicts: [],
  };
  return JSON.parse(JSON.stringify(policy)) as EffectivePolicy;
}

/** The policy of a department's own task on a date; undefined while no pack is in force for it. */
export function policyOf(
  department: string,
  on: PlainDate,
  assignments: readonly PackAssignment[] = packAssignments,
  packs: readonly RulePack[] = rulePacks,
): EffectivePolicy | undefined {
  const pack = packFor(department, on, assignments, packs);
  return pack && singlePolicy(department, pack, on);
}

import { findPlainDate, normaliseCode } from '@double-random/rules';
import { badUserInput, rows, type SubgraphContext } from '@double-random/runtime';
import { getAgencyOf } from '../agencies.ts';
import type {
  Answer,
  InspectorStatus,
  InspectorsStatusInput,
  ObjectByCodeInput,
  ObjectFacts,
  RegistryStatus,
  RegistryStatusInput,
} from '../contract.ts';
import { registryReadiness } from '../objects/registry-status.ts';
import type { DepartmentProfile } from '../profile.ts';
import { poolExclusion } from './freeze-inspectors.ts';

const maxCodes = 2000;

/** PD 第十一条第二款: as for a task that wants the confirmation; whether one is wanted, its policy says at the freeze. */
export const registryStatus =
  (profile: DepartmentProfile) =>
  async (context: SubgraphContext, input: RegistryStatusInput): Promise<Answer<RegistryStatus>> => {
    const agency = getAgencyOf(profile, input.agency).code;
    const { deps } = context;
    const { confirmed, ready } = await registryReadiness(deps.em(), agency, input.taskId, deps.clock.today(), true);
    const reason = ready.ok ? undefined : (ready.refusals[0]?.details?.['reason'] as RegistryStatus['reason']);
    const facts = confirmed && {
      at: confirmed.at,
      by: confirmed.by,
      objectsHash: confirmed.objectsHash,
      inspectorsHash: confirmed.inspectorsHash,
    };
    return { value: { confirmed: facts ?? null, stale: !ready.ok, ...(reason ? { reason } : {}) } };
  };

interface StatusRow {
  readonly certificateNo: string;
  readonly inspectorId: string;
  readonly state: string;
  readonly exclusion: '' | NonNullable<InspectorStatus['reason']>;
  readonly validTo: string;
  readonly interests: string[];
}

/** KF-10a, D-30: who may act on one day. */
export const inspectorsStatus =
  (profile: DepartmentProfile) =>
  async (context: SubgraphContext, input: InspectorsStatusInput): Promise<Answer<readonly InspectorStatus[]>> => {
    const agency = getAgencyOf(profile, input.agency).code;
    if (!findPlainDate(input.on)) throw badUserInput('日期无效', ['on']);
    if (input.certificateNos.length > maxCodes) throw badUserInput(`一次至多 ${maxCodes} 人`, ['certificateNos']);
    const found = await rows<StatusRow>(
      context.deps.em(),
      `select i.certificate_no as "certificateNo", i.id as "inspectorId", i.state, ${poolExclusion} as exclusion, i.certificate_to as "validTo",
         array(select t.target from inspector_interest t where t.inspector_id = i.id order by t.target collate "C") as interests
       from inspector i where i.agency = $1 and i.certificate_no = any($5)`,
      [agency, input.on, input.on, '[]', input.certificateNos.map(normaliseCode)],
    );
    const known = new Map(found.map((r) => [r.certificateNo, r]));
    return { value: input.certificateNos.map((certificateNo) => statusOf(certificateNo, known.get(normaliseCode(certificateNo)))) };
  };

const statusOf = (certificateNo: string, found: StatusRow | undefined): InspectorStatus => {
  if (!found) return { certificateNo, inspectorId: null, state: null, qualified: false, reason: 'UNKNOWN', validTo: null, interests: [] };
  const { inspectorId, state, exclusion, validTo, interests } = found;
  return {
    certificateNo,
    inspectorId,
    state,
    qualified: exclusion === '',
    ...(exclusion ? { reason: exclusion } : {}),
    validTo,
    interests,
  };
};

/** The object as it is now, beside what the frame keeps (D-34). */
export const objectByCode =
  (profile: DepartmentProfile) =>
  async (context: SubgraphContext, input: ObjectByCodeInput): Promise<Answer<readonly ObjectFacts[]>> => {
    const agency = getAgencyOf(profile, input.agency).code;
    if (input.codes.length > maxCodes) throw badUserInput(`一次至多 ${maxCodes} 个`, ['codes']);
    const found = await rows<ObjectFacts>(
      context.deps.em(),
      `select id as "objectId", code, name, address, kind, division, state, entity_key as "entityKey" from inspection_object
       where agency = $1 and code = any($2) order by code collate "C"`,
      [agency, input.codes],
    );
    return { value: found };
  };

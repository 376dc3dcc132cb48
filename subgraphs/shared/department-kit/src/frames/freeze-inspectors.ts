import { ok, type Result } from '@double-random/rules';
import { change, rows, type Tx, useCase } from '@double-random/runtime';
import { canonicalJson } from '@double-random/verifiable-draw';
import { getAgencyOf } from '../agencies.ts';
import type { FrameInspector, FreezeInspectorsInput, FrozenInspectors } from '../contract.ts';
import { registryReadiness } from '../objects/registry-status.ts';
import { freezeRegistry } from '../objects/registry-store.ts';
import { hashLines } from '../objects/stream-hash.ts';
import type { DepartmentProfile } from '../profile.ts';
import { sameFrame } from './frame-store.ts';
import { requestHash } from './request-hash.ts';

/** KF 第十条第一款 (KF-10a): in the pool is who is active and qualified on every day of the window. `$2` from, `$3` to, `$4` fields. */
export const poolExclusion = `case when i.state in ('TRANSFERRED', 'RETIRED') then 'LEFT' when i.state <> 'ACTIVE' then 'SUSPENDED'
  when i.certificate_from > $2::date or i.certificate_to < $3::date then 'CERTIFICATE'
  when exists (select 1 from inspector_leave l where l.inspector_id = i.id and l.from_day <= $3::date and l.to_day >= $2::date) then 'ON_LEAVE'
  when jsonb_array_length($4::jsonb) > 0 and not i.enforcement_fields ?| array(select jsonb_array_elements_text($4::jsonb)) then 'FIELD'
  else '' end`;

const insertRows = `
  insert into frame_inspector (frame_id, position, inspector_id, row)
  select $5, row_number() over (order by i.certificate_no collate "C") - 1, i.id,
    jsonb_build_object('inspectorId', i.id, 'certificateNo', i.certificate_no, 'name', i.name, 'agency', i.agency, 'unit', i.unit, 'zone', i.zone,
      'specs', i.enforcement_fields, 'exclusion', ${poolExclusion}, 'interests',
      (select coalesce(jsonb_agg(t.target order by t.target collate "C"), '[]') from inspector_interest t where t.inspector_id = i.id))
  from inspector i where i.agency = $1`;

const lines = 'select row as line from frame_inspector where frame_id = $1 order by position';

/** KF 第十条, PD 第十一条: freezes 执法检查人员清册 for a task; those outside the pool stay in with the reason. */
export const freezeInspectors = (profile: DepartmentProfile) =>
  useCase('frame.inspectors', async (tx: Tx, input: FreezeInspectorsInput & { requestId?: string }): Promise<Result<FrozenInspectors>> => {
    const agency = getAgencyOf(profile, input.agency).code;
    await freezeRegistry(tx, agency);
    const { registry, ready } = await registryReadiness(tx.em, agency, input.taskId, tx.clock.today(), input.requireConfirmation);
    if (!ready.ok) return ready;
    const hashed = requestHash({ ...input, availability: await availabilityMark(tx, agency) });
    const before = await sameFrame(tx, 'INSPECTORS', agency, input.taskId, hashed, registry.inspectorVersion);
    const frame = before ?? (await freeze(tx, profile, input, hashed, registry.inspectorVersion));
    const found = await rows<{ row: FrameInspector }>(tx.em, 'select row from frame_inspector where frame_id = $1 order by position', [
      frame.frameId,
    ]);
    tx.note({
      action: 'frame.inspectors',
      subject: frame.frameId,
      department: input.agency,
      after: { taskId: input.taskId, rows: found.length, hash: frame.hash },
    });
    return ok({ frameId: frame.frameId, rows: found.map((r) => r.row), hash: frame.hash, frozenAt: frame.frozenAt });
  });

/** Leaves and interests are not part of a registry's version, and a frame made before them is another frame. */
const availabilityMark = async (tx: Tx, agency: string): Promise<readonly number[]> => {
  const [mark] = await rows<{ leaves: number; interests: number }>(
    tx.em,
    `select (select count(*)::int from inspector_leave l join inspector i on i.id = l.inspector_id where i.agency = $1) as leaves,
       (select count(*)::int from inspector_interest t join inspector i on i.id = t.inspector_id where i.agency = $1) as interests`,
    [agency],
  );
  return [mark!.leaves, mark!.interests];
};

async function freeze(tx: Tx, profile: DepartmentProfile, input: FreezeInspectorsInput, hashed: string, version: number) {
  const frameId = tx.newId(`${profile.idPrefix}_frm`);
  const { window } = input;
  const count = await change(tx.em, insertRows, [input.agency, window.from, window.to, JSON.stringify(input.requiredFields), frameId]);
  const hash = await hashLines(tx.em, lines, [frameId], canonicalJson);
  const active = `(select count(*) from frame_inspector where frame_id = $1::varchar and row->>'exclusion' = '')`;
  await change(
    tx.em,
    `insert into frame (id, agency, task_id, kind, request_hash, registry_version, request, rows, active, active_by_matter, hash, frozen_at)
     values ($1::varchar, $2, $3, 'INSPECTORS', $4, $5, $6, $7, ${active}, '{}', $8, $9)`,
    [frameId, input.agency, input.taskId, hashed, version, JSON.stringify(input), count, hash, tx.now],
  );
  return { frameId, hash, frozenAt: tx.now.toISOString() };
}

import { ok, type Result } from '@double-random/rules';
import { change, row, type Tx, useCase } from '@double-random/runtime';
import { canonicalJson } from '@double-random/verifiable-draw';
import { getAgencyOf } from '../agencies.ts';
import type { FreezeObjectsInput, FrozenObjects } from '../contract.ts';
import { everyMatter } from '../objects/exclude-object.ts';
import { registryReadiness } from '../objects/registry-status.ts';
import { lockRegistry } from '../objects/registry-store.ts';
import { hashLines } from '../objects/stream-hash.ts';
import type { DepartmentProfile } from '../profile.ts';
import { frameMatters } from './frame-matters.ts';
import { type StoredFrame, sameFrame } from './frame-store.ts';
import { requestHash } from './request-hash.ts';

/**
 * Every object of the sub-registries asked for, as it is at this instant, in code order. Objects that may not be drawn stay in with the
 * reason: the sample size counts them out, the proof counts them (R-12, YY-34b).
 */
const insertRows = `
  with wanted as (select * from unnest($4::text[], $5::text[]) as w(matter_id, matter_code)),
  candidates as (
    select o.id, jsonb_agg(w.matter_id order by w.matter_id collate "C") as matters,
      jsonb_object_agg(w.matter_id, case
        when exists (select 1 from scope_exclusion x where x.object_id = o.id and x.matter_code in ('${everyMatter}', w.matter_code)) then 'OUT_OF_SCOPE'
        when o.state <> 'ACTIVE' then 'CLOSED' else '' end) as exclusions
    from inspection_object o join object_matter m on m.object_id = o.id join wanted w on w.matter_code = m.matter_code
    where o.agency = $2 and o.division like $3 and ($6::text[] is null or o.kind = any($6)) and ($7::text[] is null or o.credit_risk_class = any($7))
    group by o.id)
  insert into frame_row (frame_id, position, object_id, row)
  select $1, row_number() over (order by o.code collate "C") - 1, o.id,
    jsonb_strip_nulls(jsonb_build_object('objectId', o.id, 'code', o.code, 'entityKey', o.entity_key, 'uscc', o.uscc, 'name', o.name, 'address', o.address,
      'kind', o.kind, 'division', o.division, 'creditRiskClass', o.credit_risk_class))
    || jsonb_build_object('matters', c.matters, 'exclusions', c.exclusions, 'facts', o.extra)
  from candidates c join inspection_object o on o.id = c.id`;

const lines = `select position as key, row as line from frame_row where frame_id = $3 and position > $1 order by position limit $2`;

const counts = `select count(*)::int as rows, count(*) filter (where exists (select 1 from jsonb_each_text(row->'exclusions') e where e.value = ''))::int as active,
    coalesce((select jsonb_object_agg(t.matter, t.n) from (select e.key as matter, count(*) filter (where e.value = '')::int as n
      from frame_row f, jsonb_each_text(f.row->'exclusions') e where f.frame_id = $1 group by e.key) t), '{}') as "activeByMatter"
  from frame_row where frame_id = $1`;

/** `410400` covers every division below it: trailing zero pairs stand for all of it. */
const within = (division: string | undefined) => `${(division ?? '').replace(/(00){1,2}$/, '')}%`;

/** PD 第十一条, 第二十六条 (X-25, KF-08d): freezes 检查对象清册 for a task; the frame is what was true, whatever the registry becomes. */
export const freezeObjects = (profile: DepartmentProfile) =>
  useCase('frame.objects', async (tx: Tx, input: FreezeObjectsInput & { requestId?: string }): Promise<Result<FrozenObjects>> => {
    const agency = getAgencyOf(profile, input.agency).code;
    await lockRegistry(tx, agency);
    const today = tx.clock.today();
    const { registry, ready } = await registryReadiness(tx.em, agency, input.taskId, today, input.requireConfirmation);
    if (!ready.ok) return ready;
    const matters = await frameMatters(tx.em, agency, input.matterIds);
    if (!matters.ok) return matters;
    const hashed = requestHash(input);
    const before = await sameFrame(tx, 'OBJECTS', agency, input.taskId, hashed, registry.objectVersion);
    const frame = before ?? (await freeze(tx, profile, input, hashed, registry.objectVersion, matters.value));
    tx.note({ action: 'frame.objects', subject: frame.frameId, after: { taskId: input.taskId, rows: frame.rows, hash: frame.hash } });
    const { frameId, rows, active, activeByMatter, hash, frozenAt } = frame;
    return ok({ frameId, rows, active, activeByMatter, hash, frozenAt });
  });

async function freeze(
  tx: Tx,
  profile: DepartmentProfile,
  input: FreezeObjectsInput,
  hashed: string,
  version: number,
  matters: readonly { readonly id: string; readonly code: string }[],
): Promise<StoredFrame> {
  const frameId = tx.newId(`${profile.idPrefix}_frm`);
  await change(tx.em, insertRows, [
    frameId,
    input.agency,
    within(input.division),
    matters.map((m) => m.id),
    matters.map((m) => m.code),
    input.filter?.kinds ?? null,
    input.filter?.creditRiskClasses ?? null,
  ]);
  const hash = await hashLines(tx.em, lines, -1, [frameId], canonicalJson);
  const counted = (await row<Pick<StoredFrame, 'rows' | 'active' | 'activeByMatter'>>(tx.em, counts, [frameId]))!;
  const activeByMatter = { ...Object.fromEntries(matters.map((m) => [m.id, 0])), ...counted.activeByMatter };
  await change(
    tx.em,
    `insert into frame (id, agency, task_id, kind, request_hash, registry_version, request, rows, active, active_by_matter, hash, frozen_at)
     values ($1, $2, $3, 'OBJECTS', $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      frameId,
      input.agency,
      input.taskId,
      hashed,
      version,
      JSON.stringify(input),
      counted.rows,
      counted.active,
      JSON.stringify(activeByMatter),
      hash,
      tx.now,
    ],
  );
  return { frameId, agency: input.agency, ...counted, activeByMatter, hash, frozenAt: tx.now.toISOString() };
}

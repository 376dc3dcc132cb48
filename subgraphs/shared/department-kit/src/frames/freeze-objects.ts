import { ok, type Result } from '@double-random/rules';
import { change, type Tx, useCase } from '@double-random/runtime';
import { getAgencyOf } from '../agencies.ts';
import type { FreezeObjectsInput, FrozenObjects } from '../contract.ts';
import { everyMatter } from '../objects/exclude-object.ts';
import { registryReadiness } from '../objects/registry-status.ts';
import { freezeRegistry } from '../objects/registry-store.ts';
import type { DepartmentProfile } from '../profile.ts';
import { frameMatters } from './frame-matters.ts';
import { writePages } from './frame-pages.ts';
import { type StoredFrame, sameFrame } from './frame-store.ts';
import { requestHash } from './request-hash.ts';

/** A text as a field of a line: tabs and line feeds end fields and lines. */
const field = (column: string) => `translate(${column}, E'\\t\\n', '  ')`;

/** What `frameLineReader` reads. What repeats the code is left out: most objects are their own entity, known by their unified code. */
const line = [
  'o.id',
  'o.code',
  `coalesce(nullif(o.entity_key, o.code), '')`,
  `case when o.uscc is null then '' when o.uscc = o.code then '=' else o.uscc end`,
  'o.kind',
  'o.division',
  `coalesce(o.credit_risk_class, '')`,
  'o.matters',
  field('o.name'),
  field('o.address'),
  `case when o.extra = '{}' then '' else o.extra::text end`,
].join(` || E'\\t' || `);

const outOfScope = `case when (m.object_id, w.matter_code) in (select object_id, matter_code from scope_exclusion)
  or m.object_id in (select object_id from scope_exclusion where matter_code = '${everyMatter}') then '=OUT_OF_SCOPE' else '' end`;
const wantedMatters = `select m.object_id, w.matter_id, ${outOfScope} as out_of_scope
  from object_matter m join unnest($3::text[], $4::text[]) as w (matter_id, matter_code) on w.matter_code = m.matter_code where m.agency = $1`;
const closed = `x.matter_id || coalesce(nullif(x.out_of_scope, ''), '=CLOSED')`;
/** The matters of each object, as text. With one matter there is nothing to put together: a million groups of one would be sorted for it. */
const listed = {
  one: `select x.object_id, x.matter_id || x.out_of_scope as matters, ${closed} as closed from (${wantedMatters}) x`,
  several: `select x.object_id, string_agg(x.matter_id || x.out_of_scope, ' ' order by x.matter_id collate "C") as matters,
    string_agg(${closed}, ' ' order by x.matter_id collate "C") as closed from (${wantedMatters}) x group by x.object_id`,
};

/**
 * Every object of the sub-registries asked for, as it is at this instant, in order of entities. Objects that may not be drawn stay in
 * with the reason: the sample size counts them out, the proof counts them (R-12, YY-34b).
 */
const linesQuery = (matters: keyof typeof listed) => `
  with framed as (select o.*, case when o.state = 'ACTIVE' then m.matters else m.closed end as matters
    from (${listed[matters]}) m join inspection_object o on o.id = m.object_id where o.agency = $1)
  select o.matters, ${line} as line from framed o
  where o.division like $2 and ($5::text[] is null or o.kind = any($5)) and ($6::text[] is null or o.credit_risk_class = any($6))
  order by o.entity_key collate "C", o.code collate "C"`;

/** `410400` covers every division below it: trailing zero pairs stand for all of it. */
const within = (division: string | undefined) => `${(division ?? '').replace(/(00){1,2}$/, '')}%`;

/** PD 第十一条, 第二十六条 (X-25, KF-08d): freezes 检查对象清册 for a task; the frame is what was true, whatever the registry becomes. */
export const freezeObjects = (profile: DepartmentProfile) =>
  useCase('frame.objects', async (tx: Tx, input: FreezeObjectsInput & { requestId?: string }): Promise<Result<FrozenObjects>> => {
    const agency = getAgencyOf(profile, input.agency).code;
    await freezeRegistry(tx, agency);
    const today = tx.clock.today();
    const { registry, ready } = await registryReadiness(tx.em, agency, input.taskId, today, input.requireConfirmation);
    if (!ready.ok) return ready;
    const matters = await frameMatters(tx.em, agency, input.matterIds);
    if (!matters.ok) return matters;
    // Whether a confirmation is wanted decides about the freeze, not about what is frozen: a preview's frame serves its draw.
    const { requireConfirmation: _, requestId: __, ...question } = input;
    const hashed = requestHash(question);
    const before = await sameFrame(tx, 'OBJECTS', agency, input.taskId, hashed, registry.objectVersion);
    const frame = before ?? (await freeze(tx, profile, input, hashed, registry.objectVersion, matters.value));
    tx.note({
      action: 'frame.objects',
      subject: frame.frameId,
      department: input.agency,
      after: { taskId: input.taskId, rows: frame.rows, hash: frame.hash },
    });
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
  const counted = await writePages(tx, frameId, linesQuery(matters.length === 1 ? 'one' : 'several'), [
    input.agency,
    within(input.division),
    matters.map((m) => m.id),
    matters.map((m) => m.code),
    input.filter?.kinds ?? null,
    input.filter?.creditRiskClasses ?? null,
  ]);
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
      counted.hash,
      tx.now,
    ],
  );
  return { frameId, agency: input.agency, ...counted, activeByMatter, frozenAt: tx.now.toISOString() };
}

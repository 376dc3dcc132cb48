import { ok, type Result } from '@double-random/rules';
import { badUserInput, change, row, type Tx, useCase } from '@double-random/runtime';
import type { DepartmentDeps } from '../department-deps.ts';
import { findUpload, uploadSource } from '../import/upload-store.ts';
import { requireWriter } from '../objects/registry-access.ts';
import type { DepartmentProfile } from '../profile.ts';
import { type ListedCode, type ReconciledRegistry, readList } from './read-list.ts';

export interface ReconcileInput {
  readonly requestId: string;
  readonly agency: string;
  readonly registry: ReconciledRegistry;
  readonly fileId: string;
  readonly source: string;
}

/** The same question of either registry: code, name shown with a difference, and what counts as being there. */
const registries: Readonly<
  Record<ReconciledRegistry, { readonly table: string; readonly code: string; readonly name: string; readonly there: string }>
> = {
  OBJECTS: {
    table: 'inspection_object',
    code: 'uscc',
    name: 'name',
    there: `state in ('PENDING', 'ACTIVE', 'SUSPENDED') and uscc is not null`,
  },
  // A person's name belongs in no report: the certificate says who it is.
  INSPECTORS: { table: 'inspector', code: 'certificate_no', name: `''`, there: `state in ('ACTIVE', 'SUSPENDED')` },
};

/**
 * YX 五（二） (YX-52b): the object registry covers every supervised entity, the inspector registry everybody with a certificate. Compared
 * with the list of who keeps them; nothing is changed, the differences are kept.
 */
export const reconcileRegistry = (profile: DepartmentProfile, deps: DepartmentDeps) =>
  useCase('registry.reconcile', async (tx: Tx, input: ReconcileInput): Promise<Result<{ id: string }>> => {
    const agency = requireWriter(profile, tx.actor, input.agency, 'reg').code;
    const source = input.source.trim();
    if (!source || source.length > 200) throw badUserInput('请写明名单来源，不超过 200 字', ['input.source']);
    const file = await findUpload(tx, input.fileId, agency);
    const id = tx.newId(`${profile.idPrefix}_rcn`);
    // Read outside of the transaction: its connection is busy with what has been read before.
    for await (const batch of readList(uploadSource(deps.em(), input.fileId, file.size), input.registry)) {
      if (!batch.ok) return batch;
      await keepCodes(tx, id, batch.value);
    }
    await compare(tx, id, agency, input.registry);
    await change(
      tx.em,
      `insert into reconciliation (id, agency, registry, source, file_hash, listed, matched, missing, unlisted, invalid, at, actor)
       select $1, $2, $3, $4, $5, c.listed, c.listed - c.missing, c.missing, c.unlisted, c.invalid, $6, $7 from (
         select count(*) filter (where kind = 'LISTED') as listed, count(*) filter (where kind = 'MISSING') as missing,
           count(*) filter (where kind = 'UNLISTED') as unlisted, count(*) filter (where kind = 'INVALID') as invalid
         from reconciliation_line where reconciliation_id = $1::varchar) c`,
      [id, agency, input.registry, source, file.sha256, tx.now, tx.actor.id],
    );
    await change(tx.em, `delete from reconciliation_line where reconciliation_id = $1 and kind = 'LISTED'`, [id]);
    const figures = await row<object>(tx.em, 'select listed, matched, missing, unlisted, invalid from reconciliation where id = $1', [id]);
    tx.note({ action: 'registry.reconcile', subject: id, after: { registry: input.registry, source, fileHash: file.sha256, ...figures } });
    return ok({ id });
  });

/** A code that stands in the list twice is one. */
const keepCodes = (tx: Tx, id: string, codes: readonly ListedCode[]) =>
  change(
    tx.em,
    `insert into reconciliation_line (reconciliation_id, kind, code, name)
     select $1, case when l.valid then 'LISTED' else 'INVALID' end, l.code, l.name
     from unnest($2::text[], $3::text[], $4::bool[]) as l (code, name, valid) on conflict do nothing`,
    [id, codes.map((c) => c.code), codes.map((c) => c.name), codes.map((c) => c.valid)],
  );

async function compare(tx: Tx, id: string, agency: string, registry: ReconciledRegistry): Promise<void> {
  const { table, code, name, there } = registries[registry];
  const mine = `from ${table} where agency = $2 and ${there}`;
  await change(
    tx.em,
    `insert into reconciliation_line (reconciliation_id, kind, code, name)
     select $1::varchar, 'MISSING', l.code, l.name from reconciliation_line l where l.reconciliation_id = $1::varchar and l.kind = 'LISTED'
       and not exists (select 1 ${mine} and ${code} = l.code)`,
    [id, agency],
  );
  await change(
    tx.em,
    `insert into reconciliation_line (reconciliation_id, kind, code, name)
     select $1::varchar, 'UNLISTED', ${code}, min(${name}) ${mine} and state = 'ACTIVE' and not exists (
       select 1 from reconciliation_line l where l.reconciliation_id = $1::varchar and l.kind = 'LISTED' and l.code = ${code}) group by ${code}`,
    [id, agency],
  );
}

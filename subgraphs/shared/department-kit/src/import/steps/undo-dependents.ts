import type { Refusal } from '@double-random/rules';
import { rows, type Tx } from '@double-random/runtime';
import type { ImportRow } from './import-rows.ts';
import { stepRefusals } from './import-step-refusals.ts';
import { registryTables } from './registry-tables.ts';

interface Named {
  readonly name: string;
}

/** What rests on the rows of an import, by name; undefined when nothing does. */
export async function dependents(tx: Tx, found: ImportRow): Promise<Refusal | undefined> {
  const [frames, confirmations, changed, declared] = [
    await framesSince(tx, found),
    await confirmationsSince(tx, found),
    await changedSince(tx, found),
    await declaredSince(tx, found),
  ];
  const some = (list: readonly Named[]) =>
    `${list
      .slice(0, 5)
      .map((n) => n.name)
      .join('、')}${list.length > 5 ? ' 等' : ''}`;
  const told = [
    frames.length ? `任务 ${some(frames)} 的抽取清册已据此冻结` : '',
    confirmations.length ? `名录库已由 ${some(confirmations)} 确认` : '',
    changed.length ? `下列记录在导入后又有变动：${some(changed)}` : '',
    declared.length ? `下列人员已登记请假或利害关系：${some(declared)}` : '',
  ].filter(Boolean);
  if (!told.length) return undefined;
  const names = (list: readonly Named[]) => list.map((n) => n.name);
  return stepRefusals.dependedOn(told, {
    tasks: names(frames),
    confirmedBy: names(confirmations),
    changed: names(changed),
    declared: names(declared),
  });
}

/** tasks whose frames were frozen from the registry with the import in it; what such a frame holds and lacks both rest on it. */
const framesSince = (tx: Tx, found: ImportRow): Promise<Named[]> =>
  rows<Named>(
    tx.em,
    'select distinct task_id as name from frame where agency = $1 and kind = $2 and registry_version >= $3 order by 1 limit 20',
    [found.agency, registryTables[found.registry].frame, found.committedVersion],
  );

/** PD 第十一条第二款: a confirmation stands for every row there was. */
const confirmationsSince = (tx: Tx, found: ImportRow): Promise<Named[]> =>
  rows<Named>(
    tx.em,
    `select by || '（任务 ' || task_id || '）' as name from registry_confirmation
     where agency = $1 and ${registryTables[found.registry].version} >= $2 order by at limit 20`,
    [found.agency, found.committedVersion],
  );

function changedSince(tx: Tx, found: ImportRow): Promise<Named[]> {
  const { table, code, untouched } = registryTables[found.registry];
  return rows<Named>(
    tx.em,
    `select name from (
       select r.code as name from registry_import_row r left join ${table} t on t.agency = $2 and t.${code} = r.code
       where r.import_id = $1 and r.outcome = 'CREATED' and (t.id is null or t.version <> 1 or t.state <> $3)
       union all select coalesce(t.${code}, b.row->>'${code}') from registry_import_before b left join ${table} t on t.id = b.subject_id
       where b.import_id = $1 and t.version is distinct from b.version) changed order by 1 limit 20`,
    [found.id, found.agency, untouched],
  );
}

/** Of inspectors the import has made: they would lose what was declared about them. */
const declaredSince = async (tx: Tx, found: ImportRow): Promise<Named[]> =>
  found.registry === 'objects'
    ? []
    : rows<Named>(
        tx.em,
        `select distinct r.code as name from registry_import_row r join inspector t on t.agency = $2 and t.certificate_no = r.code
         where r.import_id = $1 and r.outcome = 'CREATED' and (exists (select 1 from inspector_leave l where l.inspector_id = t.id)
           or exists (select 1 from inspector_interest n where n.inspector_id = t.id)) order by 1 limit 20`,
        [found.id, found.agency],
      );

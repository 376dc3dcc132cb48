import type pg from 'pg';

/** What a column that must be filled gets where nothing is said of it: by type. */
const plain: Readonly<Record<string, string>> = {
  'character varying': `'-'`,
  text: `'-'`,
  integer: '1',
  bigint: '1',
  boolean: 'false',
  date: `date '2026-06-01'`,
  'timestamp with time zone': `timestamptz '2026-06-01 02:00:00+00'`,
  jsonb: `'{}'::jsonb`,
};

/** Rows made by the database itself. @param values SQL of a column, of `i`, the number of the row */
async function fill(db: pg.Client, table: string, from: number, to: number, values: Readonly<Record<string, string>>): Promise<void> {
  const { rows } = await db.query<{ name: string; type: string; required: boolean }>(
    `select column_name as name, data_type as type, is_nullable = 'NO' and column_default is null as required
     from information_schema.columns where table_name = $1 and table_schema = current_schema()`,
    [table],
  );
  const columns = rows.filter(({ name, required }) => required || values[name] !== undefined);
  await db.query(
    `insert into "${table}" (${columns.map(({ name }) => `"${name}"`).join()})
     select ${columns.map(({ name, type }) => values[name] ?? plain[type]).join()} from generate_series(${from + 1}, ${to}) i`,
  );
}

const agencies = `(array['wg-amr', 'wg-psb', 'wg-cad'])`;
const visit = `'visit-' || lpad(((i - 1) / 3)::text, 8, '0')`;
const uscc = (n: string) => `'9141' || lpad((${n})::text, 14, '0')`;
const day = (n: string) => `date '2026-01-05' + (${n}) % 340`;

/** A third of the visits go to places that were visited before. */
const placeOf = (n: string) => `case when ${n} % 3 = 0 then ${n} / 3 else ${n} end`;
/** Unified code of the n-th place. */
export const codeOf = (n: number): string => `9141${String(n).padStart(14, '0')}`;

/**
 * Joint visits of a county's or a city's year, three departments at each: tasks, visits, results, publications, duties, what followed.
 * @param from number of visits there already
 */
export async function fillWork(db: pg.Client, from: number, to: number): Promise<void> {
  const tasks = [Math.ceil(from / 20), Math.ceil(to / 20)] as const;
  const task = `'task-' || ((i - 1) / 20)`;
  await fill(db, 'task', ...tasks, {
    id: `'task-' || (i - 1)`,
    no: `'任务' || i`,
    kind: `'DOUBLE_RANDOM'`,
    initiator: `'wg-amr'`,
    region: `'WG'`,
    joint: 'true',
    state: `(array['CLOSED', 'DISPATCHED', 'ARCHIVED'])[1 + i % 3]`,
    year: '2026',
    visits_done_on: `date '2026-11-30'`,
  });
  await fill(db, 'task_participant', tasks[0] * 3, tasks[1] * 3, {
    task_id: `'task-' || ((i - 1) / 3)`,
    agency: `${agencies}[1 + (i - 1) % 3]`,
    role: `case when (i - 1) % 3 = 0 then 'INITIATOR' else 'PARTICIPANT' end`,
    state: `'ACCEPTED'`,
  });
  await fill(db, 'assignment', from, to, {
    id: `'assignment-' || i`,
    task_id: task,
    entity_key: `'place-' || i`,
    code: uscc(placeOf('i')),
    state: `'VISITED'`,
    snapshot: `'{"wg-amr": {"division": "410481"}}'::jsonb`,
  });
  await fill(db, 'visit', from, to, {
    id: `'visit-' || lpad((i - 1)::text, 8, '0')`,
    assignment_id: `'assignment-' || i`,
    task_id: task,
    entity_key: uscc(placeOf('i')),
    code: uscc(placeOf('i')),
    inspection_code: `'code-' || i`,
    joint: 'true',
    lead_agency: `'wg-amr'`,
    state: `'FINISHED'`,
    finished_at: `(${day('i')})::timestamptz`,
    finished_on: day('i'),
  });
  const checks = [from * 3, to * 3] as const;
  const check = {
    visit_id: visit,
    task_id: `'task-' || ((i - 1) / 60)`,
    entity_key: uscc(placeOf('((i - 1) / 3 + 1)')),
    agency: `${agencies}[1 + (i - 1) % 3]`,
  };
  await fill(db, 'matter_check', ...checks, {
    ...check,
    id: `'check-' || i`,
    matter_id: `'matter-' || i`,
    state: `(array['PUBLISHED', 'PUBLISHED', 'PUBLISHED', 'WITHHELD', 'RECORDED'])[1 + i % 5]`,
    result_code: `'NO_PROBLEM_FOUND'`,
  });
  await fill(db, 'publication', ...checks, {
    ...check,
    id: `'publication-' || i`,
    result_no: `'结果' || i`,
    matter_check_id: `'check-' || i`,
    code: check.entity_key,
    mode: `'FULL'`,
    state: `'PUBLISHED'`,
    published_at: `timestamptz '2026-06-01 02:00:00+00'`,
    feed_seq: 'i',
    content: `jsonb_build_object('resultNo', '结果' || i, 'version', 1, 'mode', 'FULL', 'agency', ${check.agency}, 'objectCode', ${check.entity_key},
      'uscc', ${check.entity_key}, 'objectName', '演示单位' || i, 'taskNo', '任务' || i, 'taskName', '联合抽查', 'joint', true, 'inspectedOn', '2026-06-01',
      'resultCode', 'NO_PROBLEM_FOUND', 'resultText', '未发现问题', 'matterCode', 'M-REGINFO', 'matterName', '登记事项检查')`,
  });
  await fill(db, 'follow_up', ...([from, to].map((n) => Math.floor((n * 3) / 10)) as [number, number]), {
    id: `'follow-up-' || i`,
    matter_check_id: `'check-' || (i * 10)`,
    visit_id: `'visit-' || lpad(((i * 10 - 1) / 3)::text, 8, '0')`,
    agency: `${agencies}[1 + (i * 10 - 1) % 3]`,
    state: `case when i % 2 = 0 then 'CLOSED' else 'OPEN' end`,
    due_on: day('i'),
  });
  await fill(db, 'deadline', ...checks, {
    id: `'deadline-' || i`,
    kind: `'RESULT_PUBLICATION'`,
    subject: visit,
    agency: check.agency,
    unit: `''`,
    region: `'WG'`,
    due_on: day('((i - 1) / 3) + 20'),
    state: `case when i % 7 = 0 then 'OPEN' else 'MET' end`,
    done_at: `case when i % 7 = 0 then null else (${day('((i - 1) / 3) + 15')})::timestamptz end`,
    rule: `'{"terms": [], "missingYears": []}'::jsonb`,
    explanation: `'第二十条'`,
  });
  await db.query('analyze');
}

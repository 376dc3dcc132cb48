import { copyLine, copyRows, type Em, rows } from '@double-random/runtime';
import type { DepartmentHarness } from '../../testing/department-harness.ts';
import { publicSecurity, startRegistries } from '../testing/registry-steps.ts';
import { type ObjectFilter, objectFilter } from './object-filter.ts';
import { addToSearch } from './store-search.ts';

const agency = 'kf-psb';
const size = 20_000;
let harness: DepartmentHarness;

beforeAll(async () => {
  harness = await startRegistries(publicSecurity);
  const trades = ['旅馆', '网吧', '歌舞厅', '化工经营部'];
  const objects = Array.from({ length: size }, (_, i) => ({
    id: `ps_obj_${String(i).padStart(6, '0')}`,
    code: `91410200MA${String(i).padStart(8, '0')}`,
    name: `开封${String.fromCodePoint(0x4e00 + (i % 2000))}字${trades[i % 4]}`,
    address: `${['鼓楼', '龙亭', '禹王台'][i % 3]}区${i % 300}号`,
  }));
  const columns = ['id', 'agency', 'code', 'entity_key', 'kind', 'uscc', 'name', 'address', 'division', 'state', 'state_since', 'extra'];
  const rest = ['content_hash', 'version', 'created_at', 'updated_at', 'changed_by', 'change'];
  await harness.em().transactional(async (em) => {
    const tx = { em: em as Em } as Parameters<typeof addToSearch>[0];
    const state = (i: number) => (i % 100 === 7 ? 'SUSPENDED' : 'ACTIVE');
    const lines = objects.map(({ id, code, name, address }, i) =>
      copyLine([
        id,
        agency,
        code,
        code,
        'ENTERPRISE',
        code,
        name,
        address,
        '410200',
        state(i),
        '2026-01-01',
        '{}',
        'h',
        1,
        '2026-01-01',
        '2026-01-01',
        'x',
        'IMPORTED',
      ]),
    );
    await copyRows(tx.em, 'inspection_object', [...columns, ...rest], lines);
    const matters = objects.map(({ id, code }, i) => copyLine([id, `M-${i % 50}`, agency, code]));
    await copyRows(tx.em, 'object_matter', ['object_id', 'matter_code', 'agency', 'code'], matters);
    await addToSearch(tx, objects);
    await rows(tx.em, 'select settle_object_registry()');
  });
});
afterAll(() => harness.close());

const filters: readonly (ObjectFilter & { readonly finds: number })[] = [
  { finds: size },
  { state: 'SUSPENDED', finds: 200 },
  { state: 'MERGED', finds: 0 },
  { kind: 'ENTERPRISE', finds: size },
  { kind: 'OTHER', finds: 0 },
  { kind: 'PROJECT', finds: 0 },
  { matterCode: 'M-7', finds: 400 },
  { matterCode: 'M-7', state: 'SUSPENDED', finds: 200 },
  { search: '旅馆', finds: 5000 },
  { search: '禹王台区17号', finds: 67 },
  { search: 'MA000123', finds: 100 },
  { search: '91410200MA00012345', finds: 1 },
  { search: '龙亭区1号', finds: 67 },
  { search: '石油钻井', finds: 0 },
  { search: '开', finds: size },
  { search: '旅馆', state: 'SUSPENDED', finds: 0 },
  { search: '网吧', matterCode: 'M-1', finds: 200 },
];

describe('KF-08a: 任何一种列表都有索引可循，不逐行读取名录库', () => {
  test.each(filters)('%j', async ({ finds, ...filter }) => {
    const { from, where, code, params } = objectFilter(agency, filter);
    const sql = `select o.id ${from} where ${where} and ${code} > $${params.length + 1} order by ${code} limit 21`;
    const plan = await rows<Record<'QUERY PLAN', string>>(harness.em(), `explain ${sql}`, [...params, '']);
    expect(plan.map((line) => line['QUERY PLAN']).filter((line) => line.includes('Seq Scan'))).toEqual([]);
    const [counted] = await rows<{ n: number }>(harness.em(), `select count(*)::int as n ${from} where ${where}`, params);
    expect(counted!.n).toBe(finds);
  });

  test('查找一页，不为它另开进程', async () => {
    const { from, where, params } = objectFilter(agency, { search: '旅馆', matterCode: 'M-7' });
    const plan = await harness.em().transactional(async (em) => {
      for (const setting of ['parallel_setup_cost', 'parallel_tuple_cost', 'min_parallel_table_scan_size', 'min_parallel_index_scan_size'])
        await rows(em as Em, `set local ${setting} = 0`);
      return rows<Record<'QUERY PLAN', string>>(em as Em, `explain select o.id ${from} where ${where}`, params);
    });
    expect(plan.map((line) => line['QUERY PLAN']).filter((line) => /Gather|Parallel|found_in/.test(line))).toEqual([]);
  });
});

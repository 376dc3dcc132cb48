import { row, rows, verifyTrail } from '@double-random/runtime';
import { publicSecurity, type RegistrySteps, registrySteps, startRegistries } from '../../objects/testing/registry-steps.ts';
import { type DepartmentHarness, person } from '../../testing/department-harness.ts';
import { type ImportFlow, importFlow } from '../testing/import-flow.ts';
import { csvOf, inspectorLine, objectLine, objectLines, usccOf } from '../testing/registry-tables.ts';

let harness: DepartmentHarness;
let steps: RegistrySteps;
let flow: ImportFlow;
const agency = 'kf-psb';
const objects = (lines: readonly (readonly string[])[]) => csvOf('objects', lines);
const count = async (where = 'true') =>
  (await row<{ n: number }>(harness.em(), `select count(*)::int as n from inspection_object where ${where}`))!.n;

beforeEach(async () => {
  harness = await startRegistries(publicSecurity);
  steps = registrySteps(harness, publicSecurity);
  flow = importFlow(harness, steps, agency);
});
afterEach(() => harness.close());

describe('KF-08c: template, upload, check, commit', () => {
  test('KF-08c ✔: checked in the background without touching the registry, then committed as it was shown', async () => {
    const { payload } = await flow.check(objects(objectLines(1, 120)));
    expect(payload.import).toMatchObject({ state: 'WAITING_CHECK', rows: null, rowsRead: 0, created: 0 });
    await flow.work();
    const checked = await flow.one(payload.import.id);
    expect(checked).toMatchObject({ state: 'CHECKED', rows: 120, rowsRead: 120, created: 120, errorCount: 0, current: true });
    expect(await count()).toBe(0);
    expect((await flow.commit(checked.id)).payload.import).toMatchObject({ state: 'WAITING_COMMIT', rowsRead: 0 });
    expect(await count()).toBe(0);
    await flow.work();
    expect(await flow.one(checked.id)).toMatchObject({ state: 'COMMITTED', created: 120, committedBy: `${agency}.reg`, current: false });
    expect(await count(`change = 'IMPORTED' and changed_by = '${agency}.reg'`)).toBe(120);
    const again = await flow.committed(objects(objectLines(1, 120)));
    expect(again).toMatchObject({ state: 'COMMITTED', created: 0, changed: 0, unchanged: 120 });
    expect(await count()).toBe(120);
    expect((await verifyTrail(harness.em())).ok).toBe(true);
  });

  test('KF-08c ✔: what changes is shown column by column, personal data masked, page by page', async () => {
    await flow.committed(objects(objectLines(1, 3)));
    const { id, ...figures } = await flow.checked(
      objects([
        objectLine(1, { 名称: '改名一', 联系人电话: '13900009999', 抽查事项编码: 'M-HOTEL' }),
        objectLine(2),
        objectLine(4),
        objectLine(5),
      ]),
    );
    expect(figures).toMatchObject({ created: 2, changed: 1, unchanged: 1, missing: 0 });
    const { page } = await flow.changes(id, 'CHANGED');
    expect(page.nodes).toEqual([
      {
        outcome: 'CHANGED',
        row: 2,
        code: usccOf(1),
        name: '改名一',
        changes: [
          { column: '名称', before: '企业1', after: '改名一' },
          { column: '联系人电话', before: '138****1234', after: '139****9999' },
          { column: '抽查事项编码', before: 'M-CAFE、M-HOTEL', after: 'M-HOTEL' },
        ],
      },
    ]);
    const first = (await flow.changes(id, 'CREATED', 'first: 1')).page;
    expect(first).toMatchObject({ nodes: [{ row: 4, code: usccOf(4), changes: [] }], pageInfo: { hasNextPage: true } });
    const second = (await flow.changes(id, 'CREATED', `first: 1 after: "${first.pageInfo.endCursor}"`)).page;
    expect(second).toMatchObject({ nodes: [{ row: 5 }], pageInfo: { hasNextPage: false } });
  });

  test('KF-08c ✘: faulty rows are told by cell, with what is wanted and the clause; committed only without them', async () => {
    const file = objects([objectLine(1), objectLine(2, { '住所（地址）': '' }), objectLine(3, { 信用风险分类: 'E' })]);
    const { id, ...figures } = await flow.checked(file);
    expect(figures).toMatchObject({
      state: 'CHECKED',
      rows: 3,
      created: 1,
      faultyRows: 2,
      errorCount: 2,
      errorFile: `/imports/${id}/errors.xlsx`,
    });
    expect((await flow.errors(id)).flatMap((faulty: { errors: object[] }) => faulty.errors)).toEqual([
      {
        row: 3,
        column: '住所（地址）',
        value: null,
        message: expect.stringContaining('第 3 行“住所（地址）”'),
        expected: '不超过 300 字',
        basis: expect.any(String),
      },
      { row: 4, column: '信用风险分类', value: 'E', message: expect.any(String), expected: 'A、B、C、D 之一', basis: 'PD 第二十四条' },
    ]);
    expect((await flow.commit(id)).errors).toMatchObject([{ code: 'BAD_USER_INPUT', details: { faultyRows: 2 } }]);
    expect((await flow.commit(id, { mode: 'PER_ROW' })).errors).toEqual([]);
    await flow.work();
    expect(await flow.one(id)).toMatchObject({ state: 'COMMITTED' });
    expect(await count()).toBe(1);
  });

  test('KF-08c ✘: a file that cannot be read is refused with the reason, and nothing of it is kept', async () => {
    const broken = Buffer.concat([objects(objectLines(1, 3000)), Buffer.from('"不成对')]);
    expect(await flow.checked(broken)).toMatchObject({
      state: 'REFUSED',
      refusals: [{ code: 'BAD_USER_INPUT', message: expect.stringContaining('CSV') }],
    });
    expect(await rows(harness.em(), 'select 1 from registry_import_row')).toEqual([]);
    expect(await flow.checked(Buffer.from('名字,代码\n'))).toMatchObject({
      state: 'REFUSED',
      refusals: [{ message: expect.stringContaining('表头') }],
    });
  });

  test('KF-08c ✘: a registry that moved since the check is not written: check again', async () => {
    const { id } = await flow.checked(objects(objectLines(1, 2)));
    const waiting = await flow.checked(objects(objectLines(3, 4)));
    expect(await flow.one(id)).toMatchObject({ state: 'DISCARDED' });
    await steps.upsertObject({
      agency,
      kind: 'ENTERPRISE',
      uscc: usccOf(9),
      name: '另录',
      address: '某街',
      businessScope: '住宿',
      personInCharge: '钱乙',
      contactPhone: '13800001234',
      matterCodes: ['M-HOTEL'],
    } as never);
    expect(await flow.one(waiting.id)).toMatchObject({ state: 'CHECKED', current: false });
    expect((await flow.commit(waiting.id)).errors).toMatchObject([{ code: 'STALE_VERSION', message: expect.stringContaining('重新校验') }]);
    expect(await count()).toBe(1);
  });

  test('KF-08c ✘: the registry moves between the request and the writing: nothing is written, the reason stands with the import', async () => {
    const { id } = await flow.checked(objects(objectLines(1, 2)));
    await flow.commit(id);
    await rows(harness.em(), `update registry set object_version = object_version + 1 where agency = '${agency}'`);
    await rows(
      harness.em(),
      `insert into registry (agency, object_version, inspector_version, code_counter) values ('${agency}', 1, 0, 0) on conflict do nothing`,
    );
    await flow.work();
    expect(await flow.one(id)).toMatchObject({ state: 'CHECKED', refusals: [{ code: 'STALE_VERSION' }] });
    expect(await count()).toBe(0);
  });

  test('KF-08c: one file at a time; a waiting one may be given up', async () => {
    const { payload } = await flow.check(objects(objectLines(1, 1)));
    const second = await flow.check(objects(objectLines(2, 2)));
    expect(second.errors).toMatchObject([{ code: 'ILLEGAL_TRANSITION', details: { importId: payload.import.id } }]);
    expect((await flow.check(csvOf('inspectors', [inspectorLine(1)]), { registry: 'INSPECTORS' })).errors).toEqual([]);
    expect((await flow.discard(payload.import.id)).payload.import).toMatchObject({ state: 'DISCARDED' });
    expect((await flow.discard(payload.import.id)).errors).toMatchObject([{ code: 'ILLEGAL_TRANSITION' }]);
    await flow.work();
    expect(await flow.one(payload.import.id)).toMatchObject({ state: 'DISCARDED', rows: null });
    expect((await flow.check(objects(objectLines(2, 2)))).errors).toEqual([]);
  });

  test('KF-08b ✘: an import is there for the agency that made it and for nobody else', async () => {
    const { id } = await flow.checked(objects(objectLines(1, 1)));
    for (const other of ['wg-psb.reg', 'yx-psb.reg', `${agency}.op`]) {
      expect((await flow.one(id, person(other))).denials).toEqual([other.startsWith(agency) ? 'FORBIDDEN' : 'NOT_FOUND']);
      expect((await flow.commit(id, {}, person(other))).denials).toHaveLength(1);
      expect((await flow.changes(id, 'CREATED', '', person(other))).denials).toHaveLength(1);
    }
    await flow.work();
    expect(await count()).toBe(0);
  });
});

describe('KF-08d: a file as all there is', () => {
  test('KF-08d ✔: what the list no longer has is shown, and leaves by its state only when asked, with the reason', async () => {
    await flow.committed(objects(objectLines(1, 5)));
    const merged = await flow.checked(objects(objectLines(1, 3)));
    expect(merged).toMatchObject({ missing: 0 });
    expect((await flow.commit(merged.id, { deactivationReason: '已停业' })).errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);

    const replaced = await flow.checked(objects(objectLines(1, 3)), { scope: 'REPLACE' });
    expect(replaced).toMatchObject({ unchanged: 3, missing: 2 });
    expect((await flow.changes(replaced.id, 'MISSING')).page.nodes).toMatchObject([{ row: null, code: usccOf(4) }, { code: usccOf(5) }]);
    expect((await flow.commit(replaced.id, { deactivationReason: ' ' })).errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
    await flow.commit(replaced.id);
    await flow.work();
    expect(await count(`state = 'PENDING'`)).toBe(5);

    await steps.confirm(agency, 'ji_tsk_1');
    const done = await flow.committed(objects(objectLines(1, 3)), { scope: 'REPLACE' }, { deactivationReason: '未列入本年度名录' });
    expect(done).toMatchObject({ state: 'COMMITTED', missing: 2 });
    const left = await rows(
      harness.em(),
      `select code, state, state_reason as reason from inspection_object where state_reason is not null order by code`,
    );
    expect(left).toMatchObject([
      { code: usccOf(4), state: 'SUSPENDED', reason: '未列入本年度名录' },
      { code: usccOf(5), state: 'SUSPENDED', reason: '未列入本年度名录' },
    ]);
    const leaving = `select h.snapshot->>'state' as state from object_history h join inspection_object o on o.id = h.object_id and h.version = o.version - 1
      where o.state_reason is not null`;
    expect(await rows(harness.em(), leaving)).toEqual([{ state: 'ACTIVE' }, { state: 'ACTIVE' }]);
  });

  test('KF-08d ✘: a file with faulty rows does not say what is gone', async () => {
    await flow.committed(objects(objectLines(1, 3)));
    const { id } = await flow.checked(objects([objectLine(1), objectLine(2, { 名称: '' })]), { scope: 'REPLACE' });
    expect((await flow.commit(id, { mode: 'PER_ROW', deactivationReason: '停业' })).errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
  });
});

describe('KF-08d: an import is taken back', () => {
  test('KF-08d ✔: new rows go, changed ones become what they were, sealed data included; the history keeps both', async () => {
    await flow.committed(objects(objectLines(1, 3)));
    const before = await rows(harness.em(), 'select id, name, contact_phone, content_hash, state from inspection_object order by code');
    const { id } = await flow.committed(objects([objectLine(1, { 名称: '改名一', 联系人电话: '13900009999' }), objectLine(4)]));
    expect(await count()).toBe(4);
    expect((await flow.undo(id, ' ')).errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
    expect((await flow.undo(id)).payload.import).toMatchObject({ state: 'UNDONE', undoneBy: `${agency}.reg` });
    expect(await rows(harness.em(), 'select id, name, contact_phone, content_hash, state from inspection_object order by code')).toEqual(
      before,
    );
    const { page } = await steps.objects(agency, 'first: 1', 'nodes { version contactPhoneMasked matterCodes history { change } }');
    expect(page.nodes).toEqual([
      {
        version: 3,
        contactPhoneMasked: '138****1234',
        matterCodes: ['M-CAFE', 'M-HOTEL'],
        history: [{ change: 'UNDONE' }, { change: 'IMPORTED' }, { change: 'IMPORTED' }],
      },
    ]);
    const named = async (search: string) => (await steps.objects(agency, `filter: {search: "${search}"}`, 'totalCount')).page.totalCount;
    expect([await named('企业1'), await named('改名一'), await named('企业4')]).toEqual([1, 0, 0]);
    expect((await flow.undo(id)).errors).toMatchObject([{ code: 'ILLEGAL_TRANSITION' }]);
    expect(await flow.committed(objects([objectLine(4)]))).toMatchObject({ created: 1, state: 'COMMITTED' });
  });

  test('KF-08d ✘: not when its rows have changed since, by name', async () => {
    const { id } = await flow.committed(objects(objectLines(1, 2)));
    await flow.committed(objects([objectLine(2, { 名称: '改名二' })]));
    expect((await flow.undo(id)).errors).toMatchObject([
      { code: 'ILLEGAL_TRANSITION', details: { changed: [usccOf(2)], tasks: [], confirmedBy: [] } },
    ]);
    expect(await count()).toBe(2);
  });

  test('PD-11b ✘: not when the registry has been confirmed with it, or a frame holds it', async () => {
    const matters = await steps.matters(agency, ['M-HOTEL', 'M-CAFE']);
    const { id } = await flow.committed(objects(objectLines(1, 2)));
    await steps.confirm(agency, 'ji_tsk_1');
    const confirmed = await flow.undo(id);
    expect(confirmed.errors[0].message).toContain('ji_tsk_1');
    await harness.command('freezeObjects', { agency, taskId: 'ji_tsk_1', matterIds: Object.values(matters) });
    const { errors } = await flow.undo(id);
    expect(errors).toMatchObject([{ details: { tasks: ['ji_tsk_1'] } }]);
    expect(errors[0].message).toContain('抽取清册');
    expect(await count()).toBe(2);
  });

  test('KF-10c: inspectors too; not when something has been declared about them', async () => {
    const first = csvOf('inspectors', [inspectorLine(1), inspectorLine(2)]);
    const { id } = await flow.committed(first, { registry: 'INSPECTORS' });
    const changed = await flow.checked(csvOf('inspectors', [inspectorLine(1, { 联系方式: '13700001111' })]), { registry: 'INSPECTORS' });
    expect((await flow.changes(changed.id, 'CHANGED')).page.nodes).toMatchObject([
      { code: '16040001', name: '检***', changes: [{ column: '联系方式', before: '139****5678', after: '137****1111' }] },
    ]);
    const [one] = await rows<{ id: string }>(harness.em(), `select id from inspector where certificate_no = '16040001'`);
    await steps.interest({ id: one!.id, target: usccOf(1), kind: 'OWN' }, person(`${agency}.reg`));
    expect((await flow.undo(id)).errors).toMatchObject([{ code: 'ILLEGAL_TRANSITION', details: { declared: ['16040001'] } }]);
    await rows(harness.em(), 'delete from inspector_interest');
    expect((await flow.undo(id)).payload?.import).toMatchObject({ state: 'UNDONE' });
    expect(await rows(harness.em(), 'select 1 from inspector')).toEqual([]);
  });
});

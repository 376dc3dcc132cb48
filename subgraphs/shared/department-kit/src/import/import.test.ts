import { usccCheckDigit } from '@double-random/rules';
import { rows } from '@double-random/runtime';
import { stringify } from 'csv-stringify/sync';
import { writeXlsx } from 'hucre/xlsx';
import { matterColumns } from '../matters/file/matter-columns.ts';
import {
  civilAirDefense,
  e1,
  publicSecurity,
  type RegistrySteps,
  registrySteps,
  resident,
  startRegistries,
} from '../objects/testing/registry-steps.ts';
import { type DepartmentHarness, person } from '../testing/department-harness.ts';
import { columnsOf } from './columns.ts';
import { directImportBytes } from './import-registry.ts';
import { readTable } from './read-table.ts';
import { writeTemplate } from './template.ts';

let harness: DepartmentHarness;
let steps: RegistrySteps;
const agency = 'kf-psb';
beforeAll(async () => {
  harness = await startRegistries(publicSecurity);
  steps = registrySteps(harness, publicSecurity);
});
afterAll(() => harness.close());

const columns = columnsOf(publicSecurity, 'objects');
const titles = columns.map((c) => c.title);
const usccOf = (n: number, prefix = '91') => {
  const body = `${prefix}410200MA0${String(n).padStart(6, '0')}`;
  return body + usccCheckDigit(body);
};
const line = (n: number, changes: Readonly<Record<string, string>> = {}) => {
  const values: Record<string, string> = {
    对象种类: '企业',
    统一社会信用代码: usccOf(n),
    名称: `企业${n}`,
    '住所（地址）': `某街${n}号`,
    经营范围: '住宿',
    负责人姓名: '钱乙',
    联系人电话: '13800001234',
    抽查事项编码: 'M-HOTEL、M-CAFE',
    ...changes,
  };
  return titles.map((title) => values[title] ?? '');
};
const csv = (lines: readonly string[][], head = titles) => Buffer.from(stringify([head, ...lines], { bom: true }));
const load = async (bytes: Uint8Array, options: object = {}, kind: 'Objects' | 'Inspectors' = 'Objects') => {
  const { fileId } = await steps.upload(agency, bytes);
  const { payload, denials } = await steps.importFile(agency, kind, fileId, options);
  return { report: payload?.report, errors: payload?.userErrors, denials };
};
const count = async () => (await steps.objects(agency, '', 'totalCount')).page.totalCount as number;
const hundred = Array.from({ length: 100 }, (_, i) => line(i + 1));

describe('KF-08c: import by template', () => {
  test('KF-08c ✔: 100 rows with 3 faulty: the report names the 3 row numbers, nothing is written', async () => {
    const faulty = hundred.map((row, i) =>
      i === 9
        ? line(10, { 统一社会信用代码: `${usccOf(10).slice(0, 17)}?` })
        : i === 49
          ? line(50, { '住所（地址）': '' })
          : i === 99
            ? line(100, { 对象种类: '公司' })
            : row,
    );
    const { report, errors } = await load(csv(faulty));
    expect(errors).toEqual([]);
    expect(report).toMatchObject({ rows: 100, committed: false, errorCount: 3 });
    expect(report.errors.map((e: { row: number; column: string }) => [e.row, e.column])).toEqual([
      [11, '统一社会信用代码'],
      [51, '住所（地址）'],
      [101, '对象种类'],
    ]);
    expect(report.errors[0].message).toContain('第 11 行');
    expect(await count()).toBe(0);
    const denied = await rows(harness.em(), `select 1 from trail where action = 'object.import' and outcome = 'DENIED'`);
    expect(denied).toHaveLength(1);
  });

  test('KF-08c ✔: a rehearsal writes nothing, the import does, the same file twice creates no duplicates', async () => {
    const file = csv(hundred);
    expect((await load(file, { dryRun: true })).report).toMatchObject({ rows: 100, created: 100, committed: false });
    expect(await count()).toBe(0);
    const first = (await load(file)).report;
    expect(first).toMatchObject({ rows: 100, created: 100, changed: 0, unchanged: 0, committed: true, errors: [] });
    expect((await load(file)).report).toMatchObject({ created: 0, changed: 0, unchanged: 100, committed: true });
    expect(await count()).toBe(100);
    expect(await rows(harness.em(), 'select count(*)::int as n from object_history')).toEqual([{ n: 0 }]);
    const [{ version }] = (await rows<{ version: number }>(
      harness.em(),
      `select object_version::int as version from registry where agency = $1`,
      [agency],
    )) as [{ version: number }];
    expect(version).toBe(1);
  });

  test('KF-08c ✔: an XLSX of another order with one changed row changes that one', async () => {
    const order = [...titles].reverse();
    const turned = [line(1, { 名称: '改名一' }), line(2)].map((row) => order.map((title) => row[titles.indexOf(title)]!));
    const bytes = (await writeXlsx({ sheets: [{ name: 's', rows: [order, ...turned] }] })) as Uint8Array;
    expect((await load(bytes)).report).toMatchObject({ rows: 2, changed: 1, unchanged: 1, committed: true });
    const { page } = await steps.objects(agency, 'filter: {search: "改名一"}', 'nodes { code version matterCodes }');
    expect(page.nodes).toEqual([{ code: usccOf(1), version: 2, matterCodes: ['M-CAFE', 'M-HOTEL'] }]);
  });

  test('KF-08c ✘: a wrong header is BAD_USER_INPUT and names missing and unknown columns', async () => {
    const { report, errors } = await load(
      csv(
        hundred,
        titles.map((t) => (t === '名称' ? '企业名称' : t)),
      ),
    );
    expect(report).toBeNull();
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', details: { reason: 'HEADER', missing: ['名称'], unknown: ['企业名称'] } }]);
    expect(errors[0].message).toBe('表头与模板不一致。缺少：名称。多出：企业名称。');
  });

  test('KF-08c ✘: the same code with other content is DUPLICATE_OBJECT, with the same content it is one row', async () => {
    const twice = await load(csv([line(1, { 名称: '改名一' }), line(200), line(200), line(200, { 名称: '另一家' })]));
    expect(twice.report).toMatchObject({ committed: false, errors: [{ row: 5, code: 'DUPLICATE_OBJECT' }] });
    expect((await load(csv([line(200), line(200)]))).report).toMatchObject({ rows: 2, created: 1, unchanged: 1 });
  });

  test('PER_ROW takes what holds and reports the rest', async () => {
    const mixed = csv([line(301), line(302, { 联系人电话: '' }), line(303)]);
    expect((await load(mixed, { mode: 'PER_ROW' })).report).toMatchObject({
      rows: 3,
      created: 2,
      committed: true,
      errorCount: 1,
      errors: [{ row: 3, column: '联系人电话' }],
    });
  });

  test('D-42: rows without a code of their own are the same object when they come again', async () => {
    const projects = csv([line(1, { 对象种类: '项目', 统一社会信用代码: '', 所属主体统一社会信用代码: e1, 名称: '一号工程' })]);
    expect((await load(projects)).report).toMatchObject({ created: 1 });
    expect((await load(projects)).report).toMatchObject({ created: 0, unchanged: 1 });
    expect((await steps.objects(agency, 'filter: {kind: PROJECT}', 'nodes { code }')).page.nodes).toEqual([{ code: 'KF-PSB-PROJECT-1' }]);
  });

  test('X-09: personal data is never repeated in a report', async () => {
    const person = line(1, { 对象种类: '从业人员', 统一社会信用代码: '', 身份证号: '410481199001010015' });
    const { report } = await load(csv([person]));
    expect(report.errors).toMatchObject([{ row: 2, column: '身份证号' }]);
    expect(JSON.stringify(report)).not.toContain('410481199001010015');
  });

  test('KF-08c ✘: a file for which nobody can wait is sent to the steps, without being read', async () => {
    const { report, errors } = await load(Buffer.alloc(directImportBytes + 1, 'x'));
    expect(report).toBeNull();
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', message: expect.stringContaining('校验') }]);
  });

  test('an empty file, and rows beyond the header', async () => {
    expect((await load(Buffer.from('\n\n'))).errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
    expect((await load(csv([[...line(400), '多余']]))).report.errors).toMatchObject([{ row: 2, message: '第 2 行有超出表头的内容' }]);
  });
});

describe('KF-10c: inspectors by template', () => {
  const inspectorColumns = columnsOf(publicSecurity, 'inspectors');
  const inspector = (n: number, changes: Readonly<Record<string, string>> = {}) => {
    const values: Record<string, string> = {
      姓名: `检查员${n}`,
      性别: '男',
      身份证号: resident,
      警号: `41000${n}`,
      职务: '民警',
      联系方式: '13900005678',
      执法证号: `1604000${n}`,
      证件有效期起: '2024/1/1',
      证件有效期止: '2026/12/31',
      ...changes,
    };
    return inspectorColumns.map((c) => values[c.title] ?? '');
  };
  const file = (lines: readonly string[][]) =>
    csv(
      lines,
      inspectorColumns.map((c) => c.title),
    );
  test('KF-10c ✔: imported with masked numbers; ✘ a row without certificate is INSPECTOR_NOT_QUALIFIED', async () => {
    const refused = await load(file([inspector(1), inspector(2, { 执法证号: '' })]), {}, 'Inspectors');
    expect(refused.report).toMatchObject({ committed: false, errors: [{ row: 3, column: '执法证号', code: 'INSPECTOR_NOT_QUALIFIED' }] });
    expect((await load(file([inspector(1), inspector(2)]), {}, 'Inspectors')).report).toMatchObject({ created: 2, committed: true });
    expect((await load(file([inspector(1), inspector(2)]), {}, 'Inspectors')).report).toMatchObject({ unchanged: 2 });
    const list = `{ publicSecurityInspectors(agency: "${agency}") { nodes { sex certificateTo idNumber } } }`;
    const { data } = await harness.graphql(list, {}, person(`${agency}.reg`));
    expect(data.publicSecurityInspectors.nodes[0]).toEqual({ sex: 'MALE', certificateTo: '2026-12-31', idNumber: '4104************14' });
  });
});

describe('files and who may use them', () => {
  test('KF-08b ✘: only the maintainer uploads, and imports only what the same person uploaded for that agency', async () => {
    await expect(steps.upload(agency, Buffer.from('x'), person(`${agency}.op`))).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    await expect(steps.upload(agency, Buffer.from('x'), person('wg-amr.reg'))).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    const { fileId } = await steps.upload('yx-psb', csv([line(500)]));
    expect((await steps.importFile(agency, 'Objects', fileId)).denials).toEqual(['NOT_FOUND']);
    await expect(steps.upload(agency, Buffer.alloc(0))).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    await expect(steps.upload(agency, Buffer.alloc(21 * 1024 * 1024))).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  test("KF-08c: templates read back as what the import wants, text in every column, a department's own columns included", async () => {
    for (const format of ['xlsx', 'csv'] as const) {
      const table = await readTable(Buffer.from(await writeTemplate({ profile: civilAirDefense, kind: 'objects' }, format)));
      if (!table.ok) throw new Error('unreadable');
      const read: (readonly unknown[])[] = [];
      for await (const { cells } of table.value.rows) read.push(cells);
      await table.value.close();
      expect(read[0]).toEqual([...titles, '人防业务']);
      expect(read[1]![titles.indexOf('统一社会信用代码')]).toBe(e1);
    }
    const csvBytes = await writeTemplate({ profile: publicSecurity, kind: 'inspectors' }, 'csv');
    expect([...csvBytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });
});

describe('KF-07a: 清单由表格导入', () => {
  const author = 'yx-psb';
  const op = person(`${author}.op`);
  const columns = matterColumns(publicSecurity);
  const sheet = (...rows: readonly Readonly<Record<string, string>>[]) =>
    Buffer.from(stringify([columns.map((c) => c.title), ...rows.map((row) => columns.map((c) => row[c.field] ?? ''))]));
  const example = Object.fromEntries(columns.map((c) => [c.field, c.example]));
  const load = async (bytes: Uint8Array, more: object = {}, actor = op) => {
    const { fileId } = await steps.upload(author, bytes, actor, 'matters');
    const selection = `matterList { state version matters { code ratioBasisPoints methods legalBases { title documentNo article }
      checklist { code text mandatory important } } } rows { row code name } errors { row column message expected basis }`;
    return steps.mutate(
      'importPublicSecurityMatterFile',
      'ImportPublicSecurityMatterFileInput',
      selection,
      { agency: author, fileId, ...more },
      actor,
    );
  };

  test('KF-07a: 模板中的示例一行原样可以导入；试读不写入，导入成为起草版本', async () => {
    const template = await writeTemplate({ profile: publicSecurity, kind: 'matters' }, 'xlsx');
    const tried = await load(Buffer.from(template), { dryRun: true });
    expect(tried.payload).toMatchObject({ matterList: null, errors: [], rows: [{ row: 2, code: 'M-HOTEL', name: '旅馆业治安管理检查' }] });
    const written = await load(Buffer.from(template));
    expect(written.payload.matterList).toMatchObject({
      state: 'DRAFT',
      matters: [
        {
          code: 'M-HOTEL',
          ratioBasisPoints: 500,
          methods: ['SITE'],
          legalBases: [{ title: '《旅馆业治安管理办法》', documentNo: '国务院令第588号', article: '第三条' }],
          checklist: [{ code: 'C1', text: '查验住宿登记是否齐全', mandatory: true, important: true }],
        },
      ],
    });
    // One version at a time (C-1).
    expect((await load(sheet({ ...example, code: 'M-OTHER' }))).errors).toMatchObject([{ code: 'ILLEGAL_TRANSITION' }]);
  });

  test('KF-07a ✘: 错误逐行逐列写明应填什么、依据哪一条，有一处则全部不写入；表头不符的整个文件不读', async () => {
    const faulty = sheet(
      example,
      { ...example, code: 'M-B', ratio: '一成', methods: '望闻问切' },
      { ...example, code: 'M-C', name: '', legalBases: '某办法第三条' },
      { ...example, code: 'M-D', responsibleUnit: '交警大队' },
      example,
    );
    const { payload } = await load(faulty);
    expect(payload.matterList).toBeNull();
    expect(payload.errors.map((e: { row: number; column: string }) => [e.row, e.column])).toEqual([
      [3, '检查方式'],
      [3, '每轮抽查比例'],
      [4, '抽查事项名称'],
      [4, '检查依据'],
      [5, '责任单位'],
      [6, '事项编码'],
    ]);
    expect(payload.errors[1]).toMatchObject({
      message: '第 3 行“每轮抽查比例”不是 0 至 100 之间的百分数',
      expected: '百分数，如 5%',
      basis: 'KF 第十三条',
    });
    expect((await load(Buffer.from('编码,名称\r\n1,2'))).errors).toMatchObject([{ code: 'BAD_USER_INPUT', details: { reason: 'HEADER' } }]);
  });

  test('KF-07a ✘: 清单文件由经办人上传、导入，名录库管理员和别的部门不能', async () => {
    await expect(steps.upload(author, sheet(example), person(`${author}.reg`), 'matters')).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    expect((await load(sheet(example), { agency: 'wg-psb' })).denials).toEqual(['FORBIDDEN']);
  });
});

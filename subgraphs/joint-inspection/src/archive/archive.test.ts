import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { row, rows } from '@double-random/runtime';
import { unpacked } from '../document/render/fixed-zip.ts';
import { documentSteps } from '../document/testing/document-steps.ts';
import { aDrawnVisit, carriedOut, type DrawnVisit } from '../testing/drawn-visit.ts';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { must, visitSteps } from '../testing/visit-steps.ts';
import { type PackedFile, verifyPackage } from './verify-package.ts';

/** One visit of three departments from the lot to the archive, each step after the one before. */
let h: JointHarness;
let v: DrawnVisit;
let d: ReturnType<typeof documentSteps>;
let s: ReturnType<typeof visitSteps>;
const departments = { 'wg-amr': 'M-REGINFO', 'wg-psb': 'M-HOTEL', 'wg-cad': 'M-CADUSE' } as const;

const seal = (who: string, more: object = {}) =>
  h
    .as(who)
    .mutate('sealArchiveVolume', { visitId: v.visitId, retention: 'YEARS_10', ...more }, 'archive { state volumes { number supplement } }');
const archive = async (who: string) => {
  const query = `query ($id: ID!) { visit(id: $id) { archive { state downloadPath refusals { code details } check { intact files faults }
    volumes { department { code } supplement number manifestHash files { path title sha256 } } } } }`;
  return (await h.as(who).query(query, { id: v.visitId })).data.visit?.archive;
};
const zipOf = async (who: string, query = '') => h.as(who).download(`/archive/${v.visitId}.zip${query}`);
const packed = async (zip: Buffer): Promise<PackedFile[]> => (await unpacked(zip)).map(([path, bytes]) => ({ path, read: () => [bytes] }));

beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-02T09:00:00+08:00' });
  d = documentSteps(h);
  v = await aDrawnVisit(h, 'ji_tsk_archive');
  s = visitSteps(h, v);
});
afterAll(() => h.close());

test('KF-15, CD-9a, CD-9b: 名单锁定后出具确认单，编号、封存值、结果值和核验地址齐全；参与部门只得本部门部分，其他人 → NOT_FOUND', async () => {
  const issued = await d.issued('wg-amr.op', 'LIST_CONFIRMATION', v.objectDrawId);
  const draw = (await row<{ number: string; sealHash: string; resultHash: string }>(
    h.em(),
    'select number, seal_hash as "sealHash", result_hash as "resultHash" from draw where id = $1',
    [v.objectDrawId],
  ))!;
  const page = (await d.page('wg-amr.ph', issued)).replaceAll(/(?<=[0-9a-f]{8}) (?=[0-9a-f]{8})/g, '');
  for (const words of [draw.number, draw.sealHash, draw.resultHash, `/draws/${draw.number}`, '91410481MA0HTK0016', '<svg'])
    expect(page).toContain(words);
  const part = await d.issued('wg-cad.op', 'LIST_CONFIRMATION', v.objectDrawId);
  const partPage = await d.page('wg-cad.op', part);
  expect(partPage).toContain('派发');
  expect(partPage).toContain('舞钢市人民防空办公室：');
  expect(partPage).not.toContain('舞钢市公安局：');
  for (const who of ['wg-jco', 'wg-cad.i1', 'kf-psb.op', 'public'])
    expect((await d.issue(who, 'LIST_CONFIRMATION', v.objectDrawId)).denials).toEqual(['NOT_FOUND']);
  expect((await d.file('wg-cad.op', issued, 'HTML')).denial).toBe('NOT_FOUND');
  // CD-9a: a copy says who took it and when, and looking at one before it is issued is on record like taking it.
  const preview = await h.as('wg-amr.op').download(`/documents/preview/LIST_CONFIRMATION/${v.objectDrawId}.html`);
  for (const copy of [preview, await d.file('wg-amr.op', issued, 'DOCX')])
    expect(decodeURIComponent(copy.headers['content-disposition']!)).toContain(`${h.clock.today()} wg-amr.op`);
  expect((await h.as('wg-jco').download(`/documents/preview/LIST_CONFIRMATION/${v.objectDrawId}.html`)).denial).toBe('NOT_FOUND');
  expect(
    await rows(
      h.em(),
      `select action, actor, outcome from trail where action like 'document.%' and action <> 'document.issue' order by seq`,
    ),
  ).toEqual([
    { action: 'document.download', actor: 'wg-amr.ph', outcome: 'DONE' },
    { action: 'document.download', actor: 'wg-cad.op', outcome: 'DONE' },
    { action: 'document.download', actor: 'wg-cad.op', outcome: 'DENIED' },
    { action: 'document.preview', actor: 'wg-amr.op', outcome: 'DONE' },
    { action: 'document.download', actor: 'wg-amr.op', outcome: 'DONE' },
    { action: 'document.preview', actor: 'wg-jco', outcome: 'DENIED' },
  ]);
});

test('C-14: 检查结束而结果未公示、抽取证明未公开、问题未处理的不能归档，缺什么写明什么', async () => {
  await carriedOut(h, v);
  expect(await archive('wg-cad.arc')).toMatchObject({ state: 'COLLECTING', downloadPath: null });
  const early = await seal('wg-cad.arc');
  expect(early.refusals).toEqual(['INCOMPLETE_MATTERS']);
  for (const [agency, matter] of Object.entries(departments)) await s.reviewed(matter, agency);
  const unpublished = (await seal('wg-cad.arc')).userErrors[0];
  expect(unpublished).toMatchObject({ code: 'ILLEGAL_TRANSITION', basis: 'KF 第二十三条, PD 第二十七条' });
  expect(unpublished.details.missing).toEqual(['RESULTS', 'DRAW_PROOF', 'FOLLOW_UPS', 'RECORD_FORM']);
  expect((await zipOf('wg-cad.arc')).denial).toBe('NOT_FOUND');
});

test('CD-104c, CD-11a: 报告审定后方可出具；任务办结后各部门案卷次年6月30日前归档', async () => {
  await d.issued('wg-amr.op', 'RECORD_FORM', v.visitId);
  for (const [agency, matter] of Object.entries(departments)) must(await s.publish(`${agency}.op`, matter));
  expect((await seal('wg-cad.arc')).userErrors[0].details.missing).toEqual(['FOLLOW_UPS']);
  const followUpId = (await row<{ id: string }>(h.em(), 'select id from follow_up where visit_id = $1', [v.visitId]))!.id;
  must(await h.as('wg-cad.op').mutate('orderRectification', { followUpId, dueOn: '2026-10-20' }, 'followUp { state }'));
  must(await h.as('wg-cad.i1').mutate('verifyRectification', { followUpId, note: '已清理' }, 'followUp { state }'));
  must(await h.as('wg-cad.op').mutate('closeFollowUp', { followUpId, note: '' }, 'followUp { state }'));
  const reportId = await aReport();
  must(await h.as('wg-amr.op').mutate('closeTask', { taskId: v.taskId }, 'task { state }'));
  expect(await dueDates()).toEqual(['wg-amr OPEN 2027-06-30', 'wg-cad OPEN 2027-06-30', 'wg-psb OPEN 2027-06-30']);
  const early = await h.as('wg-amr.arc').mutate('archiveTask', { taskId: v.taskId }, 'task { state }');
  expect(early.userErrors[0]).toMatchObject({ code: 'ILLEGAL_TRANSITION', details: { volumes: 3 } });
  expect((await d.issue('wg-amr.op', 'SPOT_CHECK_REPORT', reportId)).denials).toEqual(['FORBIDDEN']);
});

/** The report of civil air defence, printed when approved and no sooner. */
async function aReport(): Promise<string> {
  const draft = { kind: 'SUMMARY', subject: v.taskId, text: '抽查1户，责令改正1件，已核实整改。' };
  const reportId = must(await h.as('wg-cad.op').mutate('draftReport', draft, 'report { id }')).payload.report.id;
  expect((await d.issue('wg-cad.op', 'SPOT_CHECK_REPORT', reportId)).refusals).toEqual(['REVIEW_REQUIRED']);
  expect((await d.issue('wg-amr.op', 'SPOT_CHECK_REPORT', reportId)).denials).toEqual(['NOT_FOUND']);
  must(await h.as('wg-cad.dh').mutate('approveReport', { reportId }, 'report { state }'));
  const page = await d.page('wg-cad.ph', await d.issued('wg-cad.op', 'SPOT_CHECK_REPORT', reportId));
  for (const words of ['舞钢市人民防空办公室', '抽查1户，责令改正1件', '发现问题已责令改正']) expect(page).toContain(words);
  must(await h.as('wg-cad.op').mutate('publishReport', { reportId }, 'report { state }'));
  return reportId;
}
const dueDates = async () =>
  (
    await rows<{ line: string }>(
      h.em(),
      `select agency || ' ' || state || ' ' || due_on::text as line from deadline where kind = 'ARCHIVE' and subject = $1 order by 1`,
      [v.taskId],
    )
  ).map((r) => r.line);

test('PD-27: 三个部门各立一卷，公共部分按哈希共用；只有本部门档案人员可以归档', async () => {
  expect((await seal('wg-cad.op')).denials).toEqual(['FORBIDDEN']);
  expect((await seal('kf-psb.arc')).denials).toEqual(['NOT_FOUND']);
  h.clock.set('2026-12-01T09:00:00+08:00');
  for (const agency of Object.keys(departments)) expect(must(await seal(`${agency}.arc`)).payload.archive.state).toBe('SEALED');
  expect(await dueDates()).toEqual(['wg-amr MET 2027-06-30', 'wg-cad MET 2027-06-30', 'wg-psb MET 2027-06-30']);
  const { volumes } = await archive('wg-cad.arc');
  expect(volumes.map((one: { department: { code: string } | null }) => one.department?.code ?? null)).toEqual([
    null,
    'wg-amr',
    'wg-cad',
    'wg-psb',
  ]);
  expect(volumes.map((one: { files: unknown[] | null }) => one.files !== null)).toEqual([true, false, true, false]);
  expect(volumes[2].number).toMatch(/^舞人防检卷〔2026〕\d+号$/);
});

test('KF-23: 归档包列明全部文书、证据、抽取证明和留痕摘录，逐件核验完好', async () => {
  const { volumes, check } = await archive('wg-cad.arc');
  const paths = volumes
    .flatMap((one: { files: { path: string; title: string }[] | null }) => (one.files ?? []).map((f) => f.title))
    .join('\n');
  for (const title of [
    '市场监管领域部门联合抽查情况记录表',
    '检查对象抽取证明',
    '检查人员抽取证明',
    '随机抽查报告',
    '检查对象名单确认单（派发）',
    '办理留痕',
    'PHOTO.jpg',
    '公示和更正',
  ])
    expect(paths).toContain(title);
  expect(check).toMatchObject({ intact: true, faults: [] });
  const { bytes, headers } = await zipOf('wg-cad.arc');
  expect(headers['content-type']).toBe('application/zip');
  const verdict = await verifyPackage(await packed(bytes));
  expect(verdict).toMatchObject({ intact: true, faults: [] });
  expect(verdict.files).toBe(check.files);
  // Sealed once, the same for ever.
  h.clock.set('2026-12-02T09:00:00+08:00');
  expect((await zipOf('wg-cad.arc')).bytes.equals(bytes)).toBe(true);
});

test('PD-27: 打开其他部门的案卷 → FORBIDDEN，发起部门也不例外；包里没有其他部门的材料', async () => {
  const reader = h.as('wg-amr.arc');
  const opened = await reader.download(`/archive/${v.visitId}.zip`);
  const names = (await unpacked(opened.bytes)).map(([path]) => path);
  expect(names.some((path) => path.startsWith('wg-amr/'))).toBe(true);
  expect(names.some((path) => path.startsWith('wg-cad/') || path.startsWith('wg-psb/'))).toBe(false);
  const all = (await unpacked(opened.bytes)).map(([, bytes]) => bytes.toString('utf8')).join('');
  expect(all).not.toContain('占用');
  for (const who of ['wg-amr.arc', 'wg-amr.ph'])
    expect((await h.as(who).download(`/archive/${v.visitId}.zip`, { agency: 'wg-cad' })).denial).toBe('FORBIDDEN');
  expect((await zipOf('wg-jco')).denial).toBe('NOT_FOUND');
  expect((await zipOf('public')).denial).toBe('NOT_FOUND');
});

test('KF-23: 包内改一个字节、少一件、多一件，离线核验都能指出', async () => {
  const { bytes } = await zipOf('wg-cad.arc');
  const files = await unpacked(bytes);
  const check = async (list: readonly (readonly [string, Buffer])[]) =>
    (await verifyPackage(list.map(([path, content]) => ({ path, read: () => [content] })))).faults;
  const at = files.findIndex(([path]) => path.endsWith('results.json'));
  const altered = files.map(
    ([path, content], i) => [path, i === at ? Buffer.from(content.toString('utf8').replace('wg-cad', 'wg-amr')) : content] as const,
  );
  expect(await check(altered)).toEqual(['wg-cad/records/results.json 与封存时不符']);
  expect(await check(files.filter((_, i) => i !== at))).toEqual(['wg-cad/records/results.json 缺失']);
  expect(await check([...files, ['wg-cad/extra.txt', Buffer.from('x')]])).toEqual(['wg-cad/extra.txt 不在目录中']);
  const manifest = files.map(
    ([path, content]) =>
      [path, path === 'manifest.json' ? Buffer.from(content.toString('utf8').replace('办理留痕', '办理')) : content] as const,
  );
  expect(await check(manifest)).toEqual(['shared 的目录与封存值不符']);
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  try {
    writeFileSync(join(folder, 'whole.zip'), bytes);
    writeFileSync(join(folder, 'cut.zip'), bytes.subarray(0, bytes.length - 100));
    const run = (name: string) =>
      execFileSync(process.execPath, ['--import', 'tsx', new URL('./verify-archive.ts', import.meta.url).pathname, join(folder, name)], {
        stdio: 'pipe',
      });
    expect(run('whole.zip').toString()).toContain('归档包完好');
    expect(() => run('cut.zip')).toThrow();
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('KF-23: 封存后增减 → ARCHIVE_SEALED，数据库也不让；新材料另立补充卷', async () => {
  expect((await seal('wg-cad.arc')).refusals).toEqual(['ARCHIVE_SEALED']);
  expect((await seal('wg-cad.arc', { supplement: true })).refusals).toEqual(['ARCHIVE_SEALED']);
  const volume = (await row<{ id: string }>(h.em(), `select id from archive_volume where visit_id = $1 and agency = 'wg-cad'`, [
    v.visitId,
  ]))!;
  for (const sql of [
    'delete from archive_file where volume_id = $1',
    `update archive_volume set retention = 'YEARS_10' where id = $1`,
    `insert into archive_file (volume_id, position, path, title, sha256, sm3, size, source, source_id) values ($1, 999, 'x', 'x', 'x', 'x', 1, 'RECORD', '')`,
  ])
    await expect(rows(h.em(), sql, [volume.id])).rejects.toThrow();
  const { id: publicationId } = (await row<{ id: string }>(h.em(), 'select id from publication where matter_check_id = $1', [
    v.checks['M-CADUSE'],
  ]))!;
  const wrong = { publicationId, error: '编号误录', evidence: '复核笔录', resultCode: 'NO_PROBLEM_FOUND' };
  const correctionId = must(await h.as('wg-cad.op').mutate('requestCorrection', wrong, 'correction { id }')).payload.correction.id;
  expect((await d.issue('wg-cad.op', 'CORRECTION_FORM', correctionId)).refusals).toEqual(['APPROVAL_REQUIRED']);
  must(await h.as('wg-cad.ph').mutate('approveCorrection', { correctionId }, 'correction { state }'));
  const form = await d.issued('wg-cad.op', 'CORRECTION_FORM', correctionId);
  expect(await d.page('wg-cad.ph', form)).toContain('同意更正');
  expect((await d.file('wg-amr.ph', form, 'HTML')).denial).toBe('NOT_FOUND');
  expect(must(await seal('wg-cad.arc', { supplement: true })).payload.archive.state).toBe('SUPPLEMENTED');
  const { volumes, check } = await archive('wg-cad.arc');
  expect(check.intact).toBe(true);
  expect(
    volumes.find((one: { supplement: number; department: { code: string } | null }) => one.supplement === 1 && one.department),
  ).toMatchObject({
    number: expect.stringMatching(/补1$/),
    files: expect.arrayContaining([expect.objectContaining({ title: expect.stringContaining('抽查检查结果更正审批表') })]),
  });
});

test('KF-02, KF-23: 各卷齐全后由发起部门归档', async () => {
  const archiveTask = (who: string) => h.as(who).mutate('archiveTask', { taskId: v.taskId }, 'task { state }');
  expect((await archiveTask('wg-cad.arc')).denials).toEqual(['FORBIDDEN']);
  expect((await archiveTask('kf-psb.arc')).denials).toEqual(['NOT_FOUND']);
  expect(must(await archiveTask('wg-amr.arc')).payload.task.state).toBe('ARCHIVED');
  expect((await archiveTask('wg-amr.arc')).refusals).toEqual(['ILLEGAL_TRANSITION']);
});

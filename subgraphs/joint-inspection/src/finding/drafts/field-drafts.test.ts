import { createHash } from 'node:crypto';
import { row, rows } from '@double-random/runtime';
import { type JointHarness, startJointForTest } from '../../testing/joint-harness.ts';
import { aDispatchedVisit, type FixtureVisit } from '../../testing/visit-fixture.ts';
import { fileOf, must, visitSteps } from '../../testing/visit-steps.ts';

let h: JointHarness;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-18T09:00:00+08:00', departments: false });
});
afterAll(() => h.close());

/** Devices never give a name twice. */
let n = 0;
const outcome = `outcomes { clientId state denial revision taken conflicts { field base mine theirs changedBy changedByName } refusals { code } }`;
const submit = async (who: string, ...drafts: object[]) =>
  must(await h.as(who).mutate('submitFieldDrafts', { drafts }, outcome)).payload.outcomes as {
    state: string | null;
    denial: string | null;
    revision: number;
    taken: string[];
    conflicts: object[];
    refusals: object[];
  }[];
const settle = (who: string, account: string, clientId: string, take?: readonly string[]) =>
  h.as(who).mutate('settleFieldDraft', { account, clientId, ...(take ? { take } : {}) }, 'fieldDraft { state }');
interface KeptDraft {
  readonly clientId: string;
  readonly account: string;
  readonly state: string;
  readonly values: readonly { field: string; value: string }[];
}
const draftsOf = async (who: string, v: FixtureVisit): Promise<KeptDraft[]> => {
  const document = 'query ($id: ID!) { visit(id: $id) { fieldDrafts { clientId account state values { field value } } } }';
  return (await h.as(who).query(document, { id: v.visitId })).data.visit.fieldDrafts;
};

/** Two inspectors of one department at the door; both devices hold revision 1 of M-HOTEL, and then the connection goes. */
const offline = async () => {
  const v = await aDispatchedVisit(h.em());
  const s = visitSteps(h, v);
  await s.arrive('wg-amr.i1');
  const draft = (kind: string, more: object = {}) => ({
    clientId: `d-${++n}`,
    matterCheckId: v.checks['M-HOTEL'],
    kind,
    madeAt: '2026-09-18T01:10:00Z',
    baseRevision: 1,
    ...more,
  });
  const result = (checklist: object, more: object = {}, base = 1) =>
    draft('RESULT', {
      baseRevision: base,
      result: {
        code: 'NO_PROBLEM_FOUND',
        methods: ['SITE'],
        checklist: Object.entries(checklist).map(([code, answer]) => ({ code, answer })),
        ...more,
      },
    });
  const stored = () =>
    row<{ state: string; checklist: object; remarks: string | null; revision: number; signed: number }>(
      h.em(),
      `select state, checklist, remarks, revision, jsonb_array_length(signed_by::jsonb) as signed from matter_check where id = $1`,
      [v.checks['M-HOTEL']],
    );
  return { v, s, draft, result, stored };
};

describe('KF-21, X-17: 两名检查人员同时离线填写', () => {
  test('✔ 各填各的要点：合并，谁的都不丢，保留了谁的内容逐项说明', async () => {
    const { result, stored } = await offline();
    const [first] = await submit('wg-psb.i1', result({ 1: '有' }, { remarks: '前台' }));
    expect(first).toMatchObject({ state: 'APPLIED', conflicts: [], revision: 2 });
    const [second] = await submit('wg-psb.i2', result({ 1: '有', 2: '堆物' }));
    expect(second).toMatchObject({ state: 'MERGED', conflicts: [], taken: ['remarks'] });
    expect(await stored()).toMatchObject({
      state: 'RECORDED',
      remarks: '前台',
      checklist: [
        { code: '1', answer: '有' },
        { code: '2', answer: '堆物' },
      ],
    });
  });

  test('✘ 同一项填得不同：不覆盖，逐项列明双方内容和填写人；随后的签字暂缓；处理后采用', async () => {
    const { v, result, draft, stored } = await offline();
    await submit('wg-psb.i1', result({ 1: '有', 2: '通畅' }));
    const mine = result({ 1: '有', 2: '堆物' }, { remarks: '后门' });
    const signature = draft('SIGNATURE');
    const [conflict, held] = await submit('wg-psb.i2', mine, signature);
    expect(conflict).toMatchObject({
      state: 'CONFLICT',
      conflicts: [{ field: 'checklist.2', base: '', mine: '堆物', theirs: '通畅', changedBy: 'wg-psb.i1', changedByName: '赵甲子' }],
    });
    expect(held!.state).toBe('HELD');
    expect(await stored()).toMatchObject({ remarks: null, signed: 0, revision: 2 });
    // Nothing of it is lost: colleagues see what was written, another department does not.
    const kept = (await draftsOf('wg-psb.i1', v)).find((d) => d.clientId === mine.clientId)!;
    expect(kept.values).toContainEqual({ field: 'checklist.2', value: '堆物' });
    expect(await draftsOf('wg-cad.i1', v)).toEqual([]);
    expect((await settle('wg-cad.i1', 'wg-psb.i2', mine.clientId, [])).denials).toEqual(['NOT_FOUND']);
    expect(must(await settle('wg-psb.i1', 'wg-psb.i2', mine.clientId, ['checklist.2'])).payload.fieldDraft.state).toBe('SETTLED');
    expect(await stored()).toMatchObject({
      remarks: '后门',
      checklist: [
        { code: '1', answer: '有' },
        { code: '2', answer: '堆物' },
      ],
    });
    expect((await settle('wg-psb.i1', 'wg-psb.i2', mine.clientId, [])).refusals).toEqual(['ILLEGAL_TRANSITION']);
    // A colleague does not sign in his place; he himself may, now that he sees what stands there.
    expect((await settle('wg-psb.i1', 'wg-psb.i2', signature.clientId, [])).denials).toEqual(['FORBIDDEN']);
    must(await settle('wg-psb.i2', 'wg-psb.i2', signature.clientId, []));
    expect(await stored()).toMatchObject({ signed: 1 });
  });

  test('✘ 未读过的内容不能签字：签字所据的内容已被他人改动，列明改动而不签', async () => {
    const { s, draft, stored } = await offline();
    must(await s.record('wg-psb.i1', 'M-HOTEL', 'NO_PROBLEM_FOUND'));
    const base = (await stored())!.revision;
    must(await s.record('wg-psb.i1', 'M-HOTEL', 'UNQUALIFIED'));
    const [signed] = await submit('wg-psb.i2', draft('SIGNATURE', { baseRevision: base }));
    expect(signed).toMatchObject({
      state: 'CONFLICT',
      conflicts: [{ field: 'code', base: 'NO_PROBLEM_FOUND', theirs: 'UNQUALIFIED', changedBy: 'wg-psb.i1', changedByName: '赵甲子' }],
    });
    expect(await stored()).toMatchObject({ signed: 0 });
    // The colleague's signature changes no content: one's own stands beside it.
    const now = (await stored())!.revision;
    must(await s.sign('wg-psb.i1', 'M-HOTEL'));
    const [fresh] = await submit('wg-psb.i2', draft('SIGNATURE', { baseRevision: now }));
    expect([fresh!.state, (await stored())!.state]).toEqual(['APPLIED', 'SIGNED']);
  });

  test('他人已签字的结果，离线重录不会悄悄作废其签字', async () => {
    const { s, result, stored } = await offline();
    must(await s.record('wg-psb.i1', 'M-HOTEL', 'NO_PROBLEM_FOUND'));
    must(await s.sign('wg-psb.i1', 'M-HOTEL'));
    const [late] = await submit('wg-psb.i2', result({ 1: '已查', 2: '补充' }));
    expect(late).toMatchObject({ state: 'CONFLICT', conflicts: [{ field: 'signature', theirs: 'wg-psb.i1', changedByName: '赵甲子' }] });
    expect(await stored()).toMatchObject({ signed: 1, state: 'RECORDED' });
  });
});

describe('X-17: 重复、次序、拒绝', () => {
  test('KF-25: 退回的结果，内容不改也重新录入；✘ 没有退回的，内容相同什么也不改', async () => {
    const { v, result, stored } = await offline();
    await submit('wg-psb.i1', result({ 1: '有', 2: '无' }));
    const again = () => submit('wg-psb.i1', result({ 1: '有', 2: '无' }, {}, 2));
    expect(await again()).toMatchObject([{ state: 'APPLIED', revision: 2 }]);
    await row(h.em(), `update matter_check set state = 'RETURNED' where id = $1`, [v.checks['M-HOTEL']]);
    expect(await again()).toMatchObject([{ state: 'APPLIED', revision: 3 }]);
    expect(await stored()).toMatchObject({ state: 'RECORDED', revision: 3, signed: 0 });
  });
  test('✔ 同一批提交两次，答复相同，只做一次；✘ 同一编号换了内容', async () => {
    const { v, result, draft, stored } = await offline();
    const batch = [
      result({ 1: '有' }),
      draft('MEASURE', { measure: { measure: 'RECTIFY_ORDER', form: 'ORAL', text: '三日内清理' } }),
      draft('SIGNATURE'),
    ];
    const first = await submit('wg-psb.i1', ...batch);
    expect(first.map((o) => o.state)).toEqual(['APPLIED', 'APPLIED', 'APPLIED']);
    expect(await submit('wg-psb.i1', ...batch)).toEqual(first);
    expect(await row(h.em(), 'select count(*)::int as n from measure_taken where matter_check_id = $1', [v.checks['M-HOTEL']])).toEqual({
      n: 1,
    });
    expect(await stored()).toMatchObject({ signed: 1 });
    const [other] = await submit('wg-psb.i1', { ...batch[0], result: { code: 'UNQUALIFIED', methods: ['SITE'], checklist: [] } });
    expect(other).toMatchObject({ state: null, denial: 'BAD_USER_INPUT' });
  });

  test('✔ 断网期间改了又改：后一份以前一份为基础，不与自己冲突；他人所填仍在', async () => {
    const { result, stored } = await offline();
    await submit('wg-psb.i2', result({ 1: '有' }, { remarks: '二楼' }));
    const [first, second] = await submit('wg-psb.i1', result({ 1: '有' }), result({ 1: '有', 2: '改过' }));
    expect([first, second]).toMatchObject([
      { state: 'APPLIED', conflicts: [] },
      { state: 'MERGED', conflicts: [], taken: ['remarks'] },
    ]);
    expect(await stored()).toMatchObject({
      remarks: '二楼',
      checklist: [
        { code: '1', answer: '有' },
        { code: '2', answer: '改过' },
      ],
    });
  });

  test('✘ 不合规定的不采用而保留，随后的签字暂缓；改正的一份取而代之', async () => {
    const { v, result, draft, stored } = await offline();
    const signature = draft('SIGNATURE');
    const [refused, held] = await submit('wg-psb.i1', result({ 2: '通畅' }), signature);
    expect([refused, held]).toMatchObject([{ state: 'REFUSED', refusals: [{ code: 'BAD_USER_INPUT' }] }, { state: 'HELD' }]);
    expect(await stored()).toMatchObject({ state: 'OPEN', signed: 0 });
    const states = async () => (await draftsOf('wg-psb.i2', v)).map((d) => d.state);
    expect(await states()).toEqual(['REFUSED', 'HELD']);
    must(await settle('wg-psb.i1', 'wg-psb.i1', signature.clientId));
    const [mended] = await submit('wg-psb.i1', result({ 1: '有', 2: '通畅' }));
    expect(mended!.state).toBe('APPLIED');
    expect(await states()).toEqual(['DISCARDED', 'DISCARDED', 'APPLIED']);
  });

  test('✘ 他部门的事项、内容与种类不符的不收，不影响同批的其他各份', async () => {
    const { v, result, draft } = await offline();
    const answers = await submit(
      'wg-psb.i1',
      { ...result({ 1: '有' }), matterCheckId: v.checks['M-CADUSE'] },
      draft('MEASURE'),
      { ...result({ 1: '有' }), baseRevision: 99 },
      result({ 1: '有' }),
    );
    expect(answers.map((o) => o.denial ?? o.state)).toEqual(['FORBIDDEN', 'BAD_USER_INPUT', 'BAD_USER_INPUT', 'APPLIED']);
    expect(await row(h.em(), 'select count(*)::int as n from field_draft where visit_id = $1', [v.visitId])).toEqual({ n: 1 });
  });

  test('✔ 离线拍摄的证据：文件先上传，再随批次成为证据，重复提交仍是一份', async () => {
    const { v, s, draft } = await offline();
    const bytes = fileOf('PHOTO', '离线');
    // Sent with a hash that is not its own it becomes no evidence, but the file has arrived.
    const early = { contentBase64: bytes.toString('base64'), sha256: '0'.repeat(64) };
    expect((await s.evidence('wg-psb.i1', 'M-HOTEL', 'PHOTO', early)).refusals).toEqual(['BAD_USER_INPUT']);
    const known = await row<{ id: string }>(h.em(), 'select id from evidence_upload where visit_id = $1 and not attached', [v.visitId]);
    const evidence = {
      type: 'PHOTO',
      fileName: '现场.jpg',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      uploadId: known!.id,
      source: '执法记录仪',
      takenAt: '2026-09-18T01:00:00Z',
    };
    const photo = draft('EVIDENCE', { evidence });
    for (let i = 0; i < 2; i++) expect((await submit('wg-psb.i1', photo))[0]!.state).toBe('APPLIED');
    expect(await rows(h.em(), 'select file_name as name from evidence where visit_id = $1', [v.visitId])).toEqual([{ name: '现场.jpg' }]);
  });
});

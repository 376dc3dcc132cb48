import { createHash } from 'node:crypto';
import { row, rows } from '@double-random/runtime';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { aDispatchedVisit, type FixtureOptions, jointMatters } from '../testing/visit-fixture.ts';
import { must, visitSteps } from '../testing/visit-steps.ts';
import { documentSteps } from './testing/document-steps.ts';

let h: JointHarness;
let d: ReturnType<typeof documentSteps>;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-16T09:00:00+08:00', departments: false });
  d = documentSteps(h);
});
afterAll(() => h.close());
beforeEach(() => h.clock.set('2026-09-16T09:00:00+08:00'));

const aVisit = async (options: FixtureOptions = {}) => {
  const v = await aDispatchedVisit(h.em(), options);
  return { v, s: visitSteps(h, v) };
};
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('PD-20b: 部门联合检查告知书', () => {
  test('安排日期后可出具，写明时间、地点、事项和配合要求，不写检查人员；安排前 → ILLEGAL_TRANSITION', async () => {
    const { v, s } = await aVisit();
    expect((await d.issue('wg-amr.op', 'JOINT_NOTICE', v.visitId)).refusals).toEqual(['ILLEGAL_TRANSITION']);
    must(await s.schedule('wg-amr.op', '2026-09-18'));
    const notice = await d.issued('wg-amr.op', 'JOINT_NOTICE', v.visitId);
    expect(notice.number).toMatch(/^舞市监联告〔2026〕\d+号$/);
    const page = await d.page('wg-amr.op', notice);
    for (const words of [
      '部门联合检查告知书',
      '甲旅馆：',
      '2026年9月18日，在舞钢市某路1号',
      'M-CADUSE 检查',
      '平双随机办〔2020〕3号',
      notice.number,
    ])
      expect(page).toContain(words);
    expect(page).not.toContain('赵甲子');
  });

  test('仅发起部门经办人或组长出具：参与部门经办人 → FORBIDDEN；无关部门 → NOT_FOUND', async () => {
    const { v, s } = await aVisit();
    must(await s.schedule('wg-amr.op', '2026-09-18'));
    expect((await d.issue('wg-cad.op', 'JOINT_NOTICE', v.visitId)).denials).toEqual(['FORBIDDEN']);
    expect((await d.issue('kf-psb.op', 'JOINT_NOTICE', v.visitId)).denials).toEqual(['NOT_FOUND']);
    const notice = await d.issued('wg-amr.i1', 'JOINT_NOTICE', v.visitId);
    expect((await d.file('wg-cad.op', notice, 'HTML')).denial).toBeUndefined();
    expect((await d.file('kf-psb.op', notice, 'HTML')).denial).toBe('NOT_FOUND');
    expect((await d.file('public', notice, 'HTML')).denial).toBe('NOT_FOUND');
  });

  test('PD-20c, D-72: 有一个事项不宜告知 → NOTICE_FORBIDDEN，列表上写明依据', async () => {
    const { v, s } = await aVisit({ matters: jointMatters.map((m) => ({ ...m, noNotice: m.code === 'M-HOTEL' })) });
    must(await s.schedule('wg-amr.op', '2026-09-18'));
    const refused = await d.issue('wg-amr.op', 'JOINT_NOTICE', v.visitId);
    expect(refused.userErrors[0]).toMatchObject({ code: 'NOTICE_FORBIDDEN', basis: 'PD 第二十条（二）' });
    expect((await d.listed('wg-amr.op', v.visitId))['JOINT_NOTICE']).toBe('NOTICE_FORBIDDEN');
    expect(await rows(h.em(), 'select id from issued_document where subject_id = $1', [v.visitId])).toEqual([]);
  });
});

describe('CD-104a: 行政检查通知书', () => {
  test('五项内容齐全，各部门各出各的，只写本部门的事项和人员', async () => {
    const { v } = await aVisit();
    const notice = await d.issued('wg-cad.op', 'INSPECTION_NOTICE', v.visitId);
    const page = await d.page('wg-cad.i1', notice);
    for (const words of [
      '一、检查依据',
      '二、检查内容',
      '三、检查期限',
      '四、检查要求',
      '五、检查人员名单',
      'WG-CAD-0001',
      'M-CADUSE 检查',
    ])
      expect(page).toContain(words);
    expect(page).not.toContain('M-HOTEL');
    expect(page).not.toContain('WG-PSB-0001');
    expect((await d.file('wg-amr.op', notice, 'HTML')).denial).toBe('NOT_FOUND');
  });

  test('人员未全部声明，或者只有一人 → INSUFFICIENT_INSPECTORS', async () => {
    const undeclared = (await aVisit({ memberState: 'DRAWN' })).v;
    expect((await d.issue('wg-cad.op', 'INSPECTION_NOTICE', undeclared.visitId)).refusals).toEqual(['INSUFFICIENT_INSPECTORS']);
    const alone = (await aVisit({ perDepartment: 1 })).v;
    expect((await d.issue('wg-cad.op', 'INSPECTION_NOTICE', alone.visitId)).refusals).toEqual(['INSUFFICIENT_INSPECTORS']);
  });

  test('C-6: 未声明的检查人员看不到任何文书；已回避的立即不能再下载', async () => {
    const { v } = await aVisit();
    const notice = await d.issued('wg-psb.op', 'INSPECTION_NOTICE', v.visitId);
    expect((await d.file('wg-psb.i1', notice, 'HTML')).denial).toBeUndefined();
    await rows(h.em(), `update team_member set state = 'RECUSED' where id = $1`, [v.members['wg-psb.i1']]);
    expect((await d.file('wg-psb.i1', notice, 'HTML')).denial).toBe('NOT_FOUND');
    const drawn = (await aVisit({ memberState: 'DRAWN' })).v;
    expect(await d.listed('wg-psb.i1', drawn.visitId)).toEqual({});
  });
});

describe('PD-20d, PD-20e: 抽查情况记录表和责令改正通知书', () => {
  test('D-34: 事项全部完成前 → INCOMPLETE_MATTERS；完成后供签字，签字后另出一份；更名的两个名称都载明', async () => {
    const { v, s } = await aVisit();
    // D-34: 抽取之后更名的，抽取时的名称和现名都在表上；没有更名的部门照旧。
    await s.arrive('wg-amr.i1', { namesToday: ['甲旅馆', '云顶酒店'] });
    await s.settle('M-REGINFO', 'wg-amr', 'NO_PROBLEM_FOUND');
    expect((await d.issue('wg-amr.i1', 'RECORD_FORM', v.visitId)).refusals).toEqual(['INCOMPLETE_MATTERS']);
    await s.settle('M-HOTEL', 'wg-psb', 'NO_PROBLEM_FOUND');
    await s.settle('M-CADUSE', 'wg-cad', 'RECTIFICATION_ORDERED');
    const unsigned = await d.issued('wg-amr.i1', 'RECORD_FORM', v.visitId);
    const before = await d.page('wg-psb.i1', unsigned);
    for (const words of [
      '甲旅馆（现名：云顶酒店）',
      '发现问题已责令改正',
      '督促整改（口头）：三日内整改，期限2026年9月25日',
      '未发现问题',
      '电话，2026年9月16日',
    ])
      expect(before).toContain(words);
    must(await s.recordForm('wg-amr.i1', 'REFUSED', { statement: '店长拒绝签字' }));
    const signed = await d.issued('wg-amr.i1', 'RECORD_FORM', v.visitId);
    expect([signed.version, signed.number === unsigned.number]).toEqual([2, false]);
    expect(await d.page('wg-amr.op', signed)).toContain('店长拒绝签字');
  });

  test('KF-22c: 依法不予公示的结果不载入共用的记录表；此前的一份照旧', async () => {
    const { v, s } = await aVisit({ matters: jointMatters.filter((m) => m.agency !== 'wg-cad') });
    await s.arrive('wg-amr.i1');
    await s.settle('M-REGINFO', 'wg-amr', 'NO_PROBLEM_FOUND');
    await s.settle('M-HOTEL', 'wg-psb', 'UNQUALIFIED');
    must(await s.recordForm('wg-amr.i1', 'SIGNED', { signer: '店长' }));
    must(await s.finish('wg-amr.i1'));
    const onSite = await d.issued('wg-amr.op', 'RECORD_FORM', v.visitId);
    await s.reviewed('M-HOTEL', 'wg-psb');
    must(await s.withhold('wg-psb.dh', 'M-HOTEL'));
    const later = await d.page('wg-amr.op', await d.issued('wg-amr.op', 'RECORD_FORM', v.visitId));
    expect(later).toContain('依法不予载明');
    expect(later).not.toContain('不合格');
    expect(await d.page('wg-amr.op', onSite)).toContain('不合格');
  });

  test('KF-20: 口头责令不出具通知书 → EVIDENCE_REQUIRED；书面的仅本部门出具、查阅', async () => {
    const { v, s } = await aVisit();
    await s.arrive('wg-amr.i1');
    await s.settle('M-CADUSE', 'wg-cad', 'RECTIFICATION_ORDERED');
    const check = v.checks['M-CADUSE']!;
    expect((await d.issue('wg-cad.i1', 'RECTIFICATION_ORDER', check)).refusals).toEqual(['EVIDENCE_REQUIRED']);
    must(
      await s.measure('wg-cad.i1', 'M-CADUSE', 'RECTIFY_ORDER', {
        form: 'WRITTEN',
        text: '清理410481199001010014堆物',
        dueOn: '2026-09-25',
      }),
    );
    expect((await d.issue('wg-amr.op', 'RECTIFICATION_ORDER', check)).denials).toEqual(['NOT_FOUND']);
    const order = await d.issued('wg-cad.i1', 'RECTIFICATION_ORDER', check);
    const page = await d.page('wg-cad.op', order);
    expect(page).toContain('于2026年9月25日前改正');
    // what somebody typed about a person is masked on paper.
    expect(page).not.toContain('410481199001010014');
    expect(page).toContain('4104************14');
    expect((await d.file('wg-amr.op', order, 'DOCX')).denial).toBe('NOT_FOUND');
    expect(await d.listed('wg-amr.op', v.visitId)).not.toHaveProperty('RECTIFICATION_ORDER');
  });
});

describe('PD-20f, YY-36b: 移送函', () => {
  test('移送部门出具，接收部门可查阅，其他部门不知其有；涉嫌犯罪的另有名称', async () => {
    const { v, s } = await aVisit({ matters: jointMatters.filter((m) => m.agency !== 'wg-psb') });
    await s.arrive('wg-amr.i1');
    await s.settle('M-REGINFO', 'wg-amr', 'NO_PROBLEM_FOUND');
    await s.settle('M-CADUSE', 'wg-cad', 'UNQUALIFIED');
    must(await s.recordForm('wg-amr.i1', 'SIGNED', { signer: '店长' }));
    must(await s.finish('wg-amr.i1'));
    const followUpId = (await row<{ id: string }>(h.em(), 'select id from follow_up where visit_id = $1', [v.visitId]))!.id;
    const evidenceIds = (await rows<{ id: string }>(h.em(), 'select id from evidence where visit_id = $1', [v.visitId])).map((e) => e.id);
    const refer = async (toAgency: string, criminal: boolean): Promise<string> => {
      const input = { followUpId, toAgency, clue: '擅自改变用途', evidenceIds, criminal };
      return must(await h.as('wg-cad.op').mutate('createReferral', input, 'referral { id }')).payload.referral.id;
    };
    const letter = await d.issued('wg-cad.op', 'REFERRAL_LETTER', await refer('wg-jco', false));
    const page = await d.page('wg-jco', letter);
    for (const words of ['移送函', '舞钢市“双随机、一公开”监管工作联席会议办公室：', '擅自改变用途。', '附件：', 'PHOTO.jpg'])
      expect(page).toContain(words);
    expect((await d.file('wg-psb.op', letter, 'HTML')).denial).toBe('NOT_FOUND');
    expect((await d.issue('wg-jco', 'REFERRAL_LETTER', await refer('wg-jco', false))).denials).toEqual(['FORBIDDEN']);
    const crime = await d.issued('wg-cad.op', 'REFERRAL_LETTER', await refer('wg-psb', true));
    expect(await d.page('wg-psb.op', crime)).toContain('涉嫌犯罪案件移送函');
  });
});

describe('文书台账', () => {
  test('同样的内容就是同一份：文号、字节不变；改期后另编一号，原件仍在；留痕', async () => {
    const { v, s } = await aVisit();
    must(await s.schedule('wg-amr.op', '2026-09-18'));
    const first = await d.issued('wg-amr.op', 'JOINT_NOTICE', v.visitId);
    const bytes = await Promise.all((['HTML', 'DOCX'] as const).map(async (format) => (await d.file('wg-amr.op', first, format)).bytes));
    expect(bytes.map(sha256)).toEqual(['HTML', 'DOCX'].map((format) => first.files.find((f) => f.format === format)!.sha256));
    h.clock.set('2026-09-17T09:00:00+08:00');
    expect(await d.issued('wg-amr.op', 'JOINT_NOTICE', v.visitId)).toEqual(first);
    must(await s.schedule('wg-amr.op', '2026-09-21'));
    const second = await d.issued('wg-amr.op', 'JOINT_NOTICE', v.visitId);
    expect([second.version, second.id === first.id]).toEqual([2, false]);
    const again = await Promise.all((['HTML', 'DOCX'] as const).map(async (format) => (await d.file('wg-amr.op', first, format)).bytes));
    expect(again).toEqual(bytes);
    const taken = ['document.download', 'document.download'];
    const trail = await rows<{ action: string }>(h.em(), 'select action from trail where subject = $1 order by seq', [first.id]);
    expect(trail.map((t) => t.action)).toEqual(['document.issue', ...taken, 'document.reprint', ...taken]);
    const ledger = await h.as('wg-amr.op').query(`{ issuedDocuments(kind: JOINT_NOTICE, taskId: "${v.taskId}") { nodes { id } } }`);
    expect(ledger.data.issuedDocuments.nodes.map((n: { id: string }) => n.id)).toEqual([second.id, first.id]);
    const other = await h.as('wg-cad.op').query('{ issuedDocuments(kind: JOINT_NOTICE) { nodes { id } } }');
    expect(other.data.issuedDocuments.nodes).toEqual([]);
    expect((await h.as('public').query('{ issuedDocuments { nodes { id } } }')).denials).toEqual(['FORBIDDEN']);
  });

  test('两人同时出具同一份，只编一个文号', async () => {
    const { v, s } = await aVisit();
    must(await s.schedule('wg-amr.op', '2026-09-18'));
    const both = await Promise.all(['wg-amr.op', 'wg-amr.i1'].map((who) => d.issued(who, 'JOINT_NOTICE', v.visitId)));
    expect(both[0]!.id).toBe(both[1]!.id);
  });

  test('出具后数据库也不让改：文书和文件都不能改、不能删', async () => {
    const { v } = await aVisit();
    const { id } = await d.issued('wg-cad.op', 'INSPECTION_NOTICE', v.visitId);
    for (const sql of ['update issued_document set title = $2 where id = $1', 'update issued_file set sha256 = $2 where document_id = $1'])
      await expect(rows(h.em(), sql, [id, 'x'])).rejects.toThrow();
    await expect(rows(h.em(), 'delete from issued_file where document_id = $1', [id])).rejects.toThrow();
    expect(await row(h.em(), 'select title from issued_document where id = $1', [id])).toEqual({ title: '行政检查通知书' });
  });

  test('预览不编号、不入台账；不能出具的没有预览', async () => {
    const { v, s } = await aVisit();
    const path = `/documents/preview/JOINT_NOTICE/${v.visitId}.html`;
    expect((await h.as('wg-amr.op').download(path)).denial).toBe('NOT_FOUND');
    must(await s.schedule('wg-amr.op', '2026-09-18'));
    const preview = await h.as('wg-amr.op').download(path);
    expect(preview.bytes.toString('utf8')).toContain('预览　未编号');
    expect(preview.headers['content-disposition']).toMatch(/^inline/);
    expect((await h.as('kf-psb.op').download(path)).denial).toBe('NOT_FOUND');
    expect(await rows(h.em(), 'select id from issued_document where subject_id = $1', [v.visitId])).toEqual([]);
    expect((await h.as('wg-amr.op').download('/documents/preview/__proto__/x.html')).denial).toBe('NOT_FOUND');
  });
});

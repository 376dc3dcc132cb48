import { type PlainDate, plainDate } from '@double-random/rules';
import type { Paper } from '../paper/blocks.ts';
import { correctionForm } from '../paper/correction-form.ts';
import type { MatterFacts, MemberFacts, ObjectFacts, TaskFacts } from '../paper/facts.ts';
import { inspectionNotice } from '../paper/inspection-notice.ts';
import { jointNotice } from '../paper/joint-notice.ts';
import { listConfirmation } from '../paper/list-confirmation.ts';
import { recordForm } from '../paper/record-form.ts';
import { rectificationOrder } from '../paper/rectification-order.ts';
import { referralLetter } from '../paper/referral-letter.ts';
import { spotCheckReport } from '../paper/spot-check-report.ts';
import { visitReport } from '../paper/visit-report.ts';

const day: PlainDate = plainDate('2026-09-18');
const object: ObjectFacts = { name: '舞钢市示例甲宾馆有限公司', code: '91410481MA0HTK0016', address: '舞钢市示例路1号' };
const task: TaskFacts = {
  no: 'wg-amr〔2026〕3号',
  name: '设有人防地下室的旅馆联合抽查',
  windowFrom: plainDate('2026-09-07'),
  windowTo: plainDate('2026-09-30'),
  regulations: ['《平顶山市市场监管领域全面推行部门联合“双随机、一公开”抽查实施细则》（平双随机办〔2020〕3号）'],
  ratioBasisPoints: 500,
};
const matters: readonly MatterFacts[] = [
  {
    department: '舞钢市市场监督管理局',
    name: '登记事项和公示信息检查',
    methods: ['实地检查', '网络监测'],
    checklist: ['登记的住所与实际经营场所是否一致', '年度报告公示信息是否真实'],
    bases: ['《企业信息公示暂行条例》第十五条'],
  },
  {
    department: '舞钢市公安局',
    name: '旅馆业治安管理检查',
    methods: ['实地检查'],
    checklist: ['特种行业许可证是否有效', '旅客住宿登记是否落实', '治安防范设施是否完好'],
    bases: ['《旅馆业治安管理办法》第九条', '《旅馆业治安管理办法》第十四条'],
  },
  {
    department: '舞钢市人民防空办公室',
    name: '人防工程平时使用检查',
    methods: ['实地检查'],
    checklist: ['防护设备是否完好', '战时通道是否畅通'],
    bases: ['《中华人民共和国人民防空法》第二十六条'],
  },
];
const code = { code: 'K7QF-2M9X-WDPT', address: 'https://jiancha.example.cn/v/K7QF2M9XWDPT' };
const members: readonly MemberFacts[] = [
  { name: '赵甲子', department: '舞钢市市场监督管理局', certificateNo: '豫D04810001', leader: true, expert: false },
  { name: '钱乙丑', department: '舞钢市市场监督管理局', certificateNo: '豫D04810002', leader: false, expert: false },
  { name: '孙丙寅', department: '舞钢市公安局', certificateNo: '豫D04810011', leader: false, expert: false },
  { name: '李丁卯', department: '舞钢市公安局', certificateNo: '豫D04810012', leader: false, expert: false },
  { name: '周戊辰', department: '舞钢市人民防空办公室', certificateNo: '豫D04810021', leader: false, expert: false },
  { name: '吴己巳', department: '舞钢市人民防空办公室', certificateNo: '豫D04810022', leader: false, expert: false },
];

/** One invented paper of every kind, to be looked at. */
export const samplePapers: Readonly<Record<string, Paper>> = {
  JOINT_NOTICE: jointNotice({
    object,
    task,
    joint: true,
    lead: '舞钢市市场监督管理局',
    participants: ['舞钢市公安局', '舞钢市人民防空办公室'],
    matters,
    visitOn: day,
    request: '请一并备好地下室平面图',
    code,
  }),
  INSPECTION_NOTICE: inspectionNotice({
    object,
    task,
    department: '舞钢市公安局',
    matters: [matters[1]!],
    members: members.slice(2, 4),
    code,
  }),
  RECORD_FORM: recordForm({
    object,
    task,
    joint: true,
    lead: '舞钢市市场监督管理局',
    preCheckSources: ['国家企业信用信息公示系统', '旅馆业治安管理系统'],
    notice: '电话，2026年9月16日',
    startedAt: '2026-09-18T01:05:00Z',
    finishedAt: '2026-09-18T03:40:00Z',
    place: object.address,
    methods: ['实地检查', '书面检查'],
    members,
    lines: [
      {
        department: matters[0]!.department,
        matter: matters[0]!.name,
        result: '未按规定公示应当公示的信息',
        measures: [],
        signedBy: ['赵甲子', '钱乙丑'],
      },
      { department: matters[1]!.department, matter: matters[1]!.name, result: '未发现问题', measures: [], signedBy: ['孙丙寅', '李丁卯'] },
      {
        department: matters[2]!.department,
        matter: matters[2]!.name,
        result: '发现问题已责令改正',
        measures: ['督促整改（书面）：清理堵塞战时通道的杂物，期限2026年9月25日'],
        signedBy: ['周戊辰', '吴己巳'],
      },
    ],
    branch: undefined,
    objectSignature: { kind: 'REFUSED', statement: '店长认为杂物系临时堆放，拒绝签字。', at: '2026-09-18T03:35:00Z' },
  }),
  RECTIFICATION_ORDER: rectificationOrder({
    object,
    department: '舞钢市人民防空办公室',
    matter: matters[2]!,
    inspectedOn: day,
    orders: [{ stop: false, text: '清理堵塞战时通道的杂物，恢复通道畅通', dueOn: plainDate('2026-09-25') }],
  }),
  REFERRAL_LETTER: referralLetter({
    object,
    from: '舞钢市人民防空办公室',
    to: '舞钢市市场监督管理局',
    matter: matters[2]!.name,
    taskNo: task.no,
    inspectedOn: day,
    clue: '该单位将人防地下室转租他人用于仓储经营，承租人未在登记的经营场所开展活动，涉嫌擅自改变经营场所',
    evidence: ['现场检查笔录.pdf', '地下室现场照片.jpg'],
    criminal: false,
  }),
  VISIT_REPORT: visitReport({
    department: '舞钢市人民防空办公室',
    objectName: object.name,
    objectCode: object.code,
    task: `${task.name}（${task.no}）`,
    inspectedOn: day,
    version: 2,
    sections: [
      { title: '抽查时间和内容', text: '2026年9月18日，对舞钢市示例甲宾馆有限公司就人防工程平时使用检查进行抽查。' },
      { title: '方法步骤', text: '检查人员2人，出示执法证件；采取实地检查的方式；制作现场记录。' },
      { title: '抽查情况', text: '人防工程平时使用检查：发现问题已责令改正（战时通道堆物）。' },
      { title: '对被抽查人评价', text: '能够履行维护管理责任，通道管理不到位。\n历次检查中首次发现同类问题。' },
      { title: '处理意见建议', text: '督促整改：清理堵塞战时通道的杂物，到期复查。' },
    ],
    corrections: [
      {
        matter: matters[2]!.name,
        result: '未发现问题',
        resultNo: 'R-2026-000123',
        version: 3,
        on: plainDate('2026-10-22'),
        reason: '所载问题系相邻单位工程，编号误录',
      },
    ],
    approval: '审定：wg-cad.dh',
  }),
  SPOT_CHECK_REPORT: spotCheckReport({
    title: '随机抽查报告',
    department: '舞钢市人民防空办公室',
    subject: '“设有人防地下室的旅馆联合抽查”（任务编号：wg-amr〔2026〕3号）',
    cutOff: '2026年11月23日9时30分',
    figures: [
      ['开展任务', '1项'],
      ['抽中对象', '3户'],
      ['完成检查', '3户次'],
      ['已公示结果', '3件'],
      ['依法不予公示', '0件'],
      ['公示率', '100%'],
      ['后续处理中', '1件'],
      ['后续处理办结', '0件'],
    ],
    results: [
      ['未发现问题', 2],
      ['发现问题已责令改正', 1],
    ],
    sections: [
      { title: '抽查时间和内容', text: '2026年9月7日至9月30日，检查人防工程平时使用情况。' },
      { title: '方法步骤', text: '随机抽取对象，随机选派检查人员，会同市场监管、公安部门一次进门，完成全部事项。' },
      { title: '抽查情况和评价', text: '被抽查人总体能够履行维护管理责任。1户战时通道堆物，已责令改正。' },
      { title: '处理意见建议', text: '对堆物问题到期复查，纳入下一年度重点对象。' },
    ],
    approval: '审定：分管负责人　2026年11月23日',
  }),
  CORRECTION_FORM: correctionForm({
    department: '舞钢市人民防空办公室',
    objectName: object.name,
    objectCode: object.code,
    matter: matters[2]!.name,
    resultNo: 'R-2026-000123',
    version: 1,
    publishedAt: '2026-10-12T02:00:00Z',
    inspectedOn: day,
    before: { result: '发现问题已责令改正', text: '战时通道堆物，已责令改正。' },
    after: { result: '未发现问题', text: '未发现问题。' },
    error: '所载问题系相邻单位工程，编号误录。',
    evidence: '工程平面图、复核笔录（2026年10月20日）。',
    requestedBy: 'wg-cad.op',
    requestedAt: '2026-10-21T01:00:00Z',
    signatures: [{ post: '本部门主要负责人', account: 'wg-cad.ph', at: '2026-10-22T06:10:00Z' }],
    rejected: undefined,
  }),
  LIST_CONFIRMATION: listConfirmation({
    task,
    initiator: '舞钢市市场监督管理局',
    partOf: undefined,
    drawNumber: 'amr.wugang/2026/0003/objects',
    attempt: 1,
    drawnAt: '2026-08-28T02:16:00Z',
    sealHash: 'c1f4a9d27b3e5608c1f4a9d27b3e5608c1f4a9d27b3e5608c1f4a9d27b3e5608',
    resultHash: '0b9e77a1d4c2f3580b9e77a1d4c2f3580b9e77a1d4c2f3580b9e77a1d4c2f358',
    size: 3,
    lockedBy: 'wg-amr.op',
    lockedAt: '2026-08-28T02:30:00Z',
    objects: [
      ['舞钢市示例甲宾馆有限公司', '91410481MA0HTK0016'],
      ['舞钢市示例乙宾馆', '91410481MA0HTK0029'],
      ['舞钢市示例丙酒店管理有限公司', '91410481MA0HTK003C'],
    ].map(([name, code], i) => ({
      position: i + 1,
      name: name!,
      code: code!,
      address: `舞钢市示例路${i + 1}号`,
      matters: matters.map((m) => `${m.department}：${m.name}`),
    })),
    proof: 'https://example.gov.cn/draws/amr.wugang/2026/0003/objects',
  }),
};

import type { Dictionary } from '../dictionary.ts';

/** Words of teams and replacements. */
export const teamWords = {
  noRequests: [
    '没有更换申请。抽中的检查人员因规定情形不能参加的，在任务的“检查组”中申请更换。',
    'No request. Who was drawn but cannot come, on a ground the rules name, asks for a replacement under “Team” of the task.',
  ],
  requests: ['更换申请', 'Replacements'],
  requestedAt: ['申请时间', 'Requested'],
  decision: ['审批', 'Approval'],
  delegated: (number: string) => [`（受托，${number}）`, `(by delegation ${number})`],
  successor: ['接替', 'Successor'],
  execute: ['确定接替人员', 'Say who takes the place'],
  executeExplain: [
    '按本部门的规定随机抽取，或者在规定允许时选派。',
    'Drawn at random by the rules of your department, or designated where they allow it.',
  ],
  executeWho: ['由本部门经办人办理（开封细则第十七条）', 'By a case officer of the department (KF 第十七条)'],
  executed: ['已更换', 'Replaced'],
  random: ['随机抽取', 'Draw at random'],
  designate: ['选派', 'Designate'],
  certificateOf: ['选派人员的执法证号', 'Certificate number of who is designated'],
  fillInCertificate: ['请填写执法证号', 'Give the certificate number'],

  teamsOf: (task: string) => [`${task}：检查组`, `${task}: teams`],
  ruleOfReplacement: (rule: string, clause: string) => [
    `更换检查人员：本部门的规定为${rule}（${clause}）`,
    `Replacing inspectors: the rule of your department is ${rule} (${clause})`,
  ],
  teams: (count: number) => [`检查组（${count}）`, `Teams (${count})`],
  noVisits: [
    '还没有检查。名单锁定、派发后，每个检查对象对应一次检查，再抽取检查人员。',
    'No visits yet. When the list is locked and dispatched there is one visit for each object; then inspectors are drawn.',
  ],
  ruleIs: (rule: string, clause: string) => [`本部门的规定为${rule}（${clause}）。`, `The rule of your department: ${rule} (${clause}).`],
  allOfDepartment: ['本部门全部', 'All of the department'],
  noneHere: ['没有更换申请。', 'No request for a replacement.'],
  afterDispatch: [
    '名单派发后方可抽取检查人员（PD 第十五条第2款）',
    'Inspectors can be drawn when the list has been dispatched (PD 第十五条第2款)',
  ],
  drawnBy: (name: string) => [`由${name}的经办人抽取（PD 第十五条第2款）`, `Drawn by a case officer of ${name} (PD 第十五条第2款)`],
  central: ['统一抽取', 'One draw for all'],
  hasDrawn: ['已抽取', 'drawn'],
  hasNotDrawn: ['未抽取', 'not drawn'],
  drawTeam: ['随机抽取检查人员', 'Draw inspectors at random'],
  drawTeamExplain: [
    '从执法检查人员名录库中随机抽取，持证、专长、回避均已考虑；抽取同样先封存、后揭示。',
    'Drawn at random from the registry of inspectors, with certificates, skills and recusal taken into account; sealed first, revealed after, like every draw.',
  ],
  teamDrawn: ['检查人员已抽取', 'Inspectors are drawn'],
  lowerLevel: ['从下级名录库一并抽调（人防细则五）', 'Draw from the registries of the level below as well (CD 五)'],

  noTeam: [
    '还没有检查组。任务派发后，由各部门随机抽取检查人员。',
    'No team yet. After the dispatch, each department draws its inspectors at random.',
  ],
  name: ['姓名', 'Name'],
  leader: ['组长', 'leader'],
  expert: ['专家', 'expert'],
  seconded: ['抽调', 'seconded'],
  replaces: (name: string) => [`　接替${name}`, `　in place of ${name}`],
  certificate: ['执法证号', 'Certificate'],
  endsIn: (digits: string) => [`尾号 ${digits}`, `ends in ${digits}`],
  interest: ['利害关系声明', 'Declaration of interests'],
  integrity: ['廉洁承诺', 'Promise of integrity'],
  declare: ['声明', 'Declare'],
  declareExplain: [
    '有利害关系的须立即回避，由本部门更换（开封细则第十七条）。声明之前只能看到名称和地址。',
    'Who has an interest steps aside at once and is replaced by the department (KF 第十七条). Before the declaration only name and address can be seen.',
  ],
  declared: ['已声明', 'Declared'],
  hasInterest: ['与该检查对象有利害关系', 'I have an interest in the inspected'],
  yes: ['有', 'yes'],
  requestReplacement: ['申请更换', 'Ask for a replacement'],
  requestExplain: [
    '仅限规定的情形，经本部门分管负责人同意；被更换的人员留痕。',
    'Only on the grounds the rules name, with the consent of the deputy head in charge; who is replaced stays on record.',
  ],
  requested: ['已申请，等待分管负责人审批', 'Requested; the deputy head in charge decides'],
  noteForOther: ['说明（其他特殊情况必填）', 'Remarks (needed with other special circumstances)'],
  lateInterest: ['事后发现利害关系', 'Interest found afterwards'],
  lateExplain: [
    '检查结束后发现应当回避的，本部门的结果须重新审核确认；已公示的注明。',
    'If it turns out after the visit that somebody should have stepped aside, the department’s results are reviewed and confirmed anew; public ones say so.',
  ],
  lateDone: ['已报告，相关结果待重新审核', 'Reported; the results wait for a new review'],
  fillInSituation: ['请填写情况', 'Say what happened'],

  designateOrRandom: ['可以选派，也可以随机抽取', 'by designation, or at random'],
} as const satisfies Dictionary;

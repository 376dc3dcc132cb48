import type { Dictionary } from '../dictionary.ts';

/** Words of the page of approvals. */
export const approvalWords = {
  raisedAt: ['提出时间', 'Raised'],

  go: ['前往办理', 'Go there'],
  nothing: [
    '没有等待您审批的事项。结果审核、更正签字、异议复核、人员更换、次数豁免、报告审定提出后，会逐件出现在这里。',
    'Nothing waits for your approval. Results to review, corrections to sign, objections, replacements, exemptions and reports appear here one by one when they are raised.',
  ],

  headSigns: ['由主要负责人签字（PD 第二十二条）', 'The principal head signs (PD 第二十二条)'],
  correction: ['更正公示', 'Correction of a published result'],
  publishedResult: ['已公示的结果', 'Published result'],
  correctedTo: ['更正为', 'Corrected to'],
  correctedText: ['更正后的说明', 'Corrected remark'],
  redacted: ['依法隐去', 'Taken out by law'],
  redactionOf: (mode: string, fields: string, secrecyClass: string, ground: string) => [
    `${mode}${fields && `：${fields}`}（${secrecyClass}；${ground}）`,
    `${mode}${fields && `: ${fields}`} (${secrecyClass}; ${ground})`,
  ],
  signCorrection: ['签字同意更正', 'Sign the correction'],
  redactionExplain: [
    '签字后各版本都不再显示所隐去的内容，公众只见更正的日期、依据和签字人职务；不能恢复。',
    'Once signed, no version shows what is taken out; the public reads the day, the ground and the post of who signed. It cannot be undone.',
  ],
  signExplain: [
    '签字后公示新版本，原结果注明已更正，并列保留。',
    'A new version is published when it is signed; the first result is marked as corrected and stays beside it.',
  ],
  signed: ['已签字', 'Signed'],
  decline: ['不同意', 'Decline'],
  resultStays: ['原结果不变。', 'The result stays as it is.'],

  facts: ['事实和证明', 'Facts and evidence'],
  grant: ['同意豁免', 'Grant the exemption'],
  grantExplain: [
    '豁免及其情形在抽取证书中列明，接受监督。',
    'The exemption and its ground are listed in the certificate of the draw, for all to see.',
  ],
  agreed: ['已同意', 'Granted'],
  capStays: ['次数限制不变。', 'The cap stays as it is.'],

  recheck: ['复核异议', 'Check an objection'],
  answerObjection: ['答复异议', 'Answer the objection'],
  founded: [
    '异议成立的，先由经办人申请更正，再在此选取该更正。',
    'If it is founded, a case officer requests a correction first, which is then chosen here.',
  ],
  conclusion: ['结论', 'Conclusion'],
  chooseConclusion: ['请选择结论', 'Choose a conclusion'],
  correctionOfIt: ['由此申请的更正（异议成立时必选）', 'Correction requested because of it (needed if it is founded)'],
  noCorrection: ['该结果还没有更正申请', 'No correction of this result was requested'],

  onlyIfDeputyRecused: [
    '主要负责人仅在分管负责人须回避时审批',
    'The principal head decides only where the deputy head in charge must step aside',
  ],
  deputyIsParty: [
    '分管负责人为当事人，须回避，由主要负责人审批（说明理由）',
    'The deputy head in charge is a party and steps aside; the principal head decides (say why)',
  ],
  replacement: ['更换人员', 'Replacement of an inspector'],
  replaced: ['被更换人员', 'Who is replaced'],
  member: (name: string, digits: string) => [`${name}（执法证号尾号 ${digits}）`, `${name} (certificate ending in ${digits})`],
  approveReplacement: ['同意更换', 'Approve the replacement'],
  approveExplain: [
    '同意后由经办人按本部门的规定随机抽取或者选派接替人员。',
    'Then a case officer draws or designates who takes the place, by the rules of the department.',
  ],
  declineExplain: ['已回避的人员不得恢复，只能更换。', 'Who stepped aside cannot come back, only be replaced.'],

  approveReport: ['审定报告', 'Approval of a report'],
  text: ['正文', 'Text'],
  reportExplain: [
    '审定后由经办人报送、公布；数字以截止时刻为准，不再改动。',
    'When it is approved, a case officer submits and publishes it; figures are as of the cut-off and change no more.',
  ],

  reviewResult: ['审核结果', 'Review of a result'],
  remark: ['公示的说明', 'Remark to be published'],
  formed: (inspectors: number, day: string) => [`${inspectors}名检查人员，${day} 形成结果`, `${inspectors} inspector(s), formed ${day}`],
  textSettled: ['公示的文字以审核时确定的为准。', 'The public text is the one settled at the review.'],
  returnExplain: ['退回检查人员修改。', 'Goes back to the inspectors to be changed.'],
} as const satisfies Dictionary;

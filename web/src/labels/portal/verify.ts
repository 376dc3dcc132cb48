import type { Dictionary } from '../dictionary.ts';
/** Words of the page an inspected business reaches by the code of a visit. */
export const verifyWords = {
  title: ['核验上门检查', 'Verify a visit'],
  lead: [
    '检查组应当主动出示检查码。扫描二维码，或在这里输入检查码，核对来的是哪些部门、检查什么、检查人员是谁。',
    'The team shows its code unasked. Scan it, or enter it here, and compare the departments, what they inspect, and who the inspectors are.',
  ],
  code: ['检查码（12位）', 'Code of the visit (12 characters)'],
  go: ['核验', 'Verify'],
  genuine: ['这是一次真实的检查', 'This visit is genuine'],
  compare: [
    '请与来人出示的执法证件核对：姓氏和证件号末四位应当一致。人员不在名单上的，不属于这次检查。',
    'Compare with the certificates shown to you: surname and last four characters must agree. Whoever is not listed is not part of this visit.',
  ],
  object: ['检查对象', 'Business'],
  state: ['状态', 'State'],
  day: ['检查日期', 'Day'],
  noDay: ['尚未排定', 'not set yet'],
  ended: ['检查结束', 'Ended'],
  mode: ['方式', 'Kind'],
  joint: ['部门联合检查：各部门一次上门', 'Joint inspection: one visit for all departments'],
  single: ['单部门检查', 'Inspection by one department'],
  matters: ['检查事项', 'What is inspected'],
  people: ['检查人员', 'Inspectors'],
  noPeople: ['检查人员尚未产生。', 'The inspectors are not drawn yet.'],
  name: ['姓氏', 'Surname'],
  certificate: ['执法证件号末四位', 'Certificate, last four'],
  role: ['职责', 'Role'],
  leader: ['组长', 'Leader'],
  inspector: ['检查人员', 'Inspector'],
  expert: ['专家（协助）', 'Expert (assisting)'],
  over: [
    '这次检查已经结束，不应再有人凭此码上门。结果依法公示后，可在“抽查结果”中查询。',
    'This visit is over; nobody should come by this code any more. Its results can be found under “Results” once they are published.',
  ],
  cancelled: ['这次检查已经取消，不应有人凭此码上门。', 'This visit was cancelled; nobody should come by this code.'],
  wrongTitle: ['没有核验到检查', 'No such visit'],
  wrong: ['没有这个检查码，或者它现在还不能核验。', 'There is no such code, or it cannot be verified yet.'],
  wrongNext: [
    '请核对12位检查码（不含字母 I、O 和数字 0、1）后再试。仍然核验不到的，请不要放行，并直接与来人所称的部门联系核实。',
    'Please check the 12 characters (there is no I, O, 0 or 1 in them) and try again. If it still cannot be verified, do not let anybody in, and call the department they name.',
  ],
  rights: [
    '检查不收取任何费用。您有权要求与您有利害关系的检查人员回避，有权陈述和申辩。',
    'Inspections are free of charge. You may ask an inspector with an interest in your business to step aside, and you may state your case.',
  ],
} as const satisfies Dictionary;

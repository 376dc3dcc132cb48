import type { Dictionary } from '../dictionary.ts';

/** Words of the visits for a cause. */
export const causeVisitWords = {
  explain: [
    '因投诉举报、大数据监测、转办交办、上级特殊要求而进行的检查：不是抽取产生，不受年度次数限制，也不计入（YX 一；YY 四（二））。按期间列出的，即为上报所需的日常监督检查信息。',
    'Visits for a complaint, a signal of the data, a transferred case or a demand from above: nobody was drawn, the yearly cap neither limits nor counts them (YX 一; YY 四（二）). Those of a period are what is reported as daily supervision.',
  ],
  none: [
    '期间内没有有因检查。接到投诉举报等进行了检查的，由经办人或检查人员在这里记录。',
    'No visit for a cause in this period. Who inspected on a complaint or another cause records it here.',
  ],
  record: ['记录有因检查', 'Record a visit for a cause'],
  recordExplain: [
    '写明事由、编号、检查对象和本部门事项；记录后不能更改。只有本部门规定列明的事由可以记录。',
    'Ground, number, the inspected and your own matters; what is recorded cannot be changed. Only grounds the rules of your department name are taken.',
  ],
  recordWho: ['由本部门经办人或检查人员记录（YX 一）', 'Recorded by a case officer or inspector of the department (YX 一)'],
  recorded: ['已记录', 'Recorded'],
  cause: ['事由', 'Cause'],
  chooseCause: ['请选择事由', 'Choose a cause'],
  reference: ['投诉、交办等的编号', 'Number of the complaint or order'],
  code: ['检查对象的唯一编码', 'Code of the inspected'],
  codeExtra: ['统一社会信用代码，或者名录库中的编码', 'Credit code, or the code in the registry'],
  summary: ['检查情况', 'What was found'],
} as const satisfies Dictionary;

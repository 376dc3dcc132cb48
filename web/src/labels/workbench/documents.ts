import type { Dictionary } from '../dictionary.ts';

/** Words of the pages of papers. */
export const documentWords = {
  printPage: ['打印页', 'Print page'],

  ledger: ['文书台账', 'Register of papers'],
  byKind: ['按种类筛选', 'Filter by kind'],
  allKinds: ['全部种类', 'All kinds'],
  nothingIssued: [
    '还没有出具的文书。文书在任务或检查的“文书”中预览、出具。',
    'No paper was issued yet. Papers are previewed and issued under “Papers” of a task or a visit.',
  ],
  issuedBy: ['出具部门', 'Issued by'],
  issuedOn: ['成文日期', 'Date'],
  contentHash: ['内容摘要值', 'Digest'],
  files: ['文件', 'Files'],

  papersOf: (name: string) => [`${name}：文书`, `${name}: papers`],
  toVisit: ['返回检查', 'Back to the visit'],

  nothingToIssue: ['现在没有可以出具的文书。', 'No paper can be issued now.'],
  canIssue: ['可以出具', 'can be issued'],
  cannotIssue: ['现在不能出具', 'cannot be issued now'],
  preview: ['预览', 'Preview'],
  issue: ['出具', 'Issue'],
  issueExplain: [
    '编号、存档，不再改动；内容有变的另行出具。',
    'It is numbered and kept, and no longer changed; if its content changes, another one is issued.',
  ],
  issueWho: (basis: string) => [
    `由承办部门的经办人或者检查人员出具（${basis}）`,
    `Issued by a case officer or inspector of the department in charge (${basis})`,
  ],
  issued: ['文书已出具', 'The paper is issued'],
  issuedLine: (number: string, day: string, version: number) => [
    `${number}　${day}　第${version}份　`,
    `${number}　${day}　no. ${version}　`,
  ],
} as const satisfies Dictionary;

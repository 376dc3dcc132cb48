/** What is lawfully public the moment a draw is made; everything else has to stay as it was, to the byte. */
interface Exception {
  /** Root field whose answer may change. */
  readonly field: string;
  /** Only for this account; absent: for everybody. */
  readonly account?: string;
  readonly reason: string;
  readonly pattern: RegExp;
}

/** How far a task is: its state and how often it was changed. */
const taskProgress = /"revision":\d+|"state":"(READY|OBJECTS_DRAWN|LOCKED|DISPATCHED|INSPECTORS_DRAWN)"/g;

export const exceptions: readonly Exception[] = [
  {
    field: 'drawProof',
    reason: 'H「抽取承诺」：自抽取时起，凭编号可查封存的哈希和时刻，此外一无所有；事项、数量、名单、种子仍为空。',
    pattern:
      /\{"errors":\[\{"message":"抽取不存在".*$|\{"data":\{"drawProof":\{"__typename":"DrawProof","attempt":1,"drawnAt":"[^"]*","excluded":null,"exemptionGrounds":null,"number":"[^"]*","sealHash":"\w{64}","transcript":null,"voidReason":null\}\}\}$/,
  },
  {
    field: 'task',
    reason: 'B「联合任务」：联席会议办公室、上级部门和参加部门的人员看得到任务进行到哪一步，看不到涉及谁。',
    pattern: taskProgress,
  },
  {
    field: 'tasks',
    reason: 'B「联合任务」：联席会议办公室、上级部门和参加部门的人员看得到任务进行到哪一步，看不到涉及谁。',
    pattern: taskProgress,
  },
  {
    field: 'dashboard',
    reason: 'B「联合任务」：上级部门看得到下级的任务各进行到哪一步；只有件数，看不到涉及谁。',
    pattern: taskProgress,
  },
  {
    field: 'auditTrail',
    reason: '提问者自己的提问（预览）也留痕，只有本人和审计看得到；与抽取无关。',
    pattern: /\{"__typename":"TrailEntry","action":"preview[^}]*\},?|"endCursor":("[^"]*"|null)/g,
  },
  {
    field: 'auditTrail',
    account: 'wg-cad.aud',
    reason: 'B「留痕」：审计人员看得到本部门人员的一切办理，包括选派检查人员；条目只有标识和哈希。',
    pattern: /"nodes":\[.*\],"pageInfo"/,
  },
  ...['auditCheck', 'publicSecurityAuditCheck', 'civilAirDefenseAuditCheck', 'marketSupervisionAuditCheck'].flatMap((field) =>
    ['platform.sys', ...(/^(auditCheck|civil)/.test(field) ? ['wg-cad.aud'] : [])].map((account) => ({
      field,
      account,
      reason: 'X-03：核验留痕链要说明核到第几条；只有条数和哈希，看不到是谁、办了什么。',
      pattern: /"(entries|to|last)":\d+|"lastHash":"\w{64}"/g,
    })),
  ),
  {
    field: 'civilAirDefenseAuditTrail',
    account: 'wg-cad.aud',
    reason: 'B「留痕」：审计人员看得到本部门人员的一切办理，包括选派检查人员；条目只有标识和哈希。',
    pattern: /"nodes":\[.*\],"pageInfo":\{[^}]*\}/,
  },
];

/** The answer without what may lawfully have changed. */
export const legitimate = (account: string | null, question: string, answer: string): string =>
  exceptions
    .filter((e) => e.field === question.split(' ')[0] && (e.account === undefined || e.account === account))
    .reduce((text, { pattern }) => text.replace(pattern, ''), answer);

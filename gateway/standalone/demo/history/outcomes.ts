import type { DrawnVisit } from '../flows/draw-flow.ts';
import type { Outcome } from '../flows/visit-flow.ts';

/** How a visit ends, and what each of its matters comes to. */
export interface VisitOutcome {
  readonly branch?: 'UNREACHABLE' | 'NON_COOPERATION';
  /** By id of the matter check; empty with a branch. */
  readonly results: ReadonlyMap<string, Outcome>;
}

/** Result of every matter check, kept for what follows from it. */
export interface OutcomeBook {
  /** Decides in the order of the codes, so that nothing depends on who answers first. */
  decide(visits: readonly DrawnVisit[]): ReadonlyMap<string, VisitOutcome>;
  /** Result code by id of the matter check. */
  readonly codes: ReadonlyMap<string, string>;
}

const clean = (agency: string): Outcome =>
  agency === 'wg-cad' ? { code: 'QUALIFIED', publicText: '合格。' } : { code: 'NO_PROBLEM_FOUND', publicText: '未发现问题。' };
const notPublicised: Outcome = {
  code: 'INFO_NOT_PUBLICISED',
  publicText: '未按规定公示应当公示的信息。',
  problems: '上一年度报告未按期公示。',
};
const rectify: Readonly<Record<string, string>> = {
  'wg-amr': '经营场所未按规定悬挂营业执照、索证索票不全。',
  'wg-psb': '登记台账不完整、监控录像留存不足。',
  'wg-cad': '密闭门不能关闭、维护记录不全。',
};
const ordered = (agency: string): Outcome => ({
  code: 'RECTIFICATION_ORDERED',
  publicText: '发现问题，已责令限期改正。',
  problems: rectify[agency]!,
});
const pending: Outcome = { code: 'PROBLEM_PENDING', publicText: '发现问题待后续处理。', problems: '账目与库存不符，待进一步核实。' };
const inactive: Outcome = { code: 'NO_RELEVANT_ACTIVITY', publicText: '未开展该项经营活动。' };

/**
 * The published mix of a real branch, by counting instead of chance: 80 in a hundred clean, 10 not publicised, 3 unreachable, 6 ordered to
 * put right, 1 something else.
 */
export function outcomeBook(): OutcomeBook {
  const codes = new Map<string, string>();
  let visitNo = 0;
  let publicityNo = 0;
  let otherNo = 0;
  const resultOf = (agency: string, matter: string): Outcome => {
    if (matter === 'M-REGINFO')
      return ++publicityNo % 10 === 3 || publicityNo % 10 === 6 || publicityNo % 10 === 9 ? notPublicised : clean(agency);
    otherNo += 1;
    if (otherNo % 11 === 5) return ordered(agency);
    if (otherNo % 83 === 40) return pending;
    return otherNo % 97 === 60 ? inactive : clean(agency);
  };
  const decideOne = (visit: DrawnVisit): VisitOutcome => {
    visitNo += 1;
    const branch = visitNo % 32 === 17 ? 'UNREACHABLE' : visitNo === 70 ? 'NON_COOPERATION' : undefined;
    const checks = [...visit.checks].sort((a, b) => (`${a.agency} ${a.matterCode}` < `${b.agency} ${b.matterCode}` ? -1 : 1));
    if (branch) for (const { id } of checks) codes.set(id, branch === 'UNREACHABLE' ? branch : 'SERIOUS_NON_COOPERATION');
    if (branch) return { branch, results: new Map() };
    const results = new Map(checks.map(({ id, agency, matterCode }) => [id, resultOf(agency, matterCode)]));
    for (const [id, { code }] of results) codes.set(id, code);
    return { results };
  };
  return {
    codes,
    decide: (visits) => new Map([...visits].sort((a, b) => (a.code < b.code ? -1 : 1)).map((v) => [v.id, decideOne(v)])),
  };
}

import { creditClientId } from './identity/index.ts';

/** A question a reader can ask at once; a test asks each of them. */
export interface ExampleQuery {
  readonly title: string;
  readonly path: '/graphql' | '/public/graphql';
  /** Who asks, as `dev-token` knows them; nobody for the public. */
  readonly person?: string;
  readonly query: string;
}

/** One for each user the platform is made for: member departments, the coordination office, the credit platform. */
export const exampleQueries: readonly ExampleQuery[] = [
  {
    title: '成员单位工作台：市场监管局待办期限和进行中的任务',
    path: '/graphql',
    person: 'wg-amr.op',
    query:
      '{ deadlines(agency: "wg-amr", state: OPEN, first: 10) { nodes { title dueOn workingDaysLeft clause } } tasks(agency: "wg-amr", first: 5) { nodes { no name state windowTo } } }',
  },
  {
    title: '联席会议办公室：跨部门报告（各部门抽查、联合、公示情况）',
    path: '/graphql',
    person: 'wg-jco.jco',
    query:
      '{ coordinationReport(region: "WG", from: "2026-01-01", to: "2026-12-31") { departments { department { name } drawn visits jointVisits results published publicationRate } totals { visits jointVisits entities } quotas { department { name } met } } }',
  },
  {
    title: '信用平台：已公示的检查结果，按游标续取',
    path: '/graphql',
    person: creditClientId,
    query:
      '{ creditRecords(first: 5) { nodes { cursor result { resultNo version uscc objectName matterName resultText publishedAt } } pageInfo { hasNextPage endCursor } } }',
  },
];

/** Accounts worth trying, one per kind of user. */
export const exampleAccounts: readonly (readonly [account: string, what: string])[] = [
  ['wg-amr.op', '市场监管经办人，发起联合抽查'],
  ['wg-psb.op', '公安经办人'],
  ['wg-psb.reg', '公安名录库管理员'],
  ['wg-cad.dh', '人防分管负责人'],
  ['wg-psb.i1', '公安执法检查人员'],
  ['wg-jco.jco', '联席会议办公室'],
  [creditClientId, '信用平台（机器客户端）'],
];

/** The query as a command for a terminal. */
export function asCurl(url: string, { path, person, query }: ExampleQuery): string {
  const body = JSON.stringify({ query }).replaceAll("'", "'\\''");
  const token = person
    ? `TOKEN=$(curl -s ${url}/oidc/dev-token -H 'content-type: application/json' -d '{"person":"${person}"}' | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')\n    `
    : '';
  const authorization = person ? ' -H "authorization: Bearer $TOKEN"' : '';
  return `${token}curl -s ${url}${path} -H 'content-type: application/json'${authorization} -d '${body}'`;
}

import { creditClientId } from './identity/index.ts';

/** A question a reader can ask at once; a test asks each of them. */
export interface ExampleQuery {
  readonly title: string;
  readonly path: '/graphql' | '/public/graphql';
  /** Who asks, as `dev-token` knows them; nobody for the public. */
  readonly person?: string;
  readonly query: string;
}

export const exampleQueries: readonly ExampleQuery[] = [
  {
    title: '公众：三个部门已公布的抽查事项清单，一次查询',
    path: '/public/graphql',
    query:
      '{ publicSecurityMatterLists(agency: "wg-psb", first: 1) { nodes { version matters { code name } } } civilAirDefenseMatterLists(agency: "wg-cad", first: 1) { nodes { version matters { code name } } } marketSupervisionMatterLists(agency: "wg-amr", first: 1) { nodes { version matters { code name } } } }',
  },
  {
    title: '名录库管理员：本部门的检查对象名录库',
    path: '/graphql',
    person: 'wg-psb.reg',
    query: '{ publicSecurityObjects(agency: "wg-psb", first: 5) { nodes { code name kind state } pageInfo { hasNextPage endCursor } } }',
  },
  {
    title: '经办人：本部门执法检查人员名录库（姓名与证号已脱敏）',
    path: '/graphql',
    person: 'wg-cad.op',
    query: '{ civilAirDefenseInspectors(agency: "wg-cad", first: 5) { nodes { nameMasked certificateNoLast4 state } } }',
  },
];

/** Accounts worth trying, one per kind of user. */
export const exampleAccounts: readonly (readonly [account: string, what: string])[] = [
  ['wg-amr.op', '市场监管经办人，发起联合抽查'],
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

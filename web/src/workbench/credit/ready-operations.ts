/** A question a credit platform asks, ready to be sent. The texts are checked against the graph by a test beside. */
export interface ReadyOperation {
  readonly name: string;
  readonly title: string;
  /** When to use it, and what to do with the answer. */
  readonly use: string;
  readonly query: string;
  /** Variables to begin with, and what may be filled in. */
  readonly variables: Readonly<Record<string, unknown>>;
}

export const readyOperations: readonly ReadyOperation[] = [
  {
    name: 'CreditFeed',
    title: '增量取用',
    use: '从上次的 endCursor 之后取，直到 hasNextPage 为 false。重复取用无妨：同一编号以版本大者为准。',
    query: `query CreditFeed($first: Int, $after: String) {
  creditEvents(first: $first, after: $after) {
    nodes {
      cursor kind number version
      result { resultNo uscc objectName matterName resultCode resultText inspectedOn publishedAt }
      penalty { decisionNo kind objectName publicText decidedOn }
      listing { resultNo uscc objectName at }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: { first: 100, after: null },
  },
  {
    name: 'CreditSubjects',
    title: '批量查询',
    use: '按统一社会信用代码取，一次至多500个。没有公开过的，与没有检查过的，看不出分别。',
    query: `query CreditSubjects($uscc: [String!]!) {
  creditSubjects(uscc: $uscc) {
    subjects {
      uscc
      results { resultNo version matterName resultCode resultText publishedAt }
      penalties { decisionNo publicText decidedOn }
      listings { resultNo at }
    }
  }
}`,
    variables: { uscc: [] },
  },
  {
    name: 'CreditExport',
    title: '国家系统格式导出',
    use: '按国家企业信用信息公示系统随机抽查结果的格式，自游标起取。',
    query: `query CreditExport($first: Int, $after: String) {
  creditExport(first: $first, after: $after) {
    nodes { cursor uscc entName raninsPlanId raninsTaskId raninsTypeName insAuth insDate details { raninsItemName raninsCheckResName } }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: { first: 100, after: null },
  },
];

/** What the interface says when it does not answer with data, and what to do then. */
export const errorCatalogue: readonly { readonly code: string; readonly meaning: string; readonly advice: string }[] = [
  { code: 'UNAUTHENTICATED', meaning: '没有令牌，或者令牌已经过期', advice: '用客户端密钥重新换取令牌，再发一次' },
  { code: 'FORBIDDEN', meaning: '令牌有效，但不是信用平台的', advice: '核对客户端编号；部门人员的令牌不能取用' },
  { code: 'BAD_USER_INPUT', meaning: '变量不合要求，如代码超过500个、游标无效', advice: '按 message 和 path 更正；游标须原样带回' },
  { code: 'GRAPHQL_VALIDATION_FAILED', meaning: '查询与接口定义不符', advice: '对照接口定义更正字段名' },
  { code: 'RATE_LIMITED', meaning: '请求过于频繁', advice: '等待 Retry-After 所示秒数后再发' },
  { code: 'UNAVAILABLE', meaning: '所问的子系统暂不可用', advice: '稍后从同一游标重试，不会漏取' },
];

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** The question as commands for a terminal. The secret stays a variable: it is never written into the text. */
export function asCurl(origin: string, { query }: Pick<ReadyOperation, 'query'>, variables: unknown): string {
  return [
    `TOKEN=$(curl -s ${origin}oidc/token -u "credit-platform:$CREDIT_SECRET" -d grant_type=client_credentials | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`,
    `curl -s ${origin}graphql -H 'content-type: application/json' -H "authorization: Bearer $TOKEN" \\`,
    `  -d ${quoted(JSON.stringify({ query, variables }))}`,
  ].join('\n');
}

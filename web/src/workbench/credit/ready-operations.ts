import { words } from './words.ts';

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
    title: words.feed,
    use: words.feedUse,
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
    title: words.lookUp,
    use: words.lookUpUse,
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
    title: words.exported,
    use: words.exportUse,
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
  { code: 'UNAUTHENTICATED', meaning: words.noToken, advice: words.renewToken },
  { code: 'FORBIDDEN', meaning: words.otherToken, advice: words.checkClient },
  { code: 'BAD_USER_INPUT', meaning: words.badInput, advice: words.correctInput },
  { code: 'GRAPHQL_VALIDATION_FAILED', meaning: words.badQuery, advice: words.correctQuery },
  { code: 'RATE_LIMITED', meaning: words.tooMany, advice: words.retryAfter },
  { code: 'UNAVAILABLE', meaning: words.unavailable, advice: words.goOnLater },
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

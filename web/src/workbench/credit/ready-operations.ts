import type { creditWords } from '../../labels/workbench/credit.ts';

/** A text of this room, told in the language of the page. */
type Word = keyof typeof creditWords;

/** A question a credit platform asks, ready to be sent. The texts are checked against the graph by a test beside. */
interface ReadyOperation {
  readonly name: string;
  readonly title: Word;
  /** When to use it, and what to do with the answer. */
  readonly use: Word;
  readonly query: string;
  /** Variables to begin with, and what may be filled in. */
  readonly variables: Readonly<Record<string, unknown>>;
}

export const readyOperations: readonly ReadyOperation[] = [
  {
    name: 'CreditFeed',
    title: 'feed',
    use: 'feedUse',
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
    title: 'lookUp',
    use: 'lookUpUse',
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
    title: 'exported',
    use: 'exportUse',
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
export const errorCatalogue: readonly { readonly code: string; readonly meaning: Word; readonly advice: Word }[] = [
  { code: 'UNAUTHENTICATED', meaning: 'noToken', advice: 'renewToken' },
  { code: 'FORBIDDEN', meaning: 'otherToken', advice: 'checkClient' },
  { code: 'BAD_USER_INPUT', meaning: 'badInput', advice: 'correctInput' },
  { code: 'GRAPHQL_VALIDATION_FAILED', meaning: 'badQuery', advice: 'correctQuery' },
  { code: 'RATE_LIMITED', meaning: 'tooMany', advice: 'retryAfter' },
  { code: 'UNAVAILABLE', meaning: 'unavailable', advice: 'goOnLater' },
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

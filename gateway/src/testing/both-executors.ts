import { createHash } from 'node:crypto';
import { ApolloGateway } from '@apollo/gateway';
import {
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import { compiledGateway } from '../plan-executor/compiled-gateway.ts';
import type { Executor } from '../plan-executor/run.ts';
import { type AuditCall, type AuditSubgraph, auditSchema, auditSources, auditSupergraph } from './audit-graph.ts';

export interface AuditRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  /** Does not answer. */
  readonly down?: AuditSubgraph;
}

/** What came of one request, without the order of errors: objects that ask the same have theirs one after another. */
export interface Outcome {
  readonly data: unknown;
  readonly errors: readonly GraphQLFormattedError[];
  /** Nulls where none may be, when nothing else went wrong. */
  readonly incomplete: readonly GraphQLFormattedError[];
}
export interface Both {
  readonly stock: Outcome & { readonly calls: readonly AuditCall[] };
  readonly compiled: Outcome & { readonly calls: readonly AuditCall[]; readonly unsupported: string | undefined };
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value ?? null)) as T;
const sorted = (errors: unknown): GraphQLFormattedError[] =>
  ((plain(errors) ?? []) as GraphQLFormattedError[]).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
const outcome = ({ data, errors, extensions }: ExecutionResult): Outcome => ({
  data: plain(data),
  errors: sorted(errors),
  incomplete: sorted(extensions?.['valueCompletion']),
});

/** The same requests through Apollo's executor and through ours, over the same subgraphs and plans. */
export async function bothExecutors() {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  const sources = auditSources();
  const unsupported = new Map<unknown, string | undefined>();
  let schema: GraphQLSchema = auditSchema;
  const stock = new ApolloGateway({ supergraphSdl: auditSupergraph, buildService: ({ name }) => sources.source(name), logger: silent });
  const ours = compiledGateway({
    supergraphSdl: auditSupergraph,
    source: sources.source,
    logger: silent,
    onOperation: (operation, reason) => unsupported.set(operation, reason),
  });
  ours.onSchemaLoadOrUpdate(({ apiSchema }) => {
    schema = apiSchema;
  });
  const [stockExecutor, compiledExecutor] = (await Promise.all([stock, ours].map((g) => g.load({ apollo: {} })))).map((l) => l.executor!);

  const asked = ({ query, variables, operationName }: AuditRequest) => {
    const document = parse(query);
    const invalid = validate(schema, document);
    if (invalid.length) throw new Error(`${invalid[0]!.message} in ${query}`);
    const operation = getOperationAST(document, operationName)!;
    const queryHash = createHash('sha256').update(query).digest('hex');
    return {
      request: { query, variables, operationName },
      document,
      operation,
      queryHash,
      schema,
      context: {},
      logger: silent,
      metrics: {},
    };
  };
  const answered = async (executor: Executor, request: ReturnType<typeof asked>, down: AuditSubgraph | undefined) => {
    sources.reset(down);
    // Apollo Server answers with whatever its executor throws.
    const answer = await executor(request as never).catch((error: Error) => ({ errors: [new GraphQLError(error.message)] }));
    return { ...outcome(answer), calls: [...sources.calls] };
  };
  return {
    async ask(request: AuditRequest): Promise<Both> {
      const one = asked(request);
      const [first, second] = [await answered(stockExecutor!, one, request.down), await answered(compiledExecutor!, one, request.down)];
      return { stock: first, compiled: { ...second, unsupported: unsupported.get(one.operation) } };
    },
    stop: () => Promise.all([stock.stop(), ours.stop()]),
  };
}

import { createHash } from 'node:crypto';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import {
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLFormattedError,
  GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { outage } from '../data-source/outage.ts';
import { compilingExecutor } from '../plan-executor/compiling-executor.ts';
import { planAsker } from '../plan-executor/plan-asker.ts';
import type { Executor } from '../plan-executor/run.ts';
import { typeNamesOf } from '../plan-executor/type-names.ts';

/** Subgraphs that answer in memory. */
export interface MemoryGraph {
  readonly supergraphSdl: string;
  readonly subgraphs: Readonly<Record<string, GraphQLSchema>>;
  /** Answers every field of every subgraph; absent: their own resolvers. */
  // biome-ignore lint/suspicious/noExplicitAny: each answers its own objects
  readonly fieldResolver?: GraphQLFieldResolver<any, unknown>;
  /** Forgets what was changed. */
  readonly reset?: () => void;
}

export interface SubgraphCall {
  readonly subgraph: string;
  readonly representations: readonly object[];
}

type Variables = Readonly<Record<string, unknown>>;

export interface GraphRequest {
  readonly query: string;
  readonly variables?: Variables | ((operation: OperationDefinitionNode, schema: GraphQLSchema) => Variables);
  readonly operationName?: string;
  /** Does not answer. */
  readonly down?: string;
}

/** What came of one request, without the order of errors: objects that ask the same have theirs one after another. */
export interface Outcome {
  readonly data: unknown;
  readonly errors: readonly GraphQLFormattedError[];
  /** Nulls where none may be, when nothing else went wrong. */
  readonly incomplete: readonly GraphQLFormattedError[];
}
export interface Both {
  readonly stock: Outcome & { readonly calls: readonly SubgraphCall[] };
  readonly compiled: Outcome & { readonly calls: readonly SubgraphCall[]; readonly unsupported: string | undefined };
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

/** The subgraphs, answering as over the wire, and what they were asked. A stopped one answers as an outage is answered. */
function memorySources({ subgraphs, fieldResolver, reset }: MemoryGraph) {
  const calls: SubgraphCall[] = [];
  let stopped: string | undefined;
  const source = (subgraph: string): GraphQLDataSource => ({
    async process({ request }) {
      const variableValues = plain(request.variables ?? {}) as Record<string, unknown>;
      calls.push({ subgraph, representations: (variableValues['representations'] ?? []) as object[] });
      const document = parse(request.query!);
      if (subgraph === stopped) return outage({ query: request.query!, variables: variableValues, document }, subgraph) as never;
      return plain(
        await execute({ schema: subgraphs[subgraph]!, document, variableValues, fieldResolver: fieldResolver ?? null }),
      ) as never;
    },
  });
  return {
    source,
    calls,
    begin(down: string | undefined): void {
      calls.length = 0;
      stopped = down;
      reset?.();
    },
  };
}

/** The same requests through Apollo's executor and through ours, over the same subgraphs and plans. */
export async function bothExecutors(graph: MemoryGraph) {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  const { supergraphSdl } = graph;
  const sources = memorySources(graph);
  const unsupported = new Map<unknown, string | undefined>();
  const asker = planAsker();
  const apollo = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => sources.source(name),
    experimental_didResolveQueryPlan: asker.onPlan,
    logger: silent,
  });
  let schema = new GraphQLSchema({});
  apollo.onSchemaLoadOrUpdate(({ apiSchema }) => {
    schema = apiSchema;
  });
  const stockExecutor = (await apollo.load({ apollo: {} })).executor;
  const compiledExecutor = compilingExecutor(stockExecutor, asker, {
    sourceOf: sources.source,
    types: typeNamesOf(supergraphSdl),
    onOperation: (operation, reason) => unsupported.set(operation, reason),
  });

  const asked = ({ query, variables: given, operationName }: GraphRequest) => {
    const document = parse(query);
    const invalid = validate(schema, document);
    if (invalid.length) throw new Error(`${invalid[0]!.message} in ${query}`);
    const operation = getOperationAST(document, operationName)!;
    const variables = typeof given === 'function' ? given(operation, schema) : given;
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
  const answered = async (executor: Executor, request: ReturnType<typeof asked>, down: string | undefined) => {
    sources.begin(down);
    // Apollo Server answers with whatever its executor throws.
    const answer = await executor(request as never).catch((error: Error) => ({ errors: [new GraphQLError(error.message)] }));
    return { ...outcome(answer), calls: [...sources.calls] };
  };
  return {
    schema,
    async ask(request: GraphRequest): Promise<Both> {
      const one = asked(request);
      const [first, second] = [await answered(stockExecutor, one, request.down), await answered(compiledExecutor, one, request.down)];
      return { stock: first, compiled: { ...second, unsupported: unsupported.get(one.operation) } };
    },
    stop: () => apollo.stop(),
  };
}

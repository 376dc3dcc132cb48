import type { GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin, type GraphQLRequestContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError } from 'graphql';
import { isBug, shownError, withRequestId } from './error-face.ts';
import { operationCost } from './limits/cost.ts';
import { documentRules, overLimit } from './limits/document-rules.ts';
import type { Limits } from './limits/limits.ts';
import { compiledGateway } from './plan-executor/compiled-gateway.ts';
import type { RequestContext } from './request-context.ts';

export interface GraphServerOptions {
  readonly supergraphSdl: string;
  readonly source: (subgraph: string) => GraphQLDataSource;
  readonly limits: Limits;
  readonly introspection: boolean;
  /** Asked by nobody in particular: a link or an image may ask it too. */
  readonly open: boolean;
  readonly log: (line: Readonly<Record<string, unknown>>) => void;
}

// Else the gateway reports to its maker and probes the cloud's metadata address when it starts.
process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';

/** Apollo Server over one supergraph, with our limits and our errors. */
export async function graphServer(options: GraphServerOptions): Promise<ApolloServer<RequestContext>> {
  const { limits, log } = options;
  const quiet = {
    debug: () => {},
    info: () => {},
    warn: (message: unknown) => log({ level: 'warn', message: String(message) }),
    error: (message: unknown) => log({ level: 'error', message: String(message) }),
  };
  const gateway = compiledGateway({ ...options, logger: quiet });
  const server = new ApolloServer<RequestContext>({
    gateway,
    logger: quiet,
    introspection: options.introspection,
    csrfPrevention: !options.open,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: limits.recursiveSelections,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: 10 },
    validationRules: documentRules(limits),
    stopOnTerminationSignals: false,
    formatError: shownError,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      costLimit(limits),
      oneFace(log),
    ],
  });
  await server.start();
  return server;
}

const noSuchOperation = () =>
  new GraphQLError('没有可执行的操作，请检查 operationName 与操作类型', {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
  });

const costLimit = (limits: Limits): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation, request, schema }) {
        // With a gateway Apollo leaves both to whoever executes.
        if (!operation || !schema.getRootType(operation.operation)) throw noSuchOperation();
        const cost = operationCost(document, operation, request.variables ?? {}, limits.cost);
        if (cost > limits.cost) throw overLimit(`查询量过大（估算超过 ${limits.cost} 个字段），请减少字段或 first`);
      },
    };
  },
});

/** Logs what is our fault under the request's id and gives the client that id. */
const oneFace = (log: GraphServerOptions['log']): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue }) {
        for (const error of errors)
          if (isBug(error) && !error.extensions?.['requestId'])
            log({ level: 'error', requestId: contextValue.requestId, error: error.message, stack: (error.originalError ?? error).stack });
      },
      async willSendResponse({ response, contextValue }: GraphQLRequestContext<RequestContext>) {
        if (response.body?.kind !== 'single') return;
        const result = response.body.singleResult;
        // The planner reports nulls where none may be as an extension; a client shall see an error.
        const incomplete = result.extensions?.['valueCompletion'] as
          | readonly { message: string; path?: readonly (string | number)[] }[]
          | undefined;
        if (incomplete) {
          delete result.extensions;
          log({ level: 'error', requestId: contextValue.requestId, error: incomplete[0]!.message, path: incomplete[0]!.path });
          result.errors = incomplete.map(({ path }) => shownError({ message: '', ...(path ? { path } : {}) }));
        }
        if (result.errors) result.errors = result.errors.map((error) => withRequestId(error, contextValue.requestId));
      },
    };
  },
});

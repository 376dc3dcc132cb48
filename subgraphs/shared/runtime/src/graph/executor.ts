import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
} from 'graphql';

export interface GraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

const clientCodes = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'TAMPER_DETECTED',
  'UNAVAILABLE',
  'GRAPHQL_VALIDATION_FAILED',
]);
const cachedDocuments = 2000;

/** Executes requests on one schema. Parsed and validated documents are kept, least recently used first out. */
export function executor(schema: GraphQLSchema, onBug: (error: unknown, requestId: string) => void) {
  const cache = new Map<string, DocumentNode | readonly GraphQLError[]>();

  const prepare = (query: string): DocumentNode | readonly GraphQLError[] => {
    const known = cache.get(query);
    if (known) {
      cache.delete(query);
      cache.set(query, known);
      return known;
    }
    let prepared: DocumentNode | readonly GraphQLError[];
    try {
      const document = parse(query, { maxTokens: 10_000 });
      const errors = validate(schema, document, specifiedRules, { maxErrors: 10 });
      prepared = errors.length
        ? errors.map((e) => new GraphQLError(e.message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }))
        : document;
    } catch (error) {
      prepared = [new GraphQLError((error as Error).message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })];
    }
    cache.set(query, prepared);
    if (cache.size > cachedDocuments) cache.delete(cache.keys().next().value!);
    return prepared;
  };

  return async (request: GraphRequest, contextValue: { requestId: string }): Promise<ExecutionResult> => {
    const document = prepare(request.query);
    if (!('kind' in document)) return { errors: document };
    const result = await execute({
      schema,
      document,
      contextValue,
      variableValues: request.variables ?? {},
      operationName: request.operationName ?? null,
    });
    if (!result.errors) return result;
    return { ...result, errors: result.errors.map((error) => masked(error, contextValue.requestId, onBug)) };
  };
}

/** Data exceptions of PostgreSQL: a text too long, a number too large, no date, no such character. No value of ours is any of these. */
const dataExceptions: ReadonlySet<unknown> = new Set(['22001', '22003', '22007', '22008', '22021', '22P02', '22P05']);
const isUnfit = (error: unknown): boolean => dataExceptions.has((error as { readonly code?: unknown } | undefined)?.code);

/** A bug never shows its text: the caller gets the request id to quote, the log gets the rest. */
function masked(error: GraphQLError, requestId: string, onBug: (error: unknown, requestId: string) => void): GraphQLError {
  const original = error.originalError;
  const source = original instanceof GraphQLError ? original : error;
  const code = source.extensions?.['code'];
  // Wrong variables are reported by graphql-js itself: without an original error, or before any field was resolved.
  if (code === undefined && (original === undefined || (original instanceof GraphQLError && error.path === undefined)))
    return with_(error, error.message, { code: 'BAD_USER_INPUT' });
  if (typeof code === 'string' && clientCodes.has(code)) return with_(error, source.message, source.extensions);
  // The last net for what a client sent: the use case was rolled back, and its text says nothing of the tables.
  if (isUnfit(original)) return with_(error, '内容过长，或者格式不正确', { code: 'BAD_USER_INPUT' });
  onBug(original ?? error, requestId);
  return with_(error, `服务器内部错误，请提供编号 ${requestId}`, { code: 'INTERNAL_SERVER_ERROR', requestId });
}

const with_ = (error: GraphQLError, message: string, extensions: Record<string, unknown>) =>
  new GraphQLError(message, { nodes: error.nodes ?? null, path: error.path ?? null, extensions });

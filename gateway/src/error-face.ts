import type { GraphQLFormattedError } from 'graphql';

/** Codes a client may see; everything else is a bug and masked. */
const shownCodes: ReadonlySet<unknown> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'TAMPER_DETECTED',
  'UNAVAILABLE',
  'RATE_LIMITED',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
]);
/** Apollo's own codes in our words. */
const translations: Readonly<Record<string, string>> = {
  BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_USER_INPUT',
};
/** What no client needs to know. */
const innerKeys: ReadonlySet<string> = new Set(['serviceName', 'stacktrace', 'http', 'overLimit', 'query', 'variables']);

export const internalMessage = (requestId: string) => `服务器内部错误，请提供编号 ${requestId}`;

/** True for an error that is our fault. */
export const isBug = (error: { readonly extensions?: Readonly<Record<string, unknown>> | undefined }): boolean => {
  const code = error.extensions?.['code'];
  return (
    error.extensions?.['overLimit'] !== true && !shownCodes.has(code) && !(typeof code === 'string' && Object.hasOwn(translations, code))
  );
};

/** The one face of errors: codes of the catalogue, no stack, no SQL, no names of inner services. */
export function shownError(error: GraphQLFormattedError): GraphQLFormattedError {
  const extensions = Object.fromEntries(Object.entries(error.extensions ?? {}).filter(([name]) => !innerKeys.has(name)));
  const place = { ...(error.path ? { path: error.path } : {}), ...(error.locations?.length ? { locations: error.locations } : {}) };
  const code = error.extensions?.['code'];
  if (isBug(error)) {
    // A subgraph masked it already and put in the id of this same request.
    const requestId = extensions['requestId'];
    const known = code === 'INTERNAL_SERVER_ERROR' && typeof requestId === 'string';
    const message = known ? internalMessage(requestId) : '服务器内部错误';
    return { message, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', ...(known ? { requestId } : {}) } };
  }
  const shown = error.extensions?.['overLimit'] ? 'BAD_USER_INPUT' : (translations[code as string] ?? code);
  return { message: error.message, ...place, extensions: { ...extensions, code: shown } };
}

/** Adds the request id to a masked error. */
export function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  if (error.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR' || error.extensions['requestId']) return error;
  return { ...error, message: internalMessage(requestId), extensions: { ...error.extensions, requestId } };
}

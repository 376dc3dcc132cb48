import { GraphQLError } from 'graphql';

/** Denials: who-are-you, not-allowed, not-there, malformed. "Not yours" and "not there" are the same NOT_FOUND. */
const denial = (code: string, message: string, extensions: Record<string, unknown> = {}) =>
  new GraphQLError(message, { extensions: { code, ...extensions } });

export const unauthenticated = (message = '请先登录，或登录已失效') => denial('UNAUTHENTICATED', message);
/** @param role Chinese name of who may do it, so that the person knows whom to ask. */
export const forbidden = (message = '无权执行此操作', basis?: string) => denial('FORBIDDEN', message, basis ? { basis } : {});
export const notFound = (what = '记录') => denial('NOT_FOUND', `${what}不存在`);
/** @param fields paths of the offending input fields. */
export const badUserInput = (message: string, fields: readonly string[] = []) => denial('BAD_USER_INPUT', message, { fields });
/** What is stored is not what was put there: nobody is shown it. */
export const tamperDetected = (message: string, basis?: string) => denial('TAMPER_DETECTED', message, basis ? { basis } : {});
export const conflict = (message: string) => denial('CONFLICT', message);
/** Something this answer needs is not reachable: try again later. */
export const unavailable = (message: string) => denial('UNAVAILABLE', message, { retryable: true });

export const denialCodeOf = (error: unknown): string | undefined =>
  error instanceof GraphQLError && typeof error.extensions['code'] === 'string' ? error.extensions['code'] : undefined;

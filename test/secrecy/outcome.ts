import type { ExecutionResult } from 'graphql';
import { patternOf } from './direct.ts';
import { type PostName, posts } from './posts.ts';

/**
 * What a caller was told: `denied` (not allowed), `hidden` (there is no such thing), `nothing` (an answer without any content), `reached` (the
 * operation took place), `refused` (by a rule), `input` (something it needs was not said), `fault` (ours).
 */
export type Outcome = 'denied' | 'hidden' | 'nothing' | 'reached' | 'refused' | 'input' | 'fault';

/** Refusals that say no more than a denial would: this is another department's business, or somebody higher's. */
const notYours: ReadonlySet<unknown> = new Set(['NOT_INITIATOR', 'NOT_PARTICIPANT', 'APPROVAL_REQUIRED']);
const byCode: Readonly<Record<string, Outcome>> = {
  FORBIDDEN: 'denied',
  UNAUTHENTICATED: 'denied',
  NOT_FOUND: 'hidden',
  BAD_USER_INPUT: 'input',
};

export function outcomeOf({ data, errors }: ExecutionResult): Outcome {
  const answer = Object.values(data ?? {})[0] as { readonly userErrors?: readonly { readonly code: string }[] } | null | undefined;
  if (answer === null || answer === undefined)
    return errors?.length ? (byCode[String(errors[0]!.extensions['code'])] ?? 'fault') : 'nothing';
  // A field of it may be denied by itself: the rest is an answer all the same.
  if (answer.userErrors?.length) return answer.userErrors.some((refusal) => notYours.has(refusal.code)) ? 'denied' : 'refused';
  return isEmpty(answer) ? 'nothing' : 'reached';
}

const isEmpty = (value: unknown): boolean =>
  value === null ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && 'nodes' in value! && isEmpty(value.nodes));

/** What a participant does to a task somebody else began. */
const participants: ReadonlySet<string> = new Set(['acceptPlanItem', 'respondInvitation', 'acknowledgeScheme', 'withdrawParticipant']);

/**
 * The account that holds a post in the department whose operation it is.
 * @param inspector the one of market regulation who was drawn for the visit of the scene
 */
export function accountFor(post: PostName, operation: string, inspector: string = posts.ins): string | null {
  const { department } = patternOf(operation);
  const account = post === 'ins' && !department ? inspector : posts[post];
  const agency =
    department === 'public-security' || participants.has(operation) ? 'wg-psb' : department === 'civil-air-defense' ? 'wg-cad' : undefined;
  return account !== null && agency && account.startsWith('wg-amr.') ? account.replace('wg-amr', agency) : account;
}

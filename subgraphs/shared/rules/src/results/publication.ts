import { allOf, ok, type Result, refuse } from '../basics/refusal.ts';
import type { Channel, RedactableField, SecrecyClass } from '../codes/enums.ts';
import { resultRefusals } from './refusals.ts';

/** State of one channel (C-9). */
export interface ChannelState {
  readonly channel: Channel;
  readonly ackedAt: Date | undefined;
}

export interface PublicationCompleteness {
  readonly state: 'NONE' | 'PARTIAL' | 'PUBLISHED';
  readonly missing: readonly Channel[];
  /** Last acknowledgement; the time the deadline is measured by. Set only when complete. */
  readonly publishedAt: Date | undefined;
}

/** KF 第二十二条第一款 (KF-22b): published only when every channel of the pack has acknowledged. Channels beyond the demanded ones do not count. */
export function publicationCompleteness(demanded: readonly Channel[], states: readonly ChannelState[]): PublicationCompleteness {
  const times = new Map(states.flatMap((s) => (s.ackedAt && demanded.includes(s.channel) ? [[s.channel, s.ackedAt] as const] : [])));
  const missing = demanded.filter((channel) => !times.has(channel));
  if (missing.length > 0 || demanded.length === 0) return { state: times.size ? 'PARTIAL' : 'NONE', missing, publishedAt: undefined };
  const publishedAt = [...times.values()].reduce((last, at) => (at > last ? at : last));
  return { state: 'PUBLISHED', missing, publishedAt };
}

/** KF 第二十二条第一款: PUBLISHED with a channel missing is refused. */
export function checkComplete(demanded: readonly Channel[], states: readonly ChannelState[]): Result<void> {
  const { state, missing } = publicationCompleteness(demanded, states);
  return state === 'PUBLISHED' ? ok(undefined) : refuse(resultRefusals.channelsMissing(missing));
}

/** KF 第二十五条 「录入审核」: nothing is published unreviewed, and nobody reviews what he entered. */
export const checkReviewed = (result: { readonly enteredBy: string; readonly reviewedBy: string | undefined }): Result<void> =>
  allOf(
    result.reviewedBy === undefined && resultRefusals.reviewRequired(),
    result.reviewedBy === result.enteredBy && resultRefusals.reviewerEntered(),
  );

/** KF 第二十二条第一款 「可以调整检查结果公示的方式和范围」: less than full publication needs class, legal ground and approver. */
export function checkWithholding(decision: {
  readonly mode: 'FULL' | 'REDACTED' | 'WITHHELD';
  readonly secrecyClass: SecrecyClass;
  readonly legalGround: string;
  readonly approvedBy: string | undefined;
}): Result<void> {
  if (decision.mode === 'FULL') return ok(undefined);
  const missing = [
    ...(decision.secrecyClass === 'NONE' ? ['secrecyClass'] : []),
    ...(decision.legalGround.trim() ? [] : ['legalGround']),
    ...(decision.approvedBy === undefined ? ['approver'] : []),
  ];
  return missing.length ? refuse(resultRefusals.withholdingNeeds(missing)) : ok(undefined);
}

/** What is asked for by a redacting correction: how much is still shown, on which legal ground. */
export interface Redaction {
  readonly mode: 'REDACTED' | 'WITHHELD';
  readonly secrecyClass: SecrecyClass;
  readonly ground: string;
  /** What goes; of WITHHELD everything does. */
  readonly fields: readonly RedactableField[];
}

/**
 * C-9, C-10, KF 第二十二条: what was wrongly published is taken out of the public's sight by a correction. It needs class and legal ground, the
 * fields by name, and a state secret leaves nothing to show.
 * @param shown what any version shows that could go
 */
export function checkRedaction({ mode, secrecyClass, ground, fields }: Redaction, shown: readonly RedactableField[]): Result<void> {
  const missing = [...(secrecyClass === 'NONE' ? ['secrecyClass'] : []), ...(ground.trim() ? [] : ['legalGround'])];
  const absent = fields.filter((field) => !shown.includes(field));
  return allOf(
    missing.length > 0 && resultRefusals.withholdingNeeds(missing, 'ph'),
    secrecyClass === 'STATE_SECRET' && mode === 'REDACTED' && resultRefusals.stateSecretShown(),
    (absent.length > 0 || (mode === 'REDACTED' && fields.length === 0)) && resultRefusals.notRedactable(absent),
  );
}

/** CD 十一 「向社会公布抽查工作情况」, CD 九: a public report names no withheld result. */
export const checkPublicReport = (named: readonly string[], withheld: readonly string[]): Result<void> => {
  const leaked = named.filter((id) => withheld.includes(id));
  return leaked.length ? refuse(resultRefusals.withheldNamed(leaked)) : ok(undefined);
};

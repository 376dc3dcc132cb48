import { shanghaiDate } from '@double-random/rules';
import type { Em } from '@double-random/runtime';
import { presentPenalty, shownPenalties } from '../../../referral/penalty/find-penalties.ts';
import { findListings } from '../read-feed.ts';
import type { CreditContent, CreditDeliveryRow } from './credit-delivery-row.ts';

/**
 * The record as it is handed over. Undefined when whom it concerns may no longer be told, e.g. because the result it rests on was withheld
 * by a correction meanwhile.
 */
export async function creditContent(em: Em, { kind, subject, agency }: CreditDeliveryRow): Promise<CreditContent | undefined> {
  if (kind === 'PENALTY') {
    const [penalty] = await shownPenalties(em, { ids: [subject] });
    if (!penalty?.uscc || !penalty.objectName || !penalty.resultNo) return undefined;
    const { amount } = presentPenalty(penalty);
    return {
      record: 'PENALTY',
      number: penalty.number,
      version: penalty.version,
      agency,
      uscc: penalty.uscc,
      objectName: penalty.objectName,
      resultNo: penalty.resultNo,
      on: penalty.decidedOn,
      decisionNo: penalty.decisionNo!,
      penaltyKind: penalty.kind,
      text: penalty.publicText,
      ...(amount ? { amount } : {}),
      ...(penalty.correction ? { correction: penalty.correction } : {}),
    };
  }
  const [found] = await findListings(em, [subject], null);
  if (!found?.listing.uscc) return undefined;
  const { uscc, objectName, resultNo, at } = found.listing;
  return { record: 'LISTING', number: resultNo, version: 1, agency, uscc, objectName, resultNo, on: shanghaiDate(new Date(at)) };
}

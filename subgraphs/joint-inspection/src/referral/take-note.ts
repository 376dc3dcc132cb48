import { ok, type Refusal, refuse } from '@double-random/rules';
import { change, forbidden, holdsIn, notFound, row, useCase } from '@double-random/runtime';
import { type ReferralRow, referralColumns } from './follow-up-row.ts';

const basis = 'YY 三（六）';

const nothingToKnow = (message: string): Refusal => ({ code: 'ILLEGAL_TRANSITION', message, basis });

/**
 * C-11, YY 三（六）: a suspected crime is sent on with the knowledge of the sender's principal head. Sending does not wait for him; it waits with
 * him until he has taken note, and that stands in the trail.
 */
export const takeNoteOfReferral = useCase(
  'takeNoteOfReferral',
  async (tx, input: { readonly requestId?: string; readonly referralId: string }) => {
    const referral = await row<ReferralRow>(tx.em, `select ${referralColumns} from referral where id = $1 for update`, [input.referralId]);
    const { department } = tx.actor;
    if (!referral || (department !== referral.fromAgency && department !== referral.toAgency)) throw notFound('移送');
    if (!holdsIn(tx.actor, referral.fromAgency, 'ph')) throw forbidden('由移送部门主要负责人知悉', basis);
    if (!referral.criminal) return refuse(nothingToKnow('只有涉嫌犯罪的移送须主要负责人知悉。'));
    if (referral.knownAt !== null) return refuse(nothingToKnow('已经知悉，无须重复办理。'));
    await change(tx.em, 'update referral set known_at = $2, known_by = $3 where id = $1', [referral.id, tx.now, tx.actor.id]);
    tx.note({ action: 'referral.know', subject: referral.id, after: { criminal: true } });
    return ok({ id: referral.id });
  },
);

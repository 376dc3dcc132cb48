import { ok, type PlainDate, refuse } from '@double-random/rules';
import { change, useCase } from '@double-random/runtime';
import type { DepartmentProfile } from '../../profile.ts';
import { latestPublished } from '../list-rows.ts';
import { mattersOfLists } from '../matter-rows.ts';
import { legalReviewOwed } from '../rules/list-transitions.ts';
import { succession } from '../rules/validity.ts';
import { holdList, type ListStepInput, moveList } from './held-list.ts';
import { repealedRefusals } from './review-list.ts';

export interface PublishListInput extends ListStepInput {
  /** First day in force; today when absent. */
  readonly validFrom?: PlainDate | null;
}

/** APPROVED → PUBLISHED: readable by everybody from now on; the version before ends the day before it begins (KF 第七条). */
export const publishList = (profile: DepartmentProfile) =>
  useCase(`publish${profile.typePrefix}MatterList`, async (tx, input: PublishListInput) => {
    const held = await holdList(tx, profile, input, 'PUBLISH', () => ['op', 'lgo']);
    if (!held.ok) return held;
    const { list, to, policy } = held.value;
    // Approved by a deputy head under an earlier pack: the legal review is still owed.
    if (policy.legalReview && !list.legalReviewed) return refuse(legalReviewOwed);
    const validFrom = input.validFrom ?? tx.clock.today();
    const previous = await latestPublished(tx.em, list.agency);
    const previousEnd = succession(previous && { id: previous.id, validFrom: previous.validFrom! }, validFrom, tx.clock.today());
    if (!previousEnd.ok) return previousEnd;
    const repealed = repealedRefusals(await mattersOfLists(tx.em, [list.id]), validFrom);
    if (repealed.length > 0) return refuse(...repealed);
    if (previous) {
      await change(tx.em, `update matter_list set state = 'SUPERSEDED', valid_to = $2, revision = revision + 1 where id = $1`, [
        previous.id,
        previousEnd.value,
      ]);
      tx.note({
        action: 'matterList.supersede',
        subject: previous.id,
        before: { state: previous.state },
        after: { validTo: previousEnd.value },
      });
    }
    await moveList(tx, held.value, { valid_from: validFrom, published_at: tx.now, published_by: tx.actor.id, return_reason: null });
    tx.note({ action: 'matterList.publish', subject: list.id, before: { state: list.state }, after: { state: to, validFrom } });
    return ok({ id: list.id });
  });

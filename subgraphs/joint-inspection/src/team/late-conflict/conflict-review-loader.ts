import { once, rows } from '@double-random/runtime';
import DataLoader from 'dataloader';
import type { JointContext } from '../../graph/joint-context.ts';
import type { ConflictReviewView } from './late-conflict.type.ts';

interface ReviewOfCheck extends ConflictReviewView {
  readonly matterCheckId: string;
}

/** Reviews by matter check, the oldest first: one question for a whole page of checks. */
export const reviewsByCheck = (context: JointContext) =>
  once(
    context,
    'conflictReviewsByCheck',
    () =>
      new DataLoader<string, ConflictReviewView[]>(
        async (ids) => {
          const found = await rows<ReviewOfCheck>(
            context.deps.em(),
            `select id, matter_check_id as "matterCheckId", note, published, found_at as "foundAt", confirmed_at as "confirmedAt", opinion
             from conflict_review where matter_check_id = any($1) order by found_at, id`,
            [ids],
          );
          const byCheck = Map.groupBy(found, (review) => review.matterCheckId);
          return ids.map((id) => byCheck.get(id) ?? []);
        },
        { maxBatchSize: 100 },
      ),
  );

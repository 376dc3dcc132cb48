import { once, rows } from '@double-random/runtime';
import DataLoader from 'dataloader';
import { type DeadlineRow, deadlineColumns } from '../deadline/deadline-row.ts';
import type { JointContext } from '../graph/joint-context.ts';
import { type FollowUpRow, followUpColumns, type ReferralRow, referralColumns } from './follow-up-row.ts';

const followUpsBy = (context: JointContext, name: string, column: string, keyOf: (followUp: FollowUpRow) => string) =>
  once(
    context,
    name,
    () =>
      new DataLoader<string, FollowUpRow | null>(async (keys) => {
        const found = await rows<FollowUpRow>(
          context.deps.em(),
          `select ${followUpColumns} from follow_up where ${column} = any($1) and agency = $2`,
          [keys, context.actor.department ?? ''],
        );
        const known = new Map(found.map((f) => [keyOf(f), f]));
        return keys.map((key) => known.get(key) ?? null);
      }),
  );
/** Follow-ups of the asker's department by the result they arose from, and by id. */
export const followUpByCheck = (context: JointContext) =>
  followUpsBy(context, 'followUpByCheck', 'matter_check_id', (f) => f.matterCheckId);
export const followUpById = (context: JointContext) => followUpsBy(context, 'followUpById', 'id', (f) => f.id);

/** CD 十一: until when a penalty has to be public, by follow-up; of the asker's department. */
export const penaltyDeadlines = (context: JointContext) =>
  once(
    context,
    'penaltyDeadlines',
    () =>
      new DataLoader<string, DeadlineRow | null>(async (ids) => {
        const found = await rows<DeadlineRow>(
          context.deps.em(),
          `select ${deadlineColumns} from deadline where kind = 'PENALTY_PUBLICATION' and subject = any($1) and agency = $2 and state <> 'CANCELLED'`,
          [ids, context.actor.department ?? ''],
        );
        const known = new Map(found.map((d) => [d.subject, d]));
        return ids.map((id) => known.get(id) ?? null);
      }),
  );

/** Referrals by the follow-up they were sent for, earliest first. */
export const referralsByFollowUp = (context: JointContext) =>
  once(
    context,
    'referralsByFollowUp',
    () =>
      new DataLoader<string, ReferralRow[]>(async (ids) => {
        const found = await rows<ReferralRow>(
          context.deps.em(),
          `select ${referralColumns} from referral where follow_up_id = any($1) order by id`,
          [ids],
        );
        const byFollowUp = Map.groupBy(found, (r) => r.followUpId);
        return ids.map((id) => byFollowUp.get(id) ?? []);
      }),
  );

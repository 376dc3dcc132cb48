import { ok, refuse, visitRefusals } from '@double-random/rules';
import { forbidden, holdsIn, notFound, row, useCase } from '@double-random/runtime';
import { type MatterCheckRow, matterCheckColumns } from '../../visit/visit-row.ts';
import { openFollowUp } from '../open-follow-up.ts';

export interface PursueClue {
  readonly requestId?: string;
  readonly matterCheckId: string;
  /** What was learnt, e.g. where the object went. */
  readonly clue: string;
}

/**
 * D-38 (PD 第四条, 第十三条): nothing was found at the address of the draw, and the object is known to be elsewhere. The list and the result stay
 * as they are; the clue gets a follow-up, from which it is referred to the level above or to the new territory (`createReferral`).
 */
export const pursueClue = useCase('pursueClue', async (tx, input: PursueClue) => {
  const check = await row<MatterCheckRow>(tx.em, `select ${matterCheckColumns} from matter_check where id = $1 for update`, [
    input.matterCheckId,
  ]);
  if (!check || tx.actor.department !== check.agency) throw notFound('事项结果');
  if (!holdsIn(tx.actor, check.agency, 'op', 'ins')) throw forbidden('由经办人或检查人员办理', 'PD 第二十三条');
  if (!input.clue.trim()) return refuse(visitRefusals.reasonRequired('clue'));
  if (check.resultCode !== 'NO_RELEVANT_ACTIVITY')
    return refuse({
      code: 'ILLEGAL_TRANSITION',
      message: '仅限结果为“未发现开展本次抽查涉及的经营活动”的事项；其他结果的后续处理自动产生。',
      basis: 'PD 第四条, 第十三条',
      details: { from: check.resultCode ?? check.state, to: 'OPEN' },
    });
  await openFollowUp(tx, check, true);
  const opened = (await row<{ id: string }>(tx.em, 'select id from follow_up where matter_check_id = $1', [check.id]))!;
  tx.note({ action: 'followUp.clue', subject: opened.id, after: { matterCheck: check.id, clue: input.clue }, reason: input.clue });
  return ok({ id: opened.id });
});

import { ok, type Refusal, refuse, visitRefusals } from '@double-random/rules';
import { change, row, useCase } from '@double-random/runtime';
import { lockFollowUp } from '../follow-up-access.ts';

const secrecy = (message: string): Refusal => ({ code: 'SECRECY_RESTRICTED', message, basis: 'YX 六（一）' });

/**
 * YX-61a 「抽查情况及查处结果要及时向社会公布」: what became of a problem, beside the published result. Of a case under way nothing is told,
 * and nothing of what was withheld.
 */
export const publishHandling = useCase(
  'publishHandling',
  async (tx, input: { readonly requestId?: string; readonly followUpId: string; readonly text: string }) => {
    const followUp = await lockFollowUp(tx, input.followUpId, 'op');
    if (followUp.state !== 'CLOSED') return refuse(secrecy('案件尚在办理，办结前不得公开办理情况。'));
    const shown = await row(tx.em, `select id from publication where matter_check_id = $1 and state = 'PUBLISHED' and mode = 'FULL'`, [
      followUp.matterCheckId,
    ]);
    if (!shown) return refuse(secrecy('检查结果未公示或者依法未全部公示的，不公开其处理情况。'));
    if (!input.text.trim()) return refuse(visitRefusals.reasonRequired('text'));
    if (followUp.publicText !== null)
      return refuse({ code: 'PUBLISHED_IMMUTABLE', message: '查处结果已公布，不得更改。', basis: 'YX 六（一）' });
    await change(tx.em, 'update follow_up set public_text = $2, public_at = $3 where id = $1', [followUp.id, input.text, tx.now]);
    tx.note({ action: 'followUp.publish', subject: followUp.id, after: { outcome: followUp.outcome, text: input.text } });
    return ok({ id: followUp.id });
  },
);

import type { PlainDate } from '@double-random/rules';
import { ok, refuse, shanghaiDate } from '@double-random/rules';
import { hasRole, holdsIn, notFound, row, rows } from '@double-random/runtime';
import { memberOf } from '../../team/team-access.ts';
import { documentRefusals } from '../document-refusals.ts';
import { rectificationOrder } from '../paper/rectification-order.ts';
import type { PaperSource } from './paper-source.ts';
import { departmentName, matterFacts, objectFacts, openVisit } from './visit-facts.ts';

interface Order {
  readonly measure: 'STOP_ORDER' | 'RECTIFY_ORDER';
  readonly text: string;
  readonly dueOn: PlainDate | null;
}

/** PD 第二十条（二）: what was ordered in writing or printed on the spot; an oral order stands in the record form only. The owner's paper alone. */
export const rectificationOrderSource: PaperSource = {
  kind: 'RECTIFICATION_ORDER',
  async open(reader, matterCheckId) {
    const at = await row<{ visitId: string }>(reader.em, 'select visit_id as "visitId" from matter_check where id = $1', [matterCheckId]);
    if (!at) throw notFound('事项结果');
    const dossier = await openVisit(reader, at.visitId);
    const check = dossier.checks.find((c) => c.id === matterCheckId)!;
    if (reader.actor.department !== check.agency || !hasRole(reader.actor, 'op', 'ins', 'dh', 'ph', 'rev', 'aud', 'arc'))
      throw notFound('事项结果');
    return {
      agency: check.agency,
      part: check.agency,
      taskId: check.taskId,
      visitId: at.visitId,
      mayIssue: holdsIn(reader.actor, check.agency, 'op') || memberOf(reader.actor, dossier.team)?.kind === 'INSPECTOR',
      async write() {
        if (!check.resultCode || !dossier.visit.startedAt) return refuse(documentRefusals.noResult(check.state));
        const orders = await rows<Order>(
          reader.em,
          `select measure, text, due_on as "dueOn" from measure_taken
           where matter_check_id = $1 and measure in ('STOP_ORDER', 'RECTIFY_ORDER') and form <> 'ORAL' order by taken_at, id`,
          [check.id],
        );
        if (orders.length === 0) return refuse(documentRefusals.noWrittenOrder());
        return ok(
          rectificationOrder({
            object: objectFacts(dossier),
            department: departmentName(check.agency),
            matter: matterFacts(check, dossier.pinned),
            inspectedOn: dossier.visit.finishedOn ?? shanghaiDate(new Date(dossier.visit.startedAt)),
            orders: orders.map(({ measure, text, dueOn }) => ({ stop: measure === 'STOP_ORDER', text, dueOn })),
          }),
        );
      },
    };
  },
};

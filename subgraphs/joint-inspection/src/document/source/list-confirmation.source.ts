import { ok, refuse } from '@double-random/rules';
import { holdsIn, notFound, rows } from '@double-random/runtime';
import { isListAsDrawn } from '../../draw/check-list.ts';
import { drawRefusals } from '../../draw/draw-access.ts';
import { drawInsight, visibleOf } from '../../draw/draw-insight.ts';
import type { AssignmentRow } from '../../draw/draw-row.ts';
import { assignmentsOf, findDraw } from '../../draw/draw-store.ts';
import { findTask, partiesOf, pinnedPolicy } from '../../task/task-access.ts';
import { documentRefusals } from '../document-refusals.ts';
import { type DrawnObject, listConfirmation } from '../paper/list-confirmation.ts';
import type { PaperSource } from './paper-source.ts';
import { departmentName, taskFacts } from './visit-facts.ts';

/**
 * KF 第十五条, PD 第十五条, CD 九: the locked list on paper. The initiator's copy is the whole list; an executing department's is the part
 * dispatched to it; for everybody else there is none.
 */
export const listConfirmationSource: PaperSource = {
  kind: 'LIST_CONFIRMATION',
  async open(reader, drawId) {
    const draw = await findDraw(reader.em, drawId);
    const task = draw?.kind === 'objects' ? await findTask(reader.em, draw.taskId) : undefined;
    if (!draw || !task) throw notFound('抽取');
    const insight = drawInsight(reader.actor, task, await partiesOf(reader.em, task.id));
    if (insight.kind === 'NONE') throw notFound('抽取');
    const part = insight.kind === 'PART' ? insight.agency : '';
    return {
      agency: part || task.initiator,
      part,
      taskId: task.id,
      visitId: null,
      mayIssue: holdsIn(reader.actor, part || task.initiator, 'op'),
      async write() {
        if (draw.state === 'VOID' || draw.void) return refuse(documentRefusals.listVoid());
        if (draw.state !== 'DONE' || !draw.resultHash || !draw.drawnAt || !draw.lockedAt || !draw.lockedBy)
          return refuse(documentRefusals.listUnlocked(draw.state));
        const assigned = (await assignmentsOf(reader.em, draw.id)) as readonly AssignmentRow[];
        if (!(await isListAsDrawn(reader.em, draw, assigned))) return refuse(drawRefusals.tampered());
        const names = await matterNames(reader.em, task.id);
        return ok(
          listConfirmation({
            task: taskFacts({ task, policy: pinnedPolicy(task) }),
            initiator: departmentName(task.initiator),
            partOf: part ? departmentName(part) : undefined,
            drawNumber: draw.number,
            attempt: draw.attempt,
            drawnAt: draw.drawnAt,
            sealHash: draw.sealHash,
            resultHash: draw.resultHash,
            size: assigned.length,
            lockedBy: draw.lockedBy,
            lockedAt: draw.lockedAt,
            objects: visibleOf(assigned, insight).map((a) => drawnObject(a, task.initiator, names)),
            proof: `${reader.publicUrl}/draws/${draw.number}`,
          }),
        );
      },
    };
  },
};

const matterNames = async (em: Parameters<typeof findTask>[0], taskId: string): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (await rows<{ id: string; name: string }>(em, 'select matter_id as id, name from task_matter where task_id = $1', [taskId])).map(
      (m) => [m.id, m.name],
    ),
  );

/** Places in the lot count from 0, lines on paper from 1. */
function drawnObject({ position, code, snapshot }: AssignmentRow, initiator: string, names: ReadonlyMap<string, string>): DrawnObject {
  const known = snapshot[initiator] ?? Object.values(snapshot)[0]!;
  return {
    position: position + 1,
    code,
    name: known.name,
    address: known.address,
    matters: Object.entries(snapshot).map(
      ([agency, own]) => `${departmentName(agency)}：${own.matters.map((id) => names.get(id) ?? id).join('、')}`,
    ),
  };
}

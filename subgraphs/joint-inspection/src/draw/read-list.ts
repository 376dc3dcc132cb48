import { refuse } from '@double-random/rules';
import { type Caller, type Deps, perform, tamperDetected, useCase } from '@double-random/runtime';
import { isListAsDrawn } from './check-list.ts';
import type { Draw, DrawnObject } from './draw.type.ts';
import { drawRefusals } from './draw-access.ts';
import { assignmentsOf, findDraw } from './draw-store.ts';
import { drawnObjects } from './present-draw.ts';

/** Changes nothing: it is the entry in the trail that tells heads and auditors (D-48). */
const foundTampered = useCase('readDrawnList', async (_tx, _input: { readonly requestId?: string; readonly taskId: string }) =>
  refuse(drawRefusals.tampered()),
);

/**
 * D-48, PD 第十五条第一款: the list of a draw as far as its reader sees into it. A list that is not the one drawn is shown to nobody, and that
 * somebody met it is on record. @throws TAMPER_DETECTED
 */
export async function readDrawnList(deps: Deps, caller: Caller, draw: Draw): Promise<readonly DrawnObject[]> {
  if (draw.kind !== 'OBJECTS' || draw.insight.kind === 'NONE') return [];
  const em = deps.em();
  const assigned = await assignmentsOf(em, draw.id);
  // A voided list stays as it is on record; it sends nobody anywhere.
  if (draw.state === 'DONE' && !(await isListAsDrawn(em, (await findDraw(em, draw.id))!, assigned))) {
    await perform(deps, caller, foundTampered, { taskId: draw.taskId });
    const { message, basis } = drawRefusals.tampered();
    throw tamperDetected(message, basis);
  }
  return drawnObjects(em, draw, assigned);
}

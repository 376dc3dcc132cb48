import type { FrameObject, FramePage } from '@double-random/department-kit/contract.ts';
import { ok, type Result } from '@double-random/rules';
import type { Basis } from '@double-random/verifiable-draw';
import type { JointServices } from '../services.ts';
import type { TaskRow } from '../task/task-access.ts';
import type { FrozenFrame } from './compose-candidates.ts';
import { askAll, askDepartment } from './department-calls.ts';

const pageRows = 2000;

/** A department's frame as the draw takes it over, and what an auditor replays it from (draw-spec §4 `basis`). */
export interface TakenFrame extends FrozenFrame {
  readonly basis: Basis;
}

/**
 * Freezes the object frame of every agency and reads it page by page. REGISTRY_STALE names the department (PD 第十一条第二款).
 * @param matterIds per agency
 */
export const freezeFrames = (
  services: JointServices,
  requestId: string,
  task: Pick<TaskRow, 'id' | 'windowFrom' | 'windowTo'>,
  matterIds: ReadonlyMap<string, readonly string[]>,
  requireConfirmation: boolean,
): Promise<Result<readonly TakenFrame[]>> =>
  askAll([...matterIds], async ([agency, ids]) => {
    const window = { from: task.windowFrom, to: task.windowTo };
    const input = { agency, taskId: task.id, matterIds: ids, window, requireConfirmation };
    const frozen = await askDepartment(services, requestId, agency, 'freezeObjects', input);
    if (!frozen.ok) return frozen;
    const { frameId, hash } = frozen.value;
    const rows: FrameObject[] = [];
    let after: string | null = null;
    do {
      const page: Result<FramePage> = await askDepartment(services, requestId, agency, 'readFrame', { frameId, after, limit: pageRows });
      if (!page.ok) return page;
      for (const one of page.value.rows) rows.push(one);
      after = page.value.next;
    } while (after !== null);
    return ok({ agency, rows, basis: { origin: `${agency}/${frameId}`, size: rows.length, root: hash } });
  });

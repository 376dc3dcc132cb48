import { type FrameObject, type FramePages, frameLineReader } from '@double-random/department-kit/contract.ts';
import { ok, type Result } from '@double-random/rules';
import type { Basis } from '@double-random/verifiable-draw';
import type { JointServices } from '../services.ts';
import type { TaskRow } from '../task/task-access.ts';
import { askAll, askDepartment } from './department-calls.ts';

/** A department's frame as the draw takes it over, and what an auditor replays it from (draw-spec §4 `basis`). */
export interface TakenFrame {
  readonly agency: string;
  readonly basis: Basis;
  /** Its rows in order of entities, as often as they are asked for: the frame is immutable. */
  portions(): AsyncIterable<readonly FrameObject[]>;
}

/** @throws Error when the department refuses what it froze itself */
async function* portionsOf(services: JointServices, requestId: string, agency: string, frameId: string) {
  const read = frameLineReader(false);
  const ask = async (after: string | null): Promise<FramePages> => {
    const answer: Result<FramePages> = await askDepartment(services, requestId, agency, 'readFramePages', { frameId, after });
    if (!answer.ok) throw new Error(`frame ${frameId} of ${agency}: ${answer.refusals[0]?.code}`);
    return answer.value;
  };
  for (let coming: Promise<FramePages> | undefined = ask(null); coming; ) {
    const { pages, next }: FramePages = await coming;
    // The next portion is on its way while this one is worked on.
    coming = next === null ? undefined : ask(next);
    coming?.catch(() => {});
    yield pages.flatMap((page) => page.split('\n').slice(0, -1).map(read));
  }
}

/**
 * Freezes the object frame of every agency. REGISTRY_STALE names the department (PD 第十一条第二款).
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
    const { frameId, hash, rows } = frozen.value;
    return ok({
      agency,
      basis: { origin: `${agency}/${frameId}`, size: rows, root: hash },
      portions: () => portionsOf(services, requestId, agency, frameId),
    });
  });

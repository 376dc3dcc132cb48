import type { DepartmentProfile, ModuleWork } from '../../profile.ts';
import { sweepUploads } from '../sweep-uploads.ts';
import { importQueue } from './alarm.ts';
import { runImport, waitingImports } from './run-imports.ts';

export const sweepQueue = 'registry-import-sweep';
/** When the day begins and nobody imports. */
const everyNight = '40 2 * * *';

/** Imports in the background: each file its job; at the start, whatever was waiting or interrupted. */
export const importWork = (profile: DepartmentProfile): ModuleWork => ({
  queues: {
    [importQueue]: (deps, data) => runImport(profile, deps, (data as { readonly id: string }).id),
    [sweepQueue]: (deps) => sweepUploads(deps),
  },
  async start(deps, queue) {
    await queue.schedule(sweepQueue, everyNight);
    for (const id of await waitingImports(deps.em())) await queue.enqueue(importQueue, { id });
  },
  async now(deps) {
    for (const id of await waitingImports(deps.em())) await runImport(profile, deps, id);
    await sweepUploads(deps);
  },
});

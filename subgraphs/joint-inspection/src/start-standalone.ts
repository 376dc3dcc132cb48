import { type Clock, commandClient, systemClock, systemRandom, tokenSigner } from '@double-random/runtime';
import { runSubgraphProcess } from '@double-random/runtime/process/run-process.ts';
import { jointSubgraph } from '@double-random/schema/departments';
import { pino } from 'pino';
import type { BackgroundMode } from './background.ts';
import { readJointConfig } from './config.ts';
import { jointName, startJoint } from './subgraph.ts';

/** Joint-inspection as a process of its own; the departments are asked over HTTP, as a service. */
export async function startJointStandalone(clock: Clock = systemClock, background: BackgroundMode = 'timers'): Promise<void> {
  await runSubgraphProcess(() => {
    const { departments, privateKey, verifyAccessToken, ...config } = readJointConfig();
    const logger = pino({ name: jointName });
    const deps = { clock, random: systemRandom, log: (line: Readonly<Record<string, unknown>>) => logger.info(line), verifyAccessToken };
    const client = commandClient(tokenSigner(jointName, privateKey), departments);
    return { ...config, title: jointSubgraph.title, open: () => startJoint({ ...config, deps, departments: client, background }) };
  });
}

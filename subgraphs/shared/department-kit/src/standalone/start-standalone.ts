import 'reflect-metadata';
import { type Clock, systemClock, systemRandom } from '@double-random/runtime';
import { runSubgraphProcess } from '@double-random/runtime/process/run-process.ts';
import { pino } from 'pino';
import { openDepartment } from '../open-department.ts';
import type { DepartmentProfile } from '../profile.ts';
import { readSubgraphConfig } from './config.ts';

/** One department as a process of its own: migrates, listens, and on SIGTERM or SIGINT finishes and leaves. */
export async function startStandalone(profile: DepartmentProfile, clock: Clock = systemClock): Promise<void> {
  await runSubgraphProcess(() => {
    const config = readSubgraphConfig(profile.code);
    const logger = pino({ name: profile.code });
    const log = (line: Readonly<Record<string, unknown>>) => logger.info(line);
    return {
      ...config,
      title: profile.title,
      open: () => openDepartment(profile, { ...config, clock, random: systemRandom, log, background: 'timers' }),
    };
  });
}

import { startStandalone } from '@double-random/department-kit/standalone/start-standalone.ts';
import { departmentProfiles } from '@double-random/schema/department-profiles.ts';
import { toldClock } from './file-clock.ts';

/** A department as its own `main.ts` starts it, but for the clock. */
const profile = (await departmentProfiles()).find((p) => p.code === process.argv[2]);
await startStandalone(profile!, toldClock());

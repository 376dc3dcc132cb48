import 'reflect-metadata';
import { startJointStandalone } from '@double-random/joint-inspection/start-standalone.ts';
import { toldClock } from './file-clock.ts';

/** Joint-inspection as its own `main.ts` starts it, but for the clock and what follows it. */
await startJointStandalone(toldClock(), 'by hand');

import { startStandalone } from '@double-random/department-kit/standalone/start-standalone.ts';
import { fireRescueProfile } from './profile.ts';

await startStandalone(fireRescueProfile);

import { startStandalone } from '@double-random/department-kit/standalone/start-standalone.ts';
import { marketSupervisionProfile } from './profile.ts';

await startStandalone(marketSupervisionProfile);

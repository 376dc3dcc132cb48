import { startStandalone } from '@double-random/department-kit/standalone/start-standalone.ts';
import { publicSecurityProfile } from './profile.ts';

await startStandalone(publicSecurityProfile);

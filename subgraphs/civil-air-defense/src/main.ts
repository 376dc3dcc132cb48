import { startStandalone } from '@double-random/department-kit/standalone/start-standalone.ts';
import { civilAirDefenseProfile } from './profile.ts';

await startStandalone(civilAirDefenseProfile);

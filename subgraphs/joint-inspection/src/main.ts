import 'reflect-metadata';
import { startJointStandalone } from './start-standalone.ts';

await startJointStandalone();

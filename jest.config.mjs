import { availableParallelism } from 'node:os';

/** One jest for the whole repository; `npm test -- PATH` runs a part of it. */
export default {
  roots: ['gateway', 'schema', 'subgraphs', 'web', 'test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {},
  testRunner: '<rootDir>/gateway/standalone/jest-shared-modules.mjs',
  testEnvironment: '<rootDir>/gateway/standalone/jest-own-realm.mjs',
  globalSetup: '<rootDir>/gateway/standalone/jest-global-setup.mjs',
  globalTeardown: '<rootDir>/gateway/standalone/jest-global-teardown.mjs',
  reporters: ['default', '<rootDir>/gateway/standalone/jest-summary-reporter.mjs'],
  // A limit against hanging, not a measure: a loaded machine is several times slower.
  testTimeout: 300_000,
  // Two at least: half of a test file's time is spent waiting for the database.
  maxWorkers: process.env.JEST_WORKERS ?? Math.max(2, Math.floor(availableParallelism() * 0.75)),
  // A worker that has grown all the same is replaced.
  workerIdleMemoryLimit: '1500MB',
  // One that leaves nothing open needs time all the same, on a loaded machine more than half a second, to give back all it had loaded.
  workerGracefulExitTimeout: 5000,
};

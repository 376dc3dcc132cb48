/** One jest for the whole repository; `npm test -- PATH` runs a part of it. */
export default {
  roots: ['gateway', 'schema', 'subgraphs', 'web', 'test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true, tsx: false },
          transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
          keepClassNames: true,
          target: 'es2022',
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/gateway/standalone/jest-global-setup.mjs',
  globalTeardown: '<rootDir>/gateway/standalone/jest-global-teardown.mjs',
  reporters: ['default', '<rootDir>/gateway/standalone/jest-summary-reporter.mjs'],
  testTimeout: 60_000,
  // The embedded PostgreSQL and the machine of the smallest target (2 cores) set this, not the reader's laptop.
  maxWorkers: process.env.JEST_WORKERS ?? '75%',
};

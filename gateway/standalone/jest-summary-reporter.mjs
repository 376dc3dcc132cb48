import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

export const SUMMARY_FILE = fileURLToPath(new URL('../../node_modules/.cache/double-random/jest-summary.txt', import.meta.url));

/** Ends a run with one line a reader and a machine understand: `tests: 12 passed, 0 failed`. */
export default class JestSummaryReporter {
  onRunComplete(_contexts, results) {
    // A file that does not even load is a failure, though none of its tests was counted.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const line = `tests: ${results.numPassedTests} passed, ${failed} failed`;
    mkdirSync(dirname(SUMMARY_FILE), { recursive: true });
    writeFileSync(SUMMARY_FILE, `${line}\n`);
    // Under turbo every line gets a prefix; there the starter prints it at the end.
    if (!process.env.TURBO_HASH) process.stdout.write(`\n${line}\n`);
  }
}

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SUMMARY_FILE } from '../jest-summary-reporter.mjs';
import { NODE_MODULES } from './paths.mjs';
import { runNode } from './run-node.mjs';

const CHECKS = ['check:types', 'check:lint', 'check:schema', 'check:tests'];

/** With arguments: these tests. Without: every check and every test, all of them even when an early one fails. */
export async function runTests(node, args) {
  if (args.length > 0) return runNode(node, [join(NODE_MODULES, 'jest/bin/jest.js'), ...args], { guarded: true });
  process.env.TURBO_TELEMETRY_DISABLED ??= '1';
  rmSync(SUMMARY_FILE, { force: true });
  const turbo = [join(NODE_MODULES, 'turbo/bin/turbo'), 'run', ...CHECKS, '--ui=stream', '--continue=always', '--no-update-notifier'];
  const code = await runNode(node, turbo, { guarded: false });
  if (existsSync(SUMMARY_FILE)) process.stdout.write(`\n${readFileSync(SUMMARY_FILE, 'utf8')}`);
  return code;
}

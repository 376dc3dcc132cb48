import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS, usage } from './commands.mjs';
import { ensureInstalled } from './install.mjs';
import { ownNode } from './own-node.mjs';
import { ROOT } from './paths.mjs';
import { ReaderError } from './reader-error.mjs';
import { runNode } from './run-node.mjs';
import { runTests } from './run-tests.mjs';

/**
 * Room for short-lived values, of which four subgraphs in one process make many; and no more for what outlived them than a third above what is in
 * use: left alone, V8 lets several times of it lie about (decision 0015).
 */
const memory = ['--max-semi-space-size=64', '--heap-growing-percent=30'];

/** @param {string[]} args command and its arguments @returns {Promise<number>} exit code */
export async function run([name, ...args]) {
  const command = Object.hasOwn(COMMANDS, name ?? '') ? COMMANDS[name] : undefined;
  if (!command) throw new ReaderError(`可用命令 (commands):\n${usage()}`);
  await ensureInstalled(command.development === true);
  const node = ownNode();
  if (name === 'test') return runTests(node, args);
  if (!existsSync(join(ROOT, command.script))) throw new ReaderError(`缺少文件 ${command.script}。${command.script} is missing.`);
  const code = await runNode(node, [...memory, '--import', 'tsx', command.script, ...args], { guarded: true });
  return code === 0 && command.after ? runNode(node, ['--import', 'tsx', command.after], { guarded: true }) : code;
}

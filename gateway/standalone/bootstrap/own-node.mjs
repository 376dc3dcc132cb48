import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NODE_MODULES } from './paths.mjs';
import { ReaderError } from './reader-error.mjs';

const NEEDED = 24;

/**
 * The Node everything runs on: the one the repository brings; where it brings none (or one this system cannot execute)
 * the machine's, if it is recent enough.
 */
export function ownNode() {
  const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const brought = join(NODE_MODULES, `node-${platform}`, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(brought) && spawnSync(brought, ['--version'], { env: {} }).status === 0) return brought;
  if (Number(process.versions.node.split('.')[0]) >= NEEDED) return process.execPath;
  throw new ReaderError(
    `没有适用于 ${platform} 的内置 Node.js ${NEEDED}，当前版本为 ${process.versions.node}。请安装 Node.js ${NEEDED}（https://nodejs.org），或运行 npm ci --include=optional 后重试。\n` +
      `There is no Node.js ${NEEDED} for ${platform} in node_modules, and this one is ${process.versions.node}. ` +
      `Install Node.js ${NEEDED} (https://nodejs.org), or run npm ci --include=optional, and try again.`,
  );
}

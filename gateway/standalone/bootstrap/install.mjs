import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { alone } from './install-lock.mjs';
import { isInstalled, rememberInstallation } from './installed.mjs';
import { ROOT } from './paths.mjs';
import { ReaderError } from './reader-error.mjs';

/** Installs what package-lock.json says unless it is there already; of two processes at once only one installs. */
export async function ensureInstalled(development) {
  if (isInstalled(development)) return;
  const onWait = () => console.log('另一个进程正在安装依赖，等待中…… Another process is installing the dependencies; waiting.');
  await alone(onWait, async () => {
    if (isInstalled(development)) return;
    console.log('正在安装依赖（npm ci），首次约需 1 分钟…… Installing the dependencies (npm ci); about a minute the first time.');
    const begin = performance.now();
    await npmCi();
    rememberInstallation();
    console.log(`依赖安装完成，用时 ${Math.round((performance.now() - begin) / 1000)} 秒。Dependencies installed.`);
  });
}

function npmCi() {
  const args = ['ci', '--include=optional', '--include=dev', '--no-audit', '--no-fund'];
  const npm = npmScript();
  // The options a script is run with are not meant for npm itself.
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = npm
    ? spawn(process.execPath, [npm, ...args], { cwd: ROOT, stdio: 'inherit', env })
    : spawn('npm', args, { cwd: ROOT, stdio: 'inherit', env, shell: process.platform === 'win32' });
  return new Promise((resolve, reject) => {
    child.once('error', () => reject(new ReaderError('找不到 npm，请先安装。npm was not found; please install it first.')));
    child.once('exit', (code) => {
      if (code === 0) resolve(undefined);
      else
        reject(
          new ReaderError(
            `依赖安装失败（npm ci，退出码 ${code}），原因见上。Installing the dependencies failed (npm ci, exit code ${code}); the reason is above.`,
          ),
        );
    });
  });
}

/** The npm that started us, or the one beside this Node; undefined: the one on the PATH. */
function npmScript() {
  const folder = dirname(process.execPath);
  const candidates = [
    process.env.npm_execpath,
    join(folder, '../lib/node_modules/npm/bin/npm-cli.js'),
    join(folder, 'node_modules/npm/bin/npm-cli.js'),
  ];
  return candidates.find((path) => path && basename(path) === 'npm-cli.js' && existsSync(path));
}

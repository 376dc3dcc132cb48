import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Only measured, never used: neither package.json nor the lock file knows them. */
const packages = { '@graphql-hive/gateway': '2.15.1', '@graphql-hive/router-runtime': '1.4.23' } as const;
/** Later versions of it break the router runtime. */
const overrides = { '@graphql-tools/batch-execute': '10.2.0' };
const patienceMs = 5 * 60_000;
const folder = fileURLToPath(new URL('../../../node_modules/.cache/bench-peers/hive', import.meta.url));

const isInstalled = (): boolean =>
  Object.entries(packages).every(([name, version]) => {
    try {
      return JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version === version;
    } catch {
      return false;
    }
  });

/**
 * Brings Hive Gateway once, about half a gigabyte, into a folder that git and npm leave alone.
 * @throws Error when npm cannot bring it within five minutes
 */
export async function installHive(): Promise<{ readonly name: string; readonly folder: string }> {
  const [gateway, runtime] = Object.values(packages);
  const installed = { name: `Hive Gateway ${gateway}（router-runtime ${runtime}）`, folder };
  if (isInstalled()) return installed;
  console.log('正在安装供比较的 Hive Gateway（仅装入 node_modules/.cache），约需数分钟……');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: packages, overrides }));
  // The options this process was started with are not meant for npm.
  const { NODE_OPTIONS: _, ...env } = process.env;
  const npm = spawn('npm', ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    timeout: patienceMs,
  });
  await new Promise<void>((resolve, reject) => {
    npm.once('error', reject);
    npm.once('exit', (code, signal) => (code === 0 ? resolve() : reject(new Error(`npm install: ${signal ?? `退出码 ${code}`}`))));
  });
  if (!isInstalled()) throw new Error('npm install: 版本不符');
  return installed;
}

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Found on the machine first; else the one npm brought, which needs libraries of its own beside it. */
function browserProgram(): { readonly executablePath: string; readonly env: Record<string, string> } | undefined {
  const found = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (path) => path && existsSync(path),
  );
  if (found) return { executablePath: found, env: {} };
  // In a process of its own: unpacking changes the environment of whoever asks.
  const unpack = `process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
    const { default: packed } = await import('@sparticuz/chromium');
    const executablePath = await packed.executablePath();
    const { LD_LIBRARY_PATH = '', FONTCONFIG_PATH = '' } = process.env;
    console.log(JSON.stringify({ executablePath, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } }));`;
  try {
    return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', unpack], { encoding: 'utf8', env: quiet() }));
  } catch (error) {
    console.warn(`没有可用的浏览器，页面测试未运行。No browser to test pages with: ${(error as Error).message}`);
    return undefined;
  }
}
const quiet = () => ({ ...process.env, NODE_OPTIONS: '' });

const program = browserProgram();

/** Groups tests of pages; where there is no browser they are skipped, and said to be. */
export const describePages = program ? describe : describe.skip;

/** A real browser. It asks nobody but the platform. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: program!.executablePath,
    env: { ...(process.env as Record<string, string>), ...program!.env },
    args: [
      '--no-sandbox',
      '--no-zygote',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { type BrowserProgram, packedChromium } from './packed-chromium.ts';

/** Found on the machine first; else the one npm brought. */
function browserProgram(): BrowserProgram | undefined {
  const found = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (path) => path && existsSync(path),
  );
  if (found) return { executablePath: found, env: {} };
  try {
    return packedChromium();
  } catch (error) {
    console.warn(`没有可用的浏览器，页面测试未运行。No browser to test pages with: ${(error as Error).message}`);
    return undefined;
  }
}

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

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Clock, HandoverClock, HandoverRandom, type Random } from '@double-random/runtime';
import { composedSupergraphs } from '@double-random/schema/testing/composed-graph.ts';
import { createWeb } from '@double-random/web';
import type { Browser, Locator, Page } from 'playwright-core';
import { demoSeed, demoYearBegins, fillDemo } from '../../gateway/standalone/demo/fill.ts';
import type { DemoScene } from '../../gateway/standalone/demo/history/scene.ts';
import { waves } from '../../gateway/standalone/demo/history/waves.ts';
import { smallSize } from '../../gateway/standalone/demo/world/county-wugang.ts';
import { type Platform, startPlatform } from '../../gateway/standalone/platform.ts';
import { testDatabases } from '../scenarios/test-databases.ts';
import { openBrowser } from './chromium.ts';
import { reverseProxy } from './proxy.ts';

export interface Stage {
  readonly platform: Platform;
  /** Address people use, without a slash at the end: the platform's own, or below a path of a proxy. */
  readonly url: string;
  readonly browser: Browser;
  /** A page that notes every error of its programs and every request to somewhere else. */
  page(options?: Parameters<Browser['newContext']>[0]): Promise<Watched>;
  stop(): Promise<void>;
}

/** A stage on which the demo year was lived. */
export interface FilledStage extends Stage {
  readonly scene: DemoScene;
}

export interface Watched {
  readonly page: Page;
  readonly complaints: string[];
  /** Leaves for the sign-in, chooses the person and comes back. */
  signIn(account: string, to: string): Promise<void>;
}

/** Stays where the simulation ends: what a page shows and lets one do changes with the day, and tests are run on any. */
class StandingClock extends HandoverClock {
  override handOver(): void {}
}

/**
 * The platform with its pages, after the first tasks of the demo year in a small county, and a browser to look at it.
 * @param below path of a reverse proxy under which people find it, `/jiancha/`
 */
export async function openStage(first = 1, below?: string): Promise<FilledStage> {
  const [clock, random] = [new StandingClock(demoYearBegins), new HandoverRandom(demoSeed)];
  const stage = await emptyStage(clock, random, below);
  const scene = await fillDemo(stage.platform, { clock, random, size: smallSize, waves: waves.slice(0, first) });
  return { ...stage, scene };
}

/** The same on a clock that stands still, with nothing in it yet. */
export async function emptyStage(clock: Clock, random: Random, below?: string): Promise<Stage> {
  const databases = await testDatabases();
  const dataDir = mkdtempSync(join(tmpdir(), 'browser-'));
  const supergraphs = await composedSupergraphs();
  const proxy = below ? await reverseProxy(below) : undefined;
  const platform = await startPlatform({
    databases,
    dataDir,
    clock,
    random,
    supergraphs,
    background: 'by hand',
    publicUrl: proxy?.url,
    web: (s) => createWeb(s),
  });
  proxy?.serve(platform.url);
  const url = proxy?.url ?? platform.url;
  const browser = await openBrowser();
  return {
    platform,
    url,
    browser,
    async page(options = {}) {
      // On a loaded machine a click on a dialog that is still growing can fall beside the button.
      const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      // Against hanging only: a loaded machine is several times slower.
      page.setDefaultTimeout(waitMs);
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
      page.on('request', (request) => {
        const { origin, protocol, pathname } = new URL(request.url());
        const own = request.url().startsWith(`${url}/`) || (origin === platform.url && pathname.startsWith('/oidc/'));
        if (!own && protocol.startsWith('http')) complaints.push(`asked ${request.url()}`);
      });
      return {
        page,
        complaints,
        async signIn(account, to) {
          await page.goto(`${url}${to}`);
          await page
            .locator('details', { has: page.locator(`[value="${account}"]`) })
            .evaluate((details) => details.setAttribute('open', ''));
          await page.locator(`[value="${account}"]`).click();
          await page.waitForURL(({ pathname }) => !pathname.startsWith('/oidc'));
        },
      };
    },
    async stop() {
      await browser.close();
      await proxy?.stop();
      await platform.stop();
      await Promise.all(Object.values(databases).map((database) => database.drop()));
      rmSync(dataDir, { recursive: true });
    },
  };
}

const waitMs = 150_000;

/** Why a button may not be pressed: what stands on the page about it, for everybody to read. */
export async function reasonOf(button: Locator): Promise<string> {
  const reason = button.page().locator(`[id="${await button.getAttribute('aria-describedby')}"]`);
  await reason.waitFor();
  return reason.innerText();
}

const accessible = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What stands in the way of people with disabilities, by WCAG 2.2 AA; empty when nothing was found. */
export async function barriers(page: Page): Promise<readonly string[]> {
  // Pages hold no frames: what the check does for them, a second page and the whole of what was well, is half its time.
  const check = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(accessible)
    .setLegacyMode();
  const { violations } = await check.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
}

import 'reflect-metadata';
import { once } from 'node:events';
import { pino } from 'pino';
import { ConfigError, readConfig, type StandaloneConfig, SUBGRAPHS } from './config.ts';
import { DemoInterrupted, type DemoPlace } from './demo/demo-place.ts';
import { asCurl, exampleAccounts, exampleQueries } from './examples.ts';
import { type Platform, type PlatformOptions, startPlatform } from './platform.ts';
import { assertPortFree, PortTakenError } from './ports.ts';
import { type DatabaseUrls, NeedsAttention, provision, type RunningPostgres, startPostgres } from './postgres/index.ts';

/** A year to live through before the first visitor: its clock and chance run the platform until `live` has handed them over. */
export interface DemoYear extends Required<Pick<PlatformOptions, 'clock' | 'random'>> {
  live(platform: Platform): Promise<void>;
}

export interface MainHooks {
  /**
   * Called when DEMO is on. Answers nothing for an installation that is in use already.
   * @throws DemoInterrupted when an earlier fill did not come to its end
   */
  readonly demo?: (place: DemoPlace) => Promise<DemoYear | undefined>;
  /** Called when DEMO is off: nothing there may be taken for demo data by a later start. */
  readonly noDemo?: (dataDir: string) => void;
  readonly web?: PlatformOptions['web'];
}

/** `npm start`: database, four subgraphs, gateway, identity and pages; runs until SIGINT or SIGTERM. */
export async function main(hooks: MainHooks): Promise<void> {
  try {
    const config = readConfig();
    await assertPortFree(config.port, 'PORT', config.host);
    await run(config, hooks);
  } catch (error) {
    if (![ConfigError, PortTakenError, DemoInterrupted, NeedsAttention].some((known) => error instanceof known)) throw error;
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

async function run(config: StandaloneConfig, hooks: MainHooks): Promise<void> {
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  const logger = pino({ level: config.production ? 'info' : 'warn' });
  const log = (line: Readonly<Record<string, unknown>>) =>
    logger[line['level'] === 'error' ? 'error' : line['level'] === 'warn' ? 'warn' : 'info'](line);
  const { databases, postgres } = await openDatabases(config);
  try {
    // The invented people of the demo year cannot sign in at somebody else's identity provider.
    const wanted = config.demo && !config.oidc;
    if (!wanted) hooks.noDemo?.(config.dataDir);
    const year = wanted ? await hooks.demo?.({ databases, dataDir: config.dataDir, adminUrl: postgres?.url }) : undefined;
    const time = year ? { clock: year.clock, random: year.random } : {};
    const platform = await startPlatform({ ...config, databases, log, ...time, ...(hooks.web ? { web: hooks.web } : {}) });
    const gone = postgres?.gone.then(() => 'gone' as const) ?? new Promise<never>(() => {});
    try {
      const filled = year?.live(platform).then(() => 'filled' as const);
      const early = await Promise.race([filled ?? 'filled', stopped, gone]);
      if (early === 'filled') console.log(greeting(platform, config));
      else filled?.catch(() => {});
      if (early === 'gone' || (early === 'filled' && (await Promise.race([stopped, gone])) === 'gone')) {
        console.error('数据库已停止，平台随之退出。The database stopped; leaving.');
        process.exitCode = 1;
      }
    } finally {
      await platform.stop();
    }
  } finally {
    await postgres?.stop();
  }
}

/** Databases given by URL are used as they are; the others are made on the given or on the embedded server. */
async function openDatabases(
  config: StandaloneConfig,
): Promise<{ databases: Readonly<Record<string, DatabaseUrls>>; postgres: RunningPostgres | undefined }> {
  const missing = SUBGRAPHS.filter((name) => !config.databases[name]);
  if (missing.length === 0) return { databases: config.databases as Record<string, DatabaseUrls>, postgres: undefined };
  const postgres = config.databaseUrl
    ? undefined
    : await startPostgres({ dataDir: config.dataDir, port: config.postgresPort, log: (line) => console.log(line) });
  try {
    const { dataDir, databasePrefix: prefix } = config;
    const made = await provision(config.databaseUrl ?? postgres!.url, missing, { dataDir, prefix, exclusive: postgres !== undefined });
    return { databases: { ...made, ...config.databases }, postgres };
  } catch (error) {
    await postgres?.stop();
    throw error;
  }
}

function greeting({ url }: Platform, config: StandaloneConfig): string {
  const addresses = [
    ['首页', '/'],
    ['内部接口（需登录）', '/graphql'],
    ['公开接口', '/public/graphql'],
    ['运行状态', '/readyz'],
  ].map(([title, path]) => `  ${title}：${url}${path}`);
  const head = ['', '双随机、一公开监管平台已启动（按 Ctrl+C 停止）', ...addresses];
  if (config.oidc) return [...head, `  身份服务：${config.oidc.issuer}`, ''].join('\n');
  const accounts = exampleAccounts.map(([account, what]) => `  ${account}  ${what}`);
  const examples = exampleQueries.map((example) => `  # ${example.title}\n    ${asCurl(url, example)}`);
  return [...head, '', '演示账号（登录页列出全部，无需密码）：', ...accounts, '', '试一试：', ...examples, ''].join('\n');
}

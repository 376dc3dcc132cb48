import 'reflect-metadata';
import { once } from 'node:events';
import { pino } from 'pino';
import { ConfigError, readConfig, type StandaloneConfig, SUBGRAPHS } from './config.ts';
import { asCurl, exampleAccounts, exampleQueries } from './examples.ts';
import { type Platform, type PlatformOptions, startPlatform } from './platform.ts';
import { assertPortFree, PortTakenError } from './ports.ts';
import { type DatabaseUrls, provision, type RunningPostgres, startPostgres } from './postgres/index.ts';

export interface MainHooks {
  /** Fills an empty platform with demo data; safe to call on one that has them. Called when DEMO is on. */
  readonly demo?: (platform: Platform) => Promise<void>;
  readonly web?: PlatformOptions['web'];
}

/** `npm start`: database, four subgraphs, gateway, identity and pages; runs until SIGINT or SIGTERM. */
export async function main(hooks: MainHooks): Promise<void> {
  try {
    const config = readConfig();
    await assertPortFree(config.port, 'PORT', config.host);
    await run(config, hooks);
  } catch (error) {
    if (!(error instanceof ConfigError) && !(error instanceof PortTakenError)) throw error;
    console.error(error.message);
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
    const platform = await startPlatform({ ...config, databases, log, ...(hooks.web ? { web: hooks.web } : {}) });
    try {
      if (config.demo && hooks.demo) await hooks.demo(platform);
      console.log(greeting(platform, config));
      const gone = postgres?.gone.then(() => 'gone' as const);
      if ((await Promise.race([stopped, gone ?? new Promise<never>(() => {})])) === 'gone') {
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

import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type EvidenceSettings, evidenceSettings } from '@double-random/joint-inspection/evidence/store/store-settings.ts';
import { type ChannelSettings, channelSettings } from '@double-random/joint-inspection/publication/delivery/channel-settings.ts';
import { departments, jointSubgraph } from '@double-random/schema/departments';

/** The subgraphs in the order they are started, by workspace name. */
export const SUBGRAPHS = [...departments.map((department) => department.code), jointSubgraph.code] as const;
export type SubgraphName = (typeof SUBGRAPHS)[number];

/** Secrets of the installation, by the variable that may set them. Made and kept in DATA_DIR when it does not. */
export const SECRETS = ['SESSION_SECRET', 'SUBGRAPH_SIGNING_SECRET', 'PERSONAL_DATA_SECRET'] as const;
export type SecretName = (typeof SECRETS)[number];

type Environment = Record<string, string | undefined>;

export interface OidcConfig {
  issuer: string;
  clientId: string;
  clientSecret: string | undefined;
  audience: string;
}

export interface StandaloneConfig {
  production: boolean;
  host: string;
  port: number;
  /** absolute */
  dataDir: string;
  /** of the embedded PostgreSQL; chosen when undefined */
  postgresPort: number | undefined;
  /** admin URL of a server to use instead of the embedded one */
  databaseUrl: string | undefined;
  databasePrefix: string;
  /** subgraphs whose database is set up by somebody else */
  databases: Partial<Record<SubgraphName, { ownerUrl: string; appUrl: string }>>;
  /** proxies of one's own in front, whose `x-forwarded-for` tells who asks */
  trustedProxies: number;
  /** fixtures and demo accounts */
  demo: boolean;
  /** undefined: the embedded development identity provider */
  oidc: OidcConfig | undefined;
  secrets: Partial<Record<SecretName, string>>;
  /** PERSONAL_DATA_SECRET_V2, _V3 …: secrets of later sealing keys */
  rotatedSecrets: Readonly<Record<`v${number}`, string>>;
  /** address the public uses, printed in QR codes; the machine's own when undefined */
  publicUrl: string | undefined;
  /** schema-less URL the draw log is published under, the first line of its checkpoints; kept from the first start on */
  logOrigin: string | undefined;
  /** in DATA_DIR, or on an S3 server: EVIDENCE_S3_… */
  evidence: EvidenceSettings;
  /** published results for the government portal: left in DATA_DIR, or taken over HTTP: …_CHANNEL_URL */
  channels: ChannelSettings;
}

/** Everything wrong with the environment at once, each line naming its variable. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`配置有误。The configuration is wrong:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/**
 * The configuration of the stand-alone installation. Everything has a working default, except in production
 * (NODE_ENV=production): there secrets and the identity provider must be given.
 * @throws ConfigError
 */
export function readConfig(env: Environment = process.env): StandaloneConfig {
  const problems: string[] = [];
  const production = env['NODE_ENV'] === 'production';
  const dataDir = resolve(env['DATA_DIR'] || fileURLToPath(new URL('../../.data', import.meta.url)));
  const config: StandaloneConfig = {
    production,
    host: env['HOST'] || '127.0.0.1',
    port: readPort(env, 'PORT', problems) ?? 4000,
    dataDir,
    postgresPort: readPort(env, 'POSTGRES_PORT', problems),
    databaseUrl: readDatabaseUrl(env, 'DATABASE_URL', problems),
    databasePrefix: readPrefix(env, problems),
    databases: readDatabases(env, problems),
    trustedProxies: readCount(env, 'TRUSTED_PROXIES', problems),
    demo: readSwitch(env, 'DEMO', !production, problems),
    oidc: readOidc(env, problems),
    rotatedSecrets: readRotated(env, problems),
    secrets: Object.fromEntries(SECRETS.flatMap((name) => (env[name] ? [[name, env[name]]] : []))),
    publicUrl: readPublicUrl(env, problems),
    logOrigin: readLogOrigin(env, problems),
    evidence: evidenceSettings({ text: (name, otherwise) => env[name] || otherwise, problems }, join(dataDir, 'evidence')),
    channels: channelSettings({ text: (name, otherwise) => env[name] || otherwise, problems }, join(dataDir, 'channels')),
  };
  for (const name of SECRETS) {
    if (config.secrets[name] !== undefined && config.secrets[name].length < 32)
      problems.push(`${name}: 至少 32 个字符 (at least 32 characters)`);
  }
  problems.push(...secretsRequireInProduction(config));
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

/** What a production installation must be told rather than make up. @returns one line per missing variable */
export function secretsRequireInProduction(config: StandaloneConfig): string[] {
  if (!config.production) return [];
  const missing = SECRETS.filter((name) => config.secrets[name] === undefined).map(
    (name) => `${name}: 生产环境必须设置 (required in production)`,
  );
  const identity = config.oidc
    ? []
    : ['OIDC_ISSUER: 生产环境必须设置，内置身份服务仅供演示 (required in production; the embedded provider is for demonstrations)'];
  const demo = config.demo ? ['DEMO: 生产环境必须为 off (must be off in production)'] : [];
  return [...missing, ...identity, ...demo];
}

/** The person behind sudo, as a candidate to run PostgreSQL. */
export function sudoUser(env: Environment = process.env): string | undefined {
  return env['SUDO_UID'] || undefined;
}

/** For helper processes of the database: the caller's PGDATA, PGPORT, LC_ALL, NODE_OPTIONS … must not reach into them. */
export function bareEnvironment(env: Environment = process.env): Record<string, string> {
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMP'].flatMap((name) => (env[name] ? [[name, env[name]]] : []));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}

function readPublicUrl(env: Environment, problems: string[]): string | undefined {
  const text = env['PUBLIC_URL'];
  if (!text) return undefined;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text.replace(/\/+$/, '');
  problems.push('PUBLIC_URL: 应为 http(s):// 地址 (must be an http(s):// URL)');
  return undefined;
}

/** A checkpoint's origin is one line, and a verifier key's name knows neither space nor plus (C2SP signed-note). */
function readLogOrigin(env: Environment, problems: string[]): string | undefined {
  const text = env['DRAW_LOG_ORIGIN'];
  if (!text) return undefined;
  if (/^[^\s+:]+$/.test(text)) return text;
  problems.push('DRAW_LOG_ORIGIN: 应为不带协议的网址，如 jco.example.gov.cn/draw-log (must be a URL without its scheme)');
  return undefined;
}

function readPort(env: Environment, name: string, problems: string[]): number | undefined {
  const text = env[name];
  if (!text) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  problems.push(`${name}: “${text}” 不是端口号 (not a port number, 1 to 65535)`);
  return undefined;
}

function readCount(env: Environment, name: string, problems: string[]): number {
  const text = env[name] || '0';
  if (/^\d{1,3}$/.test(text)) return Number(text);
  problems.push(`${name}: “${text}” 应为整数 (must be a whole number)`);
  return 0;
}

function readSwitch(env: Environment, name: string, otherwise: boolean, problems: string[]): boolean {
  const text = env[name];
  if (!text) return otherwise;
  if (text === 'on' || text === 'off') return text === 'on';
  problems.push(`${name}: “${text}” 应为 on 或 off (must be on or off)`);
  return otherwise;
}

function readDatabaseUrl(env: Environment, name: string, problems: string[]): string | undefined {
  const text = env[name];
  if (!text) return undefined;
  // The value may hold a password: it is not repeated.
  if (URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)) return text;
  problems.push(`${name}: 应为 postgres://用户:密码@主机:端口/数据库 (must be a postgres:// URL)`);
  return undefined;
}

function readRotated(env: Environment, problems: string[]): StandaloneConfig['rotatedSecrets'] {
  const rotated = Object.entries(env).flatMap(([name, secret]) => {
    const version = /^PERSONAL_DATA_SECRET_V([2-9]|[1-9]\d+)$/.exec(name)?.[1];
    return version && secret ? [{ name, version: `v${version}` as const, secret }] : [];
  });
  for (const { name, secret } of rotated) if (secret.length < 32) problems.push(`${name}: 至少 32 个字符 (at least 32 characters)`);
  return Object.fromEntries(rotated.map(({ version, secret }) => [version, secret]));
}

function readPrefix(env: Environment, problems: string[]): string {
  const text = env['DATABASE_NAME_PREFIX'] ?? '';
  if (/^([a-z][a-z0-9_]{0,30})?$/.test(text)) return text;
  problems.push('DATABASE_NAME_PREFIX: 小写字母开头，只含小写字母、数字和下划线，至多 31 个字符 (lower case letters, digits, underscores)');
  return '';
}

function readDatabases(env: Environment, problems: string[]): StandaloneConfig['databases'] {
  const databases: StandaloneConfig['databases'] = {};
  for (const name of SUBGRAPHS) {
    const variable = name.replaceAll('-', '_').toUpperCase();
    const appUrl = readDatabaseUrl(env, `${variable}_DATABASE_URL`, problems);
    const ownerUrl = readDatabaseUrl(env, `${variable}_OWNER_DATABASE_URL`, problems);
    if (appUrl) databases[name] = { appUrl, ownerUrl: ownerUrl ?? appUrl };
    else if (ownerUrl)
      problems.push(`${variable}_DATABASE_URL: 已设置 ${variable}_OWNER_DATABASE_URL 时必须设置 (required beside the owner's URL)`);
  }
  return databases;
}

function readOidc(env: Environment, problems: string[]): OidcConfig | undefined {
  const issuer = env['OIDC_ISSUER'];
  if (!issuer) return undefined;
  if (!URL.canParse(issuer) || !/^https?:$/.test(new URL(issuer).protocol))
    problems.push('OIDC_ISSUER: 应为 https:// 地址 (must be an https:// URL)');
  const clientId = env['OIDC_CLIENT_ID'];
  if (!clientId) problems.push('OIDC_CLIENT_ID: 已设置 OIDC_ISSUER 时必须设置 (required beside OIDC_ISSUER)');
  return {
    issuer,
    clientId: clientId ?? '',
    clientSecret: env['OIDC_CLIENT_SECRET'] || undefined,
    audience: env['OIDC_AUDIENCE'] || 'urn:double-random:api',
  };
}

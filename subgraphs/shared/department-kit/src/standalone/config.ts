import type { DatabaseUrls } from '@double-random/runtime';

type Environment = Readonly<Record<string, string | undefined>>;

export interface SubgraphConfig {
  readonly host: string;
  readonly port: number;
  readonly database: DatabaseUrls;
  readonly secret: string;
  readonly issuers: Readonly<Record<string, readonly string[]>>;
}

/** Everything wrong with the environment at once, one line per variable. */
export class SubgraphConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(`配置有误。The configuration is wrong:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'SubgraphConfigError';
  }
}

/**
 * Environment of a subgraph that runs alone. Only this file reads it.
 *
 * | variable | meaning |
 * |---|---|
 * | `<NAME>_DATABASE_URL` | postgres:// URL of the application's login, e.g. `PUBLIC_SECURITY_DATABASE_URL` |
 * | `<NAME>_OWNER_DATABASE_URL` | login that owns the tables and migrates; the application's own when absent |
 * | `SUBGRAPH_HOST`, `SUBGRAPH_PORT` | where to listen; 127.0.0.1 and 4001 (0 = any free port) |
 * | `GATEWAY_PUBLIC_KEY` | Ed25519 public key (PEM) the gateway signs actors with; several PEM blocks while keys are rotated, `\n` for line ends |
 * | `JOINT_INSPECTION_PUBLIC_KEY` | the same for commands of joint-inspection |
 * | `PERSONAL_DATA_SECRET` | at least 32 characters; must stay the same over restarts |
 *
 * @param name the subgraph's name, e.g. `public-security`
 * @throws SubgraphConfigError
 */
export function readSubgraphConfig(name: string, env: Environment = process.env): SubgraphConfig {
  const problems: string[] = [];
  const prefix = name.replaceAll('-', '_').toUpperCase();
  const appUrl = databaseUrl(env, `${prefix}_DATABASE_URL`, problems);
  if (appUrl === undefined && !env[`${prefix}_DATABASE_URL`]) problems.push(`${prefix}_DATABASE_URL: 必须设置 (required)`);
  const ownerUrl = databaseUrl(env, `${prefix}_OWNER_DATABASE_URL`, problems) ?? appUrl;
  const port = Number(env['SUBGRAPH_PORT'] || 4001);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) problems.push('SUBGRAPH_PORT: 不是端口号 (not a port number, 0 to 65535)');
  const secret = env['PERSONAL_DATA_SECRET'] ?? '';
  if (secret.length < 32) problems.push('PERSONAL_DATA_SECRET: 至少 32 个字符 (at least 32 characters)');
  const issuers = {
    gateway: publicKeys(env, 'GATEWAY_PUBLIC_KEY', problems),
    'joint-inspection': publicKeys(env, 'JOINT_INSPECTION_PUBLIC_KEY', problems),
  };
  if (problems.length > 0) throw new SubgraphConfigError(problems);
  return { host: env['SUBGRAPH_HOST'] || '127.0.0.1', port, database: { appUrl: appUrl!, ownerUrl: ownerUrl! }, secret, issuers };
}

function databaseUrl(env: Environment, name: string, problems: string[]): string | undefined {
  const text = env[name];
  if (!text) return undefined;
  // The value may hold a password: it is not repeated.
  if (URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)) return text;
  problems.push(`${name}: 应为 postgres://用户:密码@主机:端口/数据库 (must be a postgres:// URL)`);
  return undefined;
}

function publicKeys(env: Environment, name: string, problems: string[]): readonly string[] {
  const pems = (env[name] ?? '').replaceAll('\\n', '\n').match(/-----BEGIN PUBLIC KEY-----[\s\S]+?-----END PUBLIC KEY-----/g) ?? [];
  if (pems.length === 0) problems.push(`${name}: 应为 PEM 格式公钥 (an Ed25519 public key in PEM is required)`);
  return pems;
}

import { defaultRates, type Rates } from '../limits/rate.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface GatewayConfig {
  readonly host: string;
  readonly port: number;
  readonly production: boolean;
  /** Base URL by subgraph name. */
  readonly subgraphs: Readonly<Record<string, string>>;
  /** PKCS #8 PEM of the Ed25519 key that signs actors. */
  readonly privateKey: string;
  readonly issuer: string;
  readonly audience: string;
  readonly rates: Rates;
  readonly trustedProxies: number;
}

/** Everything wrong with the environment at once, one line per variable. */
export class GatewayConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(`配置有误。The configuration is wrong:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'GatewayConfigError';
  }
}

/**
 * Environment of a gateway that runs alone, before subgraphs on other machines. Only this file reads it.
 *
 * | variable | meaning |
 * |---|---|
 * | `HOST`, `PORT` | where to listen; 127.0.0.1 and 4000 (0 = any free port) |
 * | `<NAME>_URL` | base URL of a subgraph, e.g. `PUBLIC_SECURITY_URL=http://10.0.0.2:4001` |
 * | `GATEWAY_PRIVATE_KEY` | Ed25519 private key (PKCS #8 PEM, `\n` for line ends); its public part is the subgraphs' `GATEWAY_PUBLIC_KEY` |
 * | `RATE_PER_MINUTE`, `RATE_BURST` | requests of one person, client or address: so many a minute, so many at once; 600 and 200 |
 * | `TRUSTED_PROXIES` | how many proxies of your own stand in front and write `x-forwarded-for`; 0 |
 * | `OIDC_ISSUER`, `OIDC_AUDIENCE` | who vouches for people and clients; `urn:double-random:api` |
 *
 * @param names subgraphs of the supergraph
 * @throws GatewayConfigError
 */
export function readGatewayConfig(names: readonly string[], env: Environment = process.env): GatewayConfig {
  const problems: string[] = [];
  const address = (variable: string): string => {
    const text = env[variable] ?? '';
    if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
      problems.push(`${variable}: 应为 http(s):// 地址 (must be an http(s):// URL)`);
    return text.replace(/\/$/, '');
  };
  const subgraphs = Object.fromEntries(names.map((name) => [name, address(`${name.replaceAll('-', '_').toUpperCase()}_URL`)]));
  const issuer = address('OIDC_ISSUER');
  const port = Number(env['PORT'] || 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) problems.push('PORT: 不是端口号 (not a port number, 0 to 65535)');
  const whole = (variable: string, least: number): number | undefined => {
    const text = env[variable];
    if (!text) return undefined;
    if (!/^\d{1,9}$/.test(text) || Number(text) < least)
      problems.push(`${variable}: 应为不小于${least}的整数 (a whole number from ${least})`);
    return Number(text);
  };
  const [perMinute, burst] = [whole('RATE_PER_MINUTE', 1), whole('RATE_BURST', 1)];
  const trustedProxies = whole('TRUSTED_PROXIES', 0) ?? 0;
  const privateKey = (env['GATEWAY_PRIVATE_KEY'] ?? '').replaceAll('\\n', '\n');
  if (!privateKey.includes('-----BEGIN PRIVATE KEY-----'))
    problems.push('GATEWAY_PRIVATE_KEY: 应为 PEM 格式私钥 (an Ed25519 private key in PKCS #8 PEM is required)');
  if (problems.length > 0) throw new GatewayConfigError(problems);
  return {
    host: env['HOST'] || '127.0.0.1',
    port,
    production: env['NODE_ENV'] === 'production',
    subgraphs,
    privateKey,
    issuer,
    audience: env['OIDC_AUDIENCE'] || 'urn:double-random:api',
    rates: {
      ...defaultRates,
      anonymous: { ...defaultRates.anonymous, ...(perMinute && { perMinute }), ...(burst && { burst }) },
      person: { ...defaultRates.person, ...(perMinute && { perMinute }), ...(burst && { burst }) },
      client: { ...defaultRates.client, ...(perMinute && { perMinute }), ...(burst && { burst }) },
    },
    trustedProxies,
  };
}

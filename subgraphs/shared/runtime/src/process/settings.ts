import { type AccessTokenVerifier, accessTokenVerifier } from '../access/access-token.ts';
import type { DatabaseUrls } from '../data/orm.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Everything wrong with the environment at once, one line per variable. */
export class SettingsError extends Error {
  constructor(problems: readonly string[]) {
    super(`配置有误。The configuration is wrong:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'SettingsError';
  }
}

/** Variables of a subgraph's own process. Values may hold passwords and keys: none is repeated in a message. */
export class Settings {
  readonly problems: string[] = [];
  readonly #env: Environment;
  constructor(env: Environment) {
    this.#env = env;
  }
  /** @throws SettingsError when anything was wrong */
  check(): void {
    if (this.problems.length > 0) throw new SettingsError(this.problems);
  }
  text(name: string, otherwise: string): string {
    return this.#env[name] || otherwise;
  }
  port(name: string, otherwise: number): number {
    const port = Number(this.#env[name] || otherwise);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) this.problems.push(`${name}: 不是端口号 (not a port number, 0 to 65535)`);
    return port;
  }
  /** `PUBLIC_SECURITY_DATABASE_URL` and `PUBLIC_SECURITY_OWNER_DATABASE_URL`; the second is the first when absent. */
  database(subgraph: string): DatabaseUrls {
    const prefix = subgraph.replaceAll('-', '_').toUpperCase();
    const appUrl = this.#databaseUrl(`${prefix}_DATABASE_URL`, true);
    return { appUrl, ownerUrl: this.#databaseUrl(`${prefix}_OWNER_DATABASE_URL`, false) || appUrl };
  }
  secret(name: string): string {
    const secret = this.#env[name] ?? '';
    if (secret.length < 32) this.problems.push(`${name}: 至少 32 个字符 (at least 32 characters)`);
    return secret;
  }
  /** Later secrets of a rotation: `PERSONAL_DATA_SECRET_V2`, `…_V3`, by their version. */
  rotatedSecrets(name: string): Readonly<Record<`v${number}`, string>> {
    const versions = Object.keys(this.#env).flatMap((variable) => {
      const number = variable.startsWith(`${name}_V`) ? Number(variable.slice(name.length + 2)) : Number.NaN;
      return Number.isInteger(number) && number > 1 && this.#env[variable] ? [number] : [];
    });
    return Object.fromEntries(versions.map((number) => [`v${number}`, this.secret(`${name}_V${number}`)]));
  }
  /** Base address without a slash at its end. */
  url(name: string): string {
    const text = this.#env[name] ?? '';
    if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
      this.problems.push(`${name}: 应为 http(s):// 地址 (must be an http(s):// URL)`);
    return text.replace(/\/$/, '');
  }
  /** Ed25519 public keys in PEM, several while keys are rotated; `\n` may stand for line ends. */
  publicKeys(name: string): readonly string[] {
    const pems = this.#pem(name).match(/-----BEGIN PUBLIC KEY-----[\s\S]+?-----END PUBLIC KEY-----/g) ?? [];
    if (pems.length === 0) this.problems.push(`${name}: 应为 PEM 格式公钥 (an Ed25519 public key in PEM is required)`);
    return pems;
  }
  privateKey(name: string): string {
    const pem = this.#pem(name);
    if (!pem.includes('-----BEGIN PRIVATE KEY-----'))
      this.problems.push(`${name}: 应为 PEM 格式私钥 (an Ed25519 private key in PKCS #8 PEM is required)`);
    return pem;
  }
  /** Who vouches for people: `OIDC_ISSUER` and `OIDC_AUDIENCE`. */
  accessTokens(): AccessTokenVerifier {
    return accessTokenVerifier({ issuer: this.url('OIDC_ISSUER'), audience: this.text('OIDC_AUDIENCE', 'urn:double-random:api') });
  }
  #pem(name: string): string {
    return (this.#env[name] ?? '').replaceAll('\\n', '\n');
  }
  #databaseUrl(name: string, required: boolean): string {
    const text = this.#env[name] ?? '';
    if (URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)) return text;
    if (text || required) this.problems.push(`${name}: 应为 postgres://用户:密码@主机:端口/数据库 (must be a postgres:// URL)`);
    return '';
  }
}

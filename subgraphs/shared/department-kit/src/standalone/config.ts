import type { AccessTokenVerifier, DatabaseUrls } from '@double-random/runtime';
import { type Environment, Settings } from '@double-random/runtime/process/settings.ts';
import type { RotatedSecrets } from '../department-deps.ts';

export interface SubgraphConfig {
  readonly host: string;
  readonly port: number;
  readonly database: DatabaseUrls;
  readonly secret: string;
  /** Secrets of later sealing keys. */
  readonly rotatedSecrets: RotatedSecrets;
  readonly issuers: Readonly<Record<string, readonly string[]>>;
  readonly verifyAccessToken: AccessTokenVerifier;
}

/**
 * Environment of a department that runs alone. Only this file reads it.
 *
 * | variable | meaning |
 * |---|---|
 * | `<NAME>_DATABASE_URL` | postgres:// URL of the application's login, e.g. `PUBLIC_SECURITY_DATABASE_URL` |
 * | `<NAME>_OWNER_DATABASE_URL` | login that owns the tables and migrates; the application's own when absent |
 * | `SUBGRAPH_HOST`, `SUBGRAPH_PORT` | where to listen; 127.0.0.1 and 4001 (0 = any free port) |
 * | `GATEWAY_PUBLIC_KEY` | Ed25519 public key (PEM) the gateway signs actors with; several PEM blocks while keys are rotated, `\n` for line ends |
 * | `JOINT_INSPECTION_PUBLIC_KEY` | the same for commands of joint-inspection |
 * | `OIDC_ISSUER`, `OIDC_AUDIENCE` | identity provider that has to vouch for every person; audience: `urn:double-random:api` |
 * | `PERSONAL_DATA_SECRET` | at least 32 characters; must stay the same over restarts |
 * | `PERSONAL_DATA_SECRET_V2`, `_V3` … | secrets of later sealing keys: the newest seals, and what earlier ones sealed is sealed anew in the background |
 *
 * @param name the subgraph's name, e.g. `public-security`
 * @throws SettingsError
 */
export function readSubgraphConfig(name: string, env: Environment = process.env): SubgraphConfig {
  const settings = new Settings(env);
  const config: SubgraphConfig = {
    host: settings.text('SUBGRAPH_HOST', '127.0.0.1'),
    port: settings.port('SUBGRAPH_PORT', 4001),
    database: settings.database(name),
    secret: settings.secret('PERSONAL_DATA_SECRET'),
    rotatedSecrets: settings.rotatedSecrets('PERSONAL_DATA_SECRET'),
    issuers: {
      gateway: settings.publicKeys('GATEWAY_PUBLIC_KEY'),
      'joint-inspection': settings.publicKeys('JOINT_INSPECTION_PUBLIC_KEY'),
    },
    verifyAccessToken: settings.accessTokens(),
  };
  settings.check();
  return config;
}

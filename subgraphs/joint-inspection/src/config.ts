import { createPublicKey, hkdfSync } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { AccessTokenVerifier, DatabaseUrls, KeyVersion } from '@double-random/runtime';
import { type Environment, Settings } from '@double-random/runtime/process/settings.ts';
import { departments } from '@double-random/schema/departments';
import { type EvidenceSettings, evidenceSettings } from './evidence/store/store-settings.ts';
import { type ChannelSettings, channelSettings } from './publication/delivery/channel-settings.ts';
import { jointName } from './subgraph.ts';

export interface JointConfig {
  readonly host: string;
  readonly port: number;
  readonly database: DatabaseUrls;
  /** 32 bytes; the same as in a process that holds the whole platform with the same secret. */
  readonly secretKey: Buffer;
  /** Later sealing keys by version. */
  readonly laterKeys: Readonly<Record<KeyVersion, Buffer>>;
  /** PEM; joint-inspection signs its commands to departments with it. */
  readonly privateKey: string;
  readonly issuers: Readonly<Record<string, readonly string[]>>;
  readonly verifyAccessToken: AccessTokenVerifier;
  /** Department subgraph → base URL. */
  readonly departments: Readonly<Record<string, { readonly url: string }>>;
  readonly logOrigin: string | undefined;
  readonly publicUrl: string | undefined;
  readonly evidence: EvidenceSettings;
  readonly channels: ChannelSettings;
}

/** The same as in a process that holds the whole platform with the same secret. */
const keyOf = (secret: string) => Buffer.from(hkdfSync('sha256', secret, 'double-random', jointName, 32));

const variable = (name: string) => name.replaceAll('-', '_').toUpperCase();

/**
 * Environment of joint-inspection that runs alone. Only this file reads it.
 *
 * | variable | meaning |
 * |---|---|
 * | `JOINT_INSPECTION_DATABASE_URL`, `JOINT_INSPECTION_OWNER_DATABASE_URL` | logins of the application and of the owner (migrations, job tables) |
 * | `SUBGRAPH_HOST`, `SUBGRAPH_PORT` | where to listen; 127.0.0.1 and 4001 (0 = any free port) |
 * | `<NAME>_URL` | base URL of each department's subgraph, e.g. `PUBLIC_SECURITY_URL` |
 * | `GATEWAY_PUBLIC_KEY` | Ed25519 public key (PEM) of the gateway; several while keys are rotated, `\n` for line ends |
 * | `JOINT_INSPECTION_PRIVATE_KEY` | Ed25519 private key (PKCS #8 PEM) the commands to departments are signed with |
 * | `OIDC_ISSUER`, `OIDC_AUDIENCE` | identity provider that has to vouch for every person; audience: `urn:double-random:api` |
 * | `PERSONAL_DATA_SECRET` | at least 32 characters; must stay the same over restarts: frames, seeds and the log's key depend on it |
 * | `PERSONAL_DATA_SECRET_V2`, `_V3` … | secrets of later sealing keys: the newest seals, and what earlier ones sealed is sealed anew in the background |
 * | `PUBLIC_URL` | address under which the public reaches the platform, for QR codes on paper |
 * | `DRAW_LOG_ORIGIN` | schema-less URL the draw log is published under; kept from the first start on |
 * | `DATA_DIR` | files of evidence lie in `evidence` below it; `.data` by default |
 * | `GOVERNMENT_PORTAL_CHANNEL_URL` … | where published results go over HTTP, see `channelSettings`; without it they are left in `channels` below `DATA_DIR` |
 * | `EVIDENCE_S3_…` | an S3 server for them instead, see `evidenceSettings` |
 *
 * @throws SettingsError
 */
export function readJointConfig(env: Environment = process.env): JointConfig {
  const settings = new Settings(env);
  const secret = settings.secret('PERSONAL_DATA_SECRET');
  const config: JointConfig = {
    host: settings.text('SUBGRAPH_HOST', '127.0.0.1'),
    port: settings.port('SUBGRAPH_PORT', 4001),
    database: settings.database(jointName),
    secretKey: keyOf(secret),
    laterKeys: Object.fromEntries(
      Object.entries(settings.rotatedSecrets('PERSONAL_DATA_SECRET')).map(([version, later]) => [version, keyOf(later)]),
    ),
    privateKey: settings.privateKey('JOINT_INSPECTION_PRIVATE_KEY'),
    issuers: { gateway: settings.publicKeys('GATEWAY_PUBLIC_KEY') },
    verifyAccessToken: settings.accessTokens(),
    departments: Object.fromEntries(departments.map(({ code }) => [code, { url: settings.url(`${variable(code)}_URL`) }])),
    logOrigin: settings.text('DRAW_LOG_ORIGIN', '') || undefined,
    evidence: evidenceSettings(settings, join(resolve(settings.text('DATA_DIR', '.data')), 'evidence')),
    channels: channelSettings(settings, join(resolve(settings.text('DATA_DIR', '.data')), 'channels')),
    publicUrl: settings.text('PUBLIC_URL', '').replace(/\/$/, '') || undefined,
  };
  settings.check();
  // Operators' tools speak to it in its own name.
  const own = createPublicKey(config.privateKey).export({ type: 'spki', format: 'pem' }).toString();
  return { ...config, issuers: { ...config.issuers, [jointName]: [own] } };
}

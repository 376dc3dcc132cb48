import { generateKeyPairSync } from 'node:crypto';
import { SettingsError } from '@double-random/runtime/process/settings.ts';
import { keyVersionsOf } from '../department-deps.ts';
import { readSubgraphConfig } from './config.ts';

const pem = () => generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString();
const env = {
  PUBLIC_SECURITY_DATABASE_URL: 'postgres://app:a@db/ps',
  GATEWAY_PUBLIC_KEY: `${pem()}${pem()}`,
  JOINT_INSPECTION_PUBLIC_KEY: pem().replaceAll('\n', '\\n'),
  OIDC_ISSUER: 'https://identity.example',
  PERSONAL_DATA_SECRET: 'x'.repeat(32),
};

test('a complete environment is read; keys may be several and on one line', () => {
  const config = readSubgraphConfig('public-security', { ...env, SUBGRAPH_PORT: '0' });
  expect(config).toMatchObject({
    host: '127.0.0.1',
    port: 0,
    database: { appUrl: env.PUBLIC_SECURITY_DATABASE_URL, ownerUrl: env.PUBLIC_SECURITY_DATABASE_URL },
  });
  expect(config.issuers['gateway']).toHaveLength(2);
  expect(config.issuers['joint-inspection']?.[0]).toContain('\n');
});

test('X-09: secrets of later sealing keys are read by their version; a short one is refused', () => {
  const rotated = {
    ...env,
    PERSONAL_DATA_SECRET_V2: 'y'.repeat(32),
    PERSONAL_DATA_SECRET_V10: 'z'.repeat(40),
    PERSONAL_DATA_SECRET_VX: 'no',
  };
  expect(readSubgraphConfig('public-security', rotated).rotatedSecrets).toEqual({ v2: 'y'.repeat(32), v10: 'z'.repeat(40) });
  expect(keyVersionsOf(readSubgraphConfig('public-security', rotated).rotatedSecrets)).toEqual(['v1', 'v2', 'v10']);
  expect(() => readSubgraphConfig('public-security', { ...env, PERSONAL_DATA_SECRET_V2: 'short' })).toThrow('PERSONAL_DATA_SECRET_V2');
});

test('everything wrong is said at once, secrets and passwords are not repeated', () => {
  const wrong = { PUBLIC_SECURITY_DATABASE_URL: 'mysql://app:geheim@db/ps', SUBGRAPH_PORT: '70000', PERSONAL_DATA_SECRET: 'kurz' };
  let message = '';
  try {
    readSubgraphConfig('public-security', wrong);
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsError);
    message = (error as Error).message;
  }
  for (const name of [...Object.keys(env), 'SUBGRAPH_PORT']) expect(message).toContain(name);
  expect(message).not.toMatch(/geheim|kurz/);
});

test('another subgraph reads its own database variable', () => {
  expect(() => readSubgraphConfig('civil-air-defense', env)).toThrow('CIVIL_AIR_DEFENSE_DATABASE_URL');
});

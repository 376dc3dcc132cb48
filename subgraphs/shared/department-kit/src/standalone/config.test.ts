import { generateKeyPairSync } from 'node:crypto';
import { SettingsError } from '@double-random/runtime/process/settings.ts';
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

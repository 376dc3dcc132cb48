import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { departments, jointSubgraph } from '@double-random/schema/departments';
import { type Cast, cast } from '../../../gateway/standalone/demo/driver/cast.ts';
import type { Platform } from '../../../gateway/standalone/platform.ts';
import { findFreePort } from '../../../gateway/standalone/ports.ts';
import { type SigningKey, signingKey } from '../../../gateway/standalone/signing-keys.ts';
import { testDatabases } from '../test-databases.ts';
import { type Child, startChild } from './child.ts';
import { FileClock } from './file-clock.ts';

export interface Installation {
  readonly cast: Cast;
  readonly gatewayKey: SigningKey;
  /** By name: four subgraphs, `gateway`, `identity`. */
  readonly children: Readonly<Record<string, Child>>;
  token(account: string): Promise<string>;
  /** Starts a department again where it was. */
  restart(department: string): Promise<void>;
  /** @returns the exit codes of those that still ran */
  stop(): Promise<readonly (number | null)[]>;
}

const variable = (name: string) => name.replaceAll('-', '_').toUpperCase();

/** Six processes joined by HTTP: four subgraphs, each with its own database and secret, the gateway, the identity provider. */
export async function startInstallation(): Promise<Installation> {
  const folder = mkdtempSync(join(tmpdir(), 'installation-'));
  const databases = await testDatabases();
  const clock = new FileClock(join(folder, 'clock'), '2026-01-05T10:00:00+08:00');
  const key = (service: string) => signingKey(service, { dataDir: folder, secret: undefined });
  const children: Record<string, Child> = {};
  const names = [...departments.map((d) => d.code), jointSubgraph.code];
  const ports = new Map<string, number>();
  for (const name of names) ports.set(name, await findFreePort(`${name} ${process.pid} ${folder}`));

  children['identity'] = await startChild('identity.ts', [folder], {});
  const identity = children['identity'].url;
  const oidc = { OIDC_ISSUER: `${identity}/oidc` };
  const addresses = Object.fromEntries(names.map((name) => [`${variable(name)}_URL`, `http://127.0.0.1:${ports.get(name)}`]));
  const ofSubgraph = (name: string) => ({
    ...oidc,
    ...addresses,
    TEST_CLOCK: join(folder, 'clock'),
    SUBGRAPH_PORT: String(ports.get(name)),
    [`${variable(name)}_DATABASE_URL`]: databases[name]!.appUrl,
    [`${variable(name)}_OWNER_DATABASE_URL`]: databases[name]!.ownerUrl,
    GATEWAY_PUBLIC_KEY: key('gateway').publicPem,
    PERSONAL_DATA_SECRET: `the secret of ${name}, which no other process has`,
  });
  const startOne = async (name: string): Promise<void> => {
    children[name] = await startChild('department.ts', [name], {
      ...ofSubgraph(name),
      JOINT_INSPECTION_PUBLIC_KEY: key(jointSubgraph.code).publicPem,
    });
  };
  await Promise.all([
    ...departments.map((d) => startOne(d.code)),
    startChild('joint-inspection.ts', [], {
      ...ofSubgraph(jointSubgraph.code),
      JOINT_INSPECTION_PRIVATE_KEY: key(jointSubgraph.code).privatePem.replaceAll('\n', '\\n'),
    }).then((child) => {
      children[jointSubgraph.code] = child;
    }),
    startChild('../../../gateway/src/process/main.ts', [], {
      ...oidc,
      ...addresses,
      PORT: '0',
      GATEWAY_PRIVATE_KEY: key('gateway').privatePem,
    }).then((child) => {
      children['gateway'] = child;
    }),
  ]);

  const token = async (person: string): Promise<string> => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${identity}/oidc/dev-token`, { method: 'POST', headers, body: JSON.stringify({ person }) });
    return ((await response.json()) as { access_token: string }).access_token;
  };
  return {
    cast: cast({ url: children['gateway']!.url, signIn: token } as Platform, clock, 'processes'),
    gatewayKey: key('gateway'),
    children,
    token,
    restart: startOne,
    async stop() {
      const codes = await Promise.all(Object.values(children).map((child) => child.end('SIGTERM')));
      await Promise.all(Object.values(databases).map((database) => database.drop()));
      rmSync(folder, { recursive: true });
      return codes;
    },
  };
}

import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sudoUser } from '../config.ts';
import { findFreePort, isPortFree, PortTakenError } from '../ports.ts';
import { type Binaries, usableBinaries } from './binaries.ts';
import { type DataPlace, openDataDir, placeData } from './data-place.ts';
import { settleEarlierServer } from './earlier-server.ts';
import { findCluster, initCluster, SUPERUSER } from './init-cluster.ts';
import { type Launched, launch } from './launch.ts';
import { messages, NeedsAttention } from './messages.ts';
import { chooseRunUser } from './run-user.ts';
import { hasSecret, keptSecret, secretFile } from './secrets.ts';
import type { Tuning } from './settings.ts';
import { acquireStartLock } from './start-lock.ts';

export interface StartPostgresOptions {
  /** DATA_DIR of the installation; database files, secrets, lock and log live in it */
  dataDir: string;
  /** chosen (below 32768) when absent */
  port?: number | undefined;
  /** generated and kept in DATA_DIR/secrets when absent */
  superuserPassword?: string | undefined;
  tuning?: Tuning | undefined;
  /** the whole dataDir goes when the server stops, also after a kill -9 of this process */
  removeAfter?: boolean | undefined;
  /** who runs PostgreSQL when we are root */
  runUsers?: readonly (string | undefined)[] | undefined;
  log?: ((line: string) => void) | undefined;
}

export interface RunningPostgres {
  /** of the superuser, to the database `postgres` */
  url: string;
  port: number;
  /** resolves when the server is gone, by stop() or by itself */
  gone: Promise<unknown>;
  /** fast shutdown; resolves when nothing of it runs any more */
  stop(): Promise<void>;
}

const SECRET = 'postgres-superuser';

/**
 * Starts the embedded PostgreSQL on 127.0.0.1. Whatever happens to this process, the server does not outlive it; what
 * was committed does.
 * @throws PortTakenError for a given port that is taken; Error with a message for the person at the terminal otherwise
 */
export async function startPostgres(options: StartPostgresOptions): Promise<RunningPostgres> {
  const log = options.log ?? (() => {});
  const wantedUser = chooseRunUser(options.runUsers ?? ['postgres', sudoUser(), 'nobody']);
  const binaries = usableBinaries(wantedUser, log);
  const dataDir = openDataDir(options.dataDir);
  const release = acquireStartLock(dataDir);
  try {
    const place = placeData(dataDir, binaries.major, wantedUser, '/var/lib/double-random/data-', log);
    const { cluster, exists } = findCluster(place, binaries.major);
    if (exists && !options.superuserPassword && !hasSecret(dataDir, SECRET)) {
      throw new NeedsAttention(messages.passwordLost(secretFile(dataDir, SECRET), cluster));
    }
    const password = options.superuserPassword ?? keptSecret(dataDir, SECRET);
    if (exists) await settleEarlierServer(cluster);
    else initCluster(binaries, place, cluster, password, options.tuning !== 'throwaway');
    const { port, launched } = await launchOnPort(options, dataDir, binaries, place, cluster);
    return running(launched, port, password, cluster, release);
  } catch (error) {
    release();
    throw error;
  }
}

async function launchOnPort(options: StartPostgresOptions, dataDir: string, binaries: Binaries, place: DataPlace, cluster: string) {
  const logFile = join(dataDir, 'postgres.log');
  const removeAfter = options.removeAfter ? [place.folder, dataDir] : [];
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const port = options.port ?? (await findFreePort(dataDir));
    if (options.port !== undefined && !(await isPortFree(port))) throw new PortTakenError(port, 'POSTGRES_PORT');
    const result = await launch({ binaries, place, cluster, port, tuning: options.tuning ?? 'durable', logFile, removeAfter });
    if ('supervisor' in result) return { port, launched: result };
    if (result.kind === 'other') throw new NeedsAttention(messages.didNotStart(logFile, result.tail));
    if (result.kind === 'port-taken' && options.port !== undefined) throw new PortTakenError(port, 'POSTGRES_PORT');
    // Another start took the chosen port a moment before us, or processes of a killed server are still leaving.
    await pause(250);
  }
  throw new NeedsAttention(messages.didNotStart(logFile, ''));
}

function running({ supervisor, gone }: Launched, port: number, password: string, cluster: string, release: () => void): RunningPostgres {
  // Neither keeps this process alive: a process that ends takes its database along.
  supervisor.unref();
  (supervisor.stdin as unknown as { unref(): void }).unref();
  const settled = gone.then(async () => {
    // If it was the supervisor that somebody killed, the server is still there.
    await settleEarlierServer(cluster);
    release();
  });
  settled.catch(() => {});
  return {
    url: `postgres://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`,
    port,
    gone: settled,
    async stop() {
      supervisor.ref();
      supervisor.stdin!.end();
      await settled;
    },
  };
}

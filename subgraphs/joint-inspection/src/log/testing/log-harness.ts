import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok } from '@double-random/rules';
import {
  type Actor,
  type CommandClient,
  type Em,
  emOf,
  ManualClock,
  migrate,
  openOrm,
  perform,
  SeededRandom,
  unavailable,
  useCase,
} from '@double-random/runtime';
import { type FreshDatabase, freshDatabase } from '@double-random/runtime/testing/database.ts';
import pg from 'pg';
import { jointStorage } from '../../storage.ts';
import { logNdjson } from '../log-read.ts';
import type { LogServices } from '../log-services.ts';
import { type QueuedEntry, queueLog } from '../queue-log.ts';

export const operator: Actor = { kind: 'person', id: 'wg-jco.sys', name: '赵甲子', department: 'wg-jco', roles: ['sys'] };
export const caller = { actor: operator, requestId: 'test' };
/** Nobody watches: a witness that does not answer stops nothing. */
export const nobody: CommandClient = async (target) => {
  throw unavailable(`${target} 暂不可用`);
};

export interface LogHarness {
  readonly database: FreshDatabase;
  readonly clock: ManualClock;
  readonly services: LogServices;
  readonly lines: Readonly<Record<string, unknown>>[];
  readonly em: () => Em;
  /** Says these in one business transaction. */
  say(...entries: readonly QueuedEntry[]): Promise<void>;
  ndjson(): Promise<string[]>;
  /** Does what only a superuser can: triggers off. */
  tamper(sql: string, params?: readonly unknown[]): Promise<void>;
  close(): Promise<void>;
}

/** The draw log on a database of its own. */
export async function startLogHarness(departments: CommandClient = nobody): Promise<LogHarness> {
  const database = await freshDatabase('joint-inspection', (url) => migrate(url, jointStorage));
  const orm = await openOrm(database.appUrl, jointStorage, 12);
  const clock = new ManualClock('2026-09-01T10:00:00+08:00');
  const lines: Readonly<Record<string, unknown>>[] = [];
  const deps = { em: () => emOf(orm), clock, random: new SeededRandom('log'), log: (line: object) => void lines.push({ ...line }) };
  const services: LogServices = { deps, secretKey: Buffer.alloc(32, 7), departments, logOrigin: 'jco.example/draw-log' };
  const saying = useCase('say', async (tx, input: { readonly entries: readonly QueuedEntry[]; readonly requestId?: string }) => {
    for (const entry of input.entries) await queueLog(tx, entry);
    tx.note({ action: 'say', subject: 'log' });
    return ok(null);
  });
  return {
    database,
    clock,
    services,
    lines,
    em: deps.em,
    async say(...entries) {
      await perform(deps, caller, saying, { entries });
    },
    async ndjson() {
      const out: string[] = [];
      for await (const line of logNdjson(deps.em())) out.push(line.trimEnd());
      return out;
    },
    async tamper(sql, params = []) {
      const admin = new pg.Client({ connectionString: superuserUrl(database.ownerUrl) });
      await admin.connect();
      try {
        await admin.query('set session_replication_role = replica');
        await admin.query(sql, [...params]);
      } finally {
        await admin.end();
      }
    },
    async close() {
      await orm.close(true);
      await database.drop();
    },
  };
}

function superuserUrl(ownerUrl: string): string {
  const url = new URL(process.env['TEST_DATABASE_URL']!);
  url.pathname = new URL(ownerUrl).pathname;
  return url.href;
}

/** Entries that need nothing before them. */
export const seen = (ref: string, more: Partial<QueuedEntry> = {}): QueuedEntry => ({ t: 'visit.evidence', ref, org: 'wg-cad', ...more });

/** The independent verifier, in another language. undefined where this machine has no python3 (said aloud). */
export function independently(
  command: string,
  files: readonly string[],
  more: readonly string[] = [],
): { status: number; output: string } | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'draw-log-'));
  try {
    const paths = files.map((text, i) => {
      const path = join(folder, `file-${i}`);
      writeFileSync(path, text);
      return path;
    });
    const ran = spawnSync('python3', ['test/independent/verify_draw.py', command, ...paths, ...more], { encoding: 'utf8' });
    if (ran.error && (ran.error as NodeJS.ErrnoException).code === 'ENOENT') {
      process.stdout.write('python3 is not installed: the independent verifier was not asked\n');
      return undefined;
    }
    return { status: ran.status ?? -1, output: ran.stdout + ran.stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

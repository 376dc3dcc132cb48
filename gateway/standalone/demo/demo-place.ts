import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseUrls } from '@double-random/runtime';
import { departments } from '@double-random/schema/departments';
import pg from 'pg';
import { provision } from '../postgres/index.ts';

/** The installation that may be filled. */
export interface DemoPlace {
  readonly databases: Readonly<Record<string, DatabaseUrls>>;
  readonly dataDir: string;
  /** Superuser of the embedded server; absent where the databases are somebody else's. */
  readonly adminUrl: string | undefined;
}

/** An earlier fill did not come to its end; what it left is neither empty nor whole. */
export class DemoInterrupted extends Error {
  constructor() {
    super(
      '上次生成演示数据时中途停止，数据不完整。请清空各子图的数据库后重新启动；如要照现状使用，请设置环境变量 DEMO=off。\n' +
        'An earlier fill with demo data was interrupted. Empty the databases and start again, or set DEMO=off to go on as it is.',
    );
    this.name = 'DemoInterrupted';
  }
}

type Mark = 'none' | 'begun' | 'done';
const markOf = (dataDir: string) => join(dataDir, 'demo-year');

function readMark(dataDir: string): Mark {
  try {
    return readFileSync(markOf(dataDir), 'utf8').trim() === 'done' ? 'done' : 'begun';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return 'none';
  }
}

/** Written whole or not at all. */
export function mark(dataDir: string, state: Exclude<Mark, 'none'>): void {
  mkdirSync(dataDir, { recursive: true });
  const draft = `${markOf(dataDir)}.${process.pid}`;
  writeFileSync(draft, `${state}\n`);
  renameSync(draft, markOf(dataDir));
}

/**
 * Whether the demo year may be lived here: no department has ever done anything.
 * What an interrupted fill left on our own server is thrown away first; on somebody else's server nothing is.
 * @throws DemoInterrupted
 */
export async function mayFill(place: DemoPlace): Promise<boolean> {
  const state = readMark(place.dataDir);
  if (state === 'done') return false;
  const untouched = (await Promise.all(departments.map(({ code }) => isUntouched(place.databases[code]!)))).every(Boolean);
  if (untouched || state === 'none') return untouched;
  const { adminUrl } = place;
  const ours = (url: string) => adminUrl !== undefined && new URL(url).host === new URL(adminUrl).host;
  if (adminUrl === undefined || !Object.values(place.databases).every(({ appUrl }) => ours(appUrl))) throw new DemoInterrupted();
  await empty(place, adminUrl);
  return true;
}

/** DEMO=off after an interrupted fill: from now on what is there is somebody's data, and no later start throws it away. */
export function keepAsItIs(dataDir: string): void {
  if (readMark(dataDir) === 'begun') mark(dataDir, 'done');
}

async function empty({ databases, dataDir }: DemoPlace, adminUrl: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    for (const { appUrl } of Object.values(databases)) {
      await admin.query(`drop database if exists ${admin.escapeIdentifier(new URL(appUrl).pathname.slice(1))} with (force)`);
    }
  } finally {
    await admin.end();
  }
  await provision(adminUrl, Object.keys(databases), { dataDir, exclusive: true });
}

/** The trail tells: everything done leaves an entry. */
async function isUntouched({ appUrl }: DatabaseUrls): Promise<boolean> {
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ made: boolean }>(`select to_regclass('trail') is not null as made`);
    if (!tables[0]!.made) return true;
    return (await client.query('select 1 from trail limit 1')).rowCount === 0;
  } finally {
    await client.end();
  }
}

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseUrls } from '@double-random/runtime';
import { departments } from '@double-random/schema/departments';
import pg from 'pg';

/** The installation that may be filled. */
export interface DemoPlace {
  readonly databases: Readonly<Record<string, DatabaseUrls>>;
  readonly dataDir: string;
  /** Superuser of the embedded server; absent where the databases are somebody else's. */
  readonly adminUrl: string | undefined;
}

/** An earlier fill did not come to its end; what it left is neither empty nor whole. */
export class DemoInterrupted extends Error {
  constructor({ dataDir, adminUrl }: DemoPlace) {
    const clear = adminUrl ? `删除数据目录 ${dataDir}` : '清空各子图的数据库';
    super(
      `上次生成演示数据时中途停止，数据不完整。请${clear}后重新启动；如要照现状使用，请设置环境变量 DEMO=off。\n` +
        `An earlier fill with demo data was interrupted. ${adminUrl ? `Remove ${dataDir}` : 'Empty the databases'} and start again, or set DEMO=off to go on as it is.`,
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

/** Whether the demo year may be lived here: no department has ever done anything. @throws DemoInterrupted */
export async function mayFill(place: DemoPlace): Promise<boolean> {
  const state = readMark(place.dataDir);
  if (state === 'done') return false;
  const untouched = (await Promise.all(departments.map(({ code }) => isUntouched(place.databases[code]!)))).every(Boolean);
  if (!untouched && state === 'begun') throw new DemoInterrupted(place);
  return untouched;
}

/** The trail tells: everything done leaves an entry (X-03). */
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

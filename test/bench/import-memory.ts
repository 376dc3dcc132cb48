import 'reflect-metadata';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { provision, startPostgres } from '../../gateway/standalone/postgres/index.ts';
import { importWithin } from './import-memory/import-within.ts';
import { machine } from './report.ts';

const command = 'node --max-old-space-size=200 --max-semi-space-size=8 --import tsx test/bench/import-memory.ts';
/** The goal of the registry import: a million rows in this much resident memory of the department's process. A heap that may grow does, so it is bounded. */
const goalMegabytes = 512;

const { values } = parseArgs({ options: { rows: { type: 'string', default: '1000000' }, format: { type: 'string', default: 'csv' } } });
const rows = Number(values.rows);
if (!Number.isInteger(rows) || rows < 1 || (values.format !== 'csv' && values.format !== 'xlsx')) {
  console.error(`用法：${command} [--rows 1000000] [--format csv|xlsx]`);
  process.exit(2);
}
const dataDir = mkdtempSync(join(tmpdir(), 'double-random-memory-'));
// Root's PostgreSQL runs as another user, who has to get through.
chmodSync(dataDir, 0o711);
const name = 'market-supervision';
const postgres = await startPostgres({ dataDir, tuning: 'durable', removeAfter: true });
try {
  const databases = await provision(postgres.url, [name], { dataDir, exclusive: true });
  console.log(`${machine()}；${rows.toLocaleString('en')} 行检查对象，${values.format}`);
  const peak = await importWithin(databases[name]!, rows, values.format, (line) => console.log(`  ${line}`));
  const kept = peak <= goalMegabytes;
  console.log(`  常驻内存峰值 ${peak} MB，目标 ${goalMegabytes} MB：${kept ? '达到' : '未达到'}`);
  process.exitCode = kept ? 0 : 1;
} finally {
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

import type { Pool } from 'undici';
import type { SubgraphTarget } from '../data-source/data-source.ts';

const patienceMs = 3000;

/** @returns per subgraph whether it can answer now */
export async function readiness(
  targets: Readonly<Record<string, SubgraphTarget>>,
  pool: (url: string) => Pool,
): Promise<Record<string, boolean>> {
  const asked = Object.entries(targets).map(async ([name, target]) => {
    try {
      await ('ready' in target ? within(target.ready()) : askRemote(pool(target.url)));
      return [name, true] as const;
    } catch {
      return [name, false] as const;
    }
  });
  return Object.fromEntries(await Promise.all(asked));
}

async function askRemote(pool: Pool): Promise<void> {
  const response = await pool.request({ method: 'GET', path: '/readyz', signal: AbortSignal.timeout(patienceMs) });
  await response.body.dump();
  if (response.statusCode !== 200) throw new Error(`answered ${response.statusCode}`);
}

async function within(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('not ready in time')), patienceMs);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

import { getAgency } from '@double-random/schema/departments';
import type { Step } from '../driver/session.ts';
import { wugang } from '../world/county-wugang.ts';
import { fileRegistry } from '../world/set-up.ts';
import { inLanes } from './lanes.ts';
import { type DemoScene, members } from './scene.ts';

interface EntryPage {
  readonly nodes: readonly { readonly id: string; readonly code: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const reasons = { SUSPENDED: '停业歇业', DEREGISTERED: '已办理注销登记' } as const;
type Closed = keyof typeof reasons;

/** The registry keeper marks who has closed; the draw must pass them over (KF 第八条 「动态管理」). @returns how many */
export async function closeDown(scene: DemoScene, agency: string, to: Closed): Promise<number> {
  const prefix = scene.prefixes[getAgency(agency).subgraph!]!;
  const closed = new Set([...wugang(scene.size)].filter((p) => p.status === to).map((p) => p.uscc));
  const keeper = scene.cast.as(`${agency}.reg`);
  const steps = (await entriesOf(scene, agency)).flatMap(({ id, code }): Step[] =>
    closed.has(code) ? [[`deactivate${prefix}Object`, { id, to, reason: reasons[to] }]] : [],
  );
  await keeper.actAll(steps);
  return steps.length;
}

async function entriesOf(scene: DemoScene, agency: string): Promise<EntryPage['nodes']> {
  const prefix = scene.prefixes[getAgency(agency).subgraph!]!;
  const field = `${prefix[0]!.toLowerCase()}${prefix.slice(1)}Objects`;
  const document = `query($agency: String!, $after: String) {
    ${field}(agency: $agency, first: 100, after: $after) { nodes { id code } pageInfo { hasNextPage endCursor } } }`;
  const entries: EntryPage['nodes'][number][] = [];
  for (let after: string | null = null, more = true; more; ) {
    const answer: Record<string, EntryPage> = await scene.cast.as(`${agency}.reg`).query(document, { agency, after });
    const { nodes, pageInfo } = answer[field]!;
    entries.push(...nodes);
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  return entries;
}

/** Who has stopped business since the files of January; civil air defence files its changed registry again (CD 七). */
export async function suspensions(scene: DemoScene, day: string): Promise<void> {
  scene.cast.on(day);
  let suspended = 0;
  await inLanes(members, async (agency) => {
    suspended += await closeDown(scene, agency, 'SUSPENDED');
  });
  const defence = scene.profiles.find((p) => p.code === getAgency('wg-cad').subgraph)!;
  await fileRegistry(scene.cast, defence, 'wg-cad', '舞人防备〔2026〕9号');
  scene.tell(`名录库动态更新：停业歇业${suspended}条`);
}

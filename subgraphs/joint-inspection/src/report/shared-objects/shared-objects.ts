import type { EntitiesByMatter, ListedMatter, MattersOfEntity } from '@double-random/department-kit/contract.ts';
import { ok, type Result } from '@double-random/rules';
import { askAll, askDepartment } from '../../draw/department-calls.ts';
import { entityBlocks } from '../../draw/frame/entity-blocks.ts';
import type { JointServices } from '../../services.ts';
import { smallest } from '../coordination/suppress.ts';

/** A matter by its owner and code. */
export interface OwnedMatter extends ListedMatter {
  readonly agency: string;
}
/** Two matters of different departments, and how many entities are under both. */
export interface SharedObjects {
  readonly first: OwnedMatter;
  readonly second: OwnedMatter;
  readonly entities: number;
}

/** A department's registry by entities, asked for page by page. */
class RegistryByMatter {
  readonly agency: string;
  private readonly ask: (after: string | null) => Promise<Result<EntitiesByMatter>>;

  constructor(services: JointServices, requestId: string, agency: string) {
    this.agency = agency;
    const on = services.deps.clock.today();
    this.ask = (after) => askDepartment(services, requestId, agency, 'entitiesByMatter', { agency, on, after });
  }

  async *portions(): AsyncGenerator<readonly MattersOfEntity[]> {
    for (let after: string | null = null; ; ) {
      const page: Result<EntitiesByMatter> = await this.ask(after);
      if (!page.ok) return;
      yield page.value.entities;
      after = page.value.next;
      if (after === null) return;
    }
  }
}

/** Matters of two departments at one entity, as one key. */
const pairKey = (...matters: readonly [string, string][]) => JSON.stringify(matters);

/**
 * KF 第十二条第一款 「对抽查对象一致或相近的事项，积极开展联合行政执法检查」: which matters of these departments have entities in common, most first.
 * The registries are walked side by side: entities are counted, neither kept nor told, and a pair with one or two stays out.
 * @throws UNAVAILABLE when a department cannot be reached
 */
export async function sharedObjects(
  services: JointServices,
  requestId: string,
  agencies: readonly string[],
): Promise<Result<SharedObjects[]>> {
  const on = services.deps.clock.today();
  const lists = await askAll(agencies, async (agency) => {
    const listed = await askDepartment(services, requestId, agency, 'listedMatters', { agency, on });
    return listed.ok ? ok(listed.value.map((matter): OwnedMatter => ({ agency, ...matter }))) : listed;
  });
  if (!lists.ok) return lists;
  const matters = new Map(lists.value.flat().map((m) => [`${m.agency} ${m.code}`, m]));
  const counts = new Map<string, number>();
  for await (const block of entityBlocks(agencies.map((agency) => new RegistryByMatter(services, requestId, agency))))
    for (const at of mattersByEntity(block).values())
      for (const [i, first] of at.entries())
        for (const second of at.slice(i + 1)) {
          if (first[0] === second[0]) continue;
          const key = pairKey(first, second);
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
  const pairs = [...counts].filter(([, entities]) => entities >= smallest);
  const told = pairs.flatMap(([key, entities]): SharedObjects[] => {
    const [first, second] = (JSON.parse(key) as [string, string][]).map(([agency, code]) => matters.get(`${agency} ${code}`));
    return first && second ? [{ first, second, entities }] : [];
  });
  return ok(told.sort((a, b) => b.entities - a.entities || (nameOf(a) < nameOf(b) ? -1 : 1)));
}

const nameOf = ({ first, second }: SharedObjects) => pairKey([first.agency, first.code], [second.agency, second.code]);

/** The matters at each entity of a block, department by department in their order. */
function mattersByEntity(
  block: readonly { readonly agency: string; readonly rows: readonly MattersOfEntity[] }[],
): ReadonlyMap<string, readonly [string, string][]> {
  const found = new Map<string, [string, string][]>();
  for (const { agency, rows } of block)
    for (const { entityKey, codes } of rows) {
      const at = found.get(entityKey) ?? [];
      at.push(...codes.map((code): [string, string] => [agency, code]));
      found.set(entityKey, at);
    }
  return found;
}

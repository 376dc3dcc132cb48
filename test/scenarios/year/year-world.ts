import type { DepartmentProfile } from '@double-random/department-kit';
import { departmentProfiles } from '@double-random/schema/department-profiles.ts';
import { getAgency } from '@double-random/schema/departments';
import type { Cast } from '../../../gateway/standalone/demo/driver/cast.ts';
import { county, type Premises, type Trade } from '../../../gateway/standalone/demo/world/premises.ts';
import { inspectorRows, objectRow } from '../../../gateway/standalone/demo/world/rows-of-premises.ts';
import { fileRegistry, importRegistry, type PublishedMatter, publishMatterList } from '../../../gateway/standalone/demo/world/set-up.ts';

/** Departments under each regulation, and the three that inspect together. */
export const single = { KF: 'kf-psb', YY: 'yy-psb', YX: 'yx-psb', CD: 'wg-cad' } as const;
export const joint = ['wg-amr', 'wg-psb', 'wg-cad'] as const;

export interface YearWorld {
  readonly cast: Cast;
  readonly profiles: readonly DepartmentProfile[];
  readonly prefixes: Readonly<Record<string, string>>;
  readonly matters: PublishedMatter[];
}

export async function yearWorld(cast: Cast): Promise<YearWorld> {
  const profiles = await departmentProfiles();
  return { cast, profiles, prefixes: Object.fromEntries(profiles.map((p) => [p.code, p.typePrefix])), matters: [] };
}

/** Always the middle of what could be: every place in business, of the lowest risk. */
const middle = (n: number): number => Math.floor(n / 2);

/** So many places of one trade, as a registry keeper of the agency knows them. @param from first running number, never given twice */
export function places(agency: string, trade: Trade, count: number, from: number, also: readonly Trade[] = []): Premises[] {
  const { division } = getAgency(agency);
  const found = [...county({ division, place: '年度演示', total: count, main: { [trade]: count }, from }, middle)];
  return also.length ? found.map((p) => ({ ...p, trades: [...p.trades, ...also] })) : found;
}

/** 一单两库 of one agency. @returns how many objects the registry took */
export async function listAndRegistries(world: YearWorld, agency: string, objects: readonly Premises[]): Promise<number> {
  const { cast, profiles } = world;
  const profile = profiles.find((p) => p.code === getAgency(agency).subgraph)!;
  world.matters.push(...(await publishMatterList(cast, profile, getAgency(agency))));
  const rows = objects.map((p) => objectRow(profile.code, p)).filter((r) => r !== undefined);
  const { created } = await importRegistry(cast, profile, agency, 'objects', rows);
  await importRegistry(cast, profile, agency, 'inspectors', inspectorRows(agency, ['HOTEL']));
  if (profile.code === 'civil-air-defense') await fileRegistry(cast, profile, agency, '舞人防备〔2026〕1号');
  return created;
}

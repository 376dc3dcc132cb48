import { ok, type Result, refuse } from '../basics/refusal.ts';
import { identityRefusals } from './refusals.ts';

/** `410481` lies in `410400` and in `410000`: trailing zero pairs of a six-digit division code (GB/T 2260) stand for "all of it". */
export const regionContains = (territory: string, region: string): boolean => region.startsWith(territory.replace(/(00){1,2}$/, ''));

/** CD 四 「按照属地管理的原则」: an object's division code must lie in the department's. */
export const checkTerritory = (region: string, territory: string): Result<void> =>
  regionContains(territory, region) ? ok(undefined) : refuse(identityRefusals.outsideTerritory(region, territory));

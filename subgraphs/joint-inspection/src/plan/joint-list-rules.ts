import { type Actor, forbidden } from '@double-random/runtime';
import { agencies, findAgency } from '@double-random/schema/departments';

/** PD 第六条 「市市场监管局会同…部门」: market regulation of the region, or that of the city above it, edits the joint list. */
export const jointListEditors = (region: string): readonly string[] => {
  const own = agencies.filter((a) => a.subgraph === 'market-supervision' && a.region === region);
  return own.flatMap((a) => [a.code, ...(a.parent ? [a.parent] : [])]);
};

export function authorizeEditor(actor: Actor, region: string): void {
  if (!jointListEditors(region).includes(actor.department ?? '') || !actor.roles.includes('op'))
    throw forbidden('联合抽查事项清单由市场监管部门会同有关部门编制', 'PD 第六条');
}

/** Member of the conference of the region (PD 转发通知). */
export const isMember = (agency: string, region: string): boolean => {
  const found = findAgency(agency);
  return found?.kind === 'DEPARTMENT' && found.region === region;
};

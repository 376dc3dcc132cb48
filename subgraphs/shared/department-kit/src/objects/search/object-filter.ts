import type { ObjectKind } from '@double-random/rules';
import { platformCodePrefix } from '../check-object.ts';
import { searchQuery } from './search-text.ts';

/** What a list of objects is narrowed to; all of it holds. */
export interface ObjectFilter {
  /** A piece of the name, code or address. */
  readonly search?: string | null;
  readonly state?: string | null;
  readonly matterCode?: string | null;
  readonly kind?: string | null;
}

export interface FilteredObjects {
  /** `from …`, the object under the name `o`. */
  readonly from: string;
  readonly where: string;
  /** The column by which pages are ordered: the object's code, in the table whose index has the order. */
  readonly code: string;
  readonly params: readonly unknown[];
}

/** Unified codes of these kinds begin so (PD 第二条第二款); a kind is therefore a stretch of the order of codes, and needs no index. */
const classes: Readonly<Partial<Record<ObjectKind, string>>> = { ENTERPRISE: '91', INDIVIDUAL_BUSINESS: '92', FARMER_COOP: '93' };
/** Behind every code with this beginning: codes are of digits, capital letters and hyphens. */
const end = (prefix: string) => `${prefix}~`;

/** Every list and search of the registry has an index to walk, whatever the size of the registry (issue 3, 7). */
export function objectFilter(agency: string, filter: ObjectFilter): FilteredObjects {
  const params: unknown[] = [agency];
  const where = ['o.agency = $1'];
  const param = (value: unknown) => `$${params.push(value)}`;
  const byMatter = filter.matterCode ? param(filter.matterCode) : undefined;
  if (byMatter) where.push(`m.agency = $1 and m.matter_code = ${byMatter}`);
  if (filter.state) where.push(`o.state = ${param(filter.state)}`);
  if (filter.kind) where.push(...kindConditions(agency, filter.kind as ObjectKind, param));
  const query = filter.search ? searchQuery(filter.search) : undefined;
  // The planner takes a text for found that has the pieces: `found_in` says `<> 0`, of `> 0` it would expect a third, and choose as if
  // all were rare.
  if (query)
    where.push(`exists (select 1 from object_search s where s.object_id = o.id and s.pieces @> ${param(query.pieces)}::int[]
      and found_in(${param(query.part)}, s.text))`);
  return {
    from: byMatter ? 'from object_matter m join inspection_object o on o.id = m.object_id' : 'from inspection_object o',
    where: where.join(' and '),
    code: byMatter ? 'm.code' : 'o.code',
    params,
  };
}

function kindConditions(agency: string, kind: ObjectKind, param: (value: unknown) => string): readonly string[] {
  const same = `o.kind = ${param(kind)}`;
  const own = agency.toUpperCase();
  if (kind === 'OTHER')
    return [same, `(o.code < '91' or o.code > '93~' and o.code < ${param(`${own}-`)} or o.code > ${param(end(`${own}-`))})`];
  const prefix = classes[kind] ?? platformCodePrefix(agency, kind);
  return [same, `o.code >= ${param(prefix)} and o.code < ${param(end(prefix))}`];
}

import { type Em, rows } from '@double-random/runtime';

export interface MatterCount {
  readonly matterCode: string;
  /** All entries of the matter's sub-registry. */
  readonly objects: number;
  /** Those that may be drawn: ACTIVE. */
  readonly active: number;
}

/** KF 第八条 「与抽查事项相对应」: how many objects stand under each matter of an agency. */
export const matterCounts = (em: Em, agency: string): Promise<MatterCount[]> =>
  rows<MatterCount>(
    em,
    `select m.matter_code as "matterCode", count(*)::int as objects, count(*) filter (where o.state = 'ACTIVE')::int as active
     from object_matter m join inspection_object o on o.id = m.object_id where m.agency = $1 group by m.matter_code order by m.matter_code`,
    [agency],
  );

export interface StateCount {
  readonly state: string;
  readonly objects: number;
}

export const stateCounts = (em: Em, agency: string): Promise<StateCount[]> =>
  rows<StateCount>(em, 'select state, count(*)::int as objects from inspection_object where agency = $1 group by state order by state', [
    agency,
  ]);

export interface ObjectChange {
  readonly version: number;
  readonly at: string;
  readonly change: string;
  readonly actor: string;
  readonly reason: string | null;
  readonly name: string;
  readonly address: string;
  readonly state: string;
}

/** KF 第八条 「动态管理」: what an object was, newest first; at most 100 versions. */
export const objectHistory = (em: Em, objectId: string): Promise<ObjectChange[]> =>
  rows<ObjectChange>(
    em,
    `select version, updated_at as at, change, changed_by as actor, change_reason as reason, name, address, state from inspection_object where id = $1
     union all select version, at, change, actor, reason, snapshot->>'name', snapshot->>'address', snapshot->>'state'
     from object_history where object_id = $1 order by version desc limit 100`,
    [objectId],
  );

export interface ScopeExclusionRow {
  readonly matterCode: string;
  readonly legalBasis: string;
  readonly at: string;
}

export const scopeExclusions = (em: Em, objectId: string): Promise<ScopeExclusionRow[]> =>
  rows<ScopeExclusionRow>(
    em,
    'select matter_code as "matterCode", legal_basis as "legalBasis", at from scope_exclusion where object_id = $1 order by matter_code',
    [objectId],
  );

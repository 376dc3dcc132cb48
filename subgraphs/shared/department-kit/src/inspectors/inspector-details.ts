import { type Em, once, row, rows, type SubgraphContext } from '@double-random/runtime';
import DataLoader from 'dataloader';

export interface LeaveRow {
  readonly inspectorId: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}
export interface InterestRow {
  readonly inspectorId: string;
  readonly target: string;
  readonly kind: string;
  readonly relation: string | null;
  readonly note: string | null;
  readonly at: string;
}
export interface InspectorChange {
  readonly inspectorId: string;
  readonly version: number;
  readonly at: string;
  readonly change: string;
  readonly actor: string;
  readonly reason: string | null;
  readonly state: string;
}

/** Rows of several inspectors at once, by inspector. */
const byInspector = <R extends { readonly inspectorId: string }>(context: SubgraphContext, name: string, sql: string) =>
  once(
    context,
    name,
    () =>
      new DataLoader<string, readonly R[]>(
        async (ids) => {
          const found = Map.groupBy(await rows<R>(context.deps.em(), sql, [ids]), (r) => r.inspectorId);
          return ids.map((id) => found.get(id) ?? []);
        },
        { maxBatchSize: 100 },
      ),
  );

export const leaveLoader = (context: SubgraphContext) =>
  byInspector<LeaveRow>(
    context,
    'inspector-leaves',
    `select inspector_id as "inspectorId", from_day::text as "from", to_day::text as "to", reason from inspector_leave
     where inspector_id = any($1) order by inspector_id, from_day desc`,
  );

/** KF 第十七条: what was declared, by object, by entity, for a relative. */
export const interestLoader = (context: SubgraphContext) =>
  byInspector<InterestRow>(
    context,
    'inspector-interests',
    `select inspector_id as "inspectorId", target, kind, relation, note, at from inspector_interest
     where inspector_id = any($1) order by inspector_id, at`,
  );

/** KF 第八条 「动态管理」: newest first, at most 100 versions of each. */
export const historyLoader = (context: SubgraphContext) =>
  byInspector<InspectorChange>(
    context,
    'inspector-history',
    `select * from (select inspector_id as "inspectorId", version, at, change, actor, reason, snapshot->>'state' as state,
       row_number() over (partition by inspector_id order by version desc) as place from inspector_history where inspector_id = any($1)) h
     where place <= 100 order by "inspectorId", version desc`,
  );

export interface InspectorCounts {
  readonly total: number;
  readonly active: number;
  readonly onLeave: number;
  readonly expired: number;
  readonly suspended: number;
  readonly left: number;
}

/** Figures of a registry without a single person: what the agency above sees (requirements B, "R statistics"). */
export const inspectorCounts = async (em: Em, agency: string, today: string): Promise<InspectorCounts> =>
  (await row<InspectorCounts>(
    em,
    `with s as (select i.state, i.certificate_to < $2::date as expired, exists (select 1 from inspector_leave l
         where l.inspector_id = i.id and $2::date between l.from_day and l.to_day) as away from inspector i where i.agency = $1)
     select count(*)::int as total, count(*) filter (where state = 'ACTIVE' and not expired and not away)::int as active,
       count(*) filter (where state = 'ACTIVE' and not expired and away)::int as "onLeave",
       count(*) filter (where state = 'ACTIVE' and expired)::int as expired, count(*) filter (where state = 'SUSPENDED')::int as suspended,
       count(*) filter (where state in ('TRANSFERRED', 'RETIRED'))::int as "left" from s`,
    [agency, today],
  ))!;

import type pg from 'pg';
import type { Read } from '../figures/reads-figure.ts';
import { setUpJointVisit } from '../figures/visit-figure.ts';
import type { Stage } from '../stage.ts';
import { entryFields, jointVisitQuery } from './queries.ts';

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly state: string;
}
interface Member {
  readonly id: string;
  readonly leader: boolean;
  readonly state: string;
  readonly inspector: { readonly id: string; readonly agency: string; readonly certificateNoLast4: string } | null;
}
interface Check {
  readonly id: string;
  readonly matterCode: string;
  readonly state: string;
  readonly matter: {
    readonly id: string;
    readonly name: string;
    readonly version: number;
    readonly checklist: readonly { readonly text: string }[];
  } | null;
}
export interface VisitFacts {
  readonly id: string;
  readonly state: string;
  readonly entries: readonly Entry[];
  readonly team: readonly Member[];
  readonly checks: readonly Check[];
}

/** Whose operator asks: another department's registry and drafts are not for him. */
const reader = 'wg-amr';
const departments = ['public-security', 'civil-air-defense', 'market-supervision'] as const;

const jointSql = `select json_build_object('id', v.id, 'state', v.state, 'code', v.code,
    'team', (select json_agg(json_build_object('id', id, 'leader', leader, 'state', state, 'inspectorId', inspector_id)) from team_member
       where visit_id = v.id and state not in ('REPLACED', 'RECUSED')),
    'checks', (select json_agg(json_build_object('id', id, 'matterCode', matter_code, 'state', state, 'matterId', matter_id)) from matter_check
       where visit_id = v.id and state <> 'DROPPED')) as answer
  from visit v where v.id = $1
    and (v.lead_agency = $2 or exists (select 1 from matter_check m where m.visit_id = v.id and m.agency = $2))`;
const departmentSql = `select json_build_object(
    'entry', (select json_build_object('id', id, 'name', name, 'state', state) from inspection_object where code = $1 and agency = $4 limit 1),
    'inspectors', (select json_agg(json_build_object('id', id, 'agency', agency, 'certificateNoLast4', right(certificate_no, 4))) from inspector where id = any($2)),
    'matters', (select json_agg(json_build_object('id', m.id, 'name', m.name, 'version', m.version, 'checklist',
       (select json_agg(json_build_object('text', i.text) order by i.position) from matter_check_item i where i.matter_id = m.id))) from matter m
       join matter_list l on l.id = m.list_id where m.id = any($3) and (m.agency = $4 or l.published_at is not null))
  ) as answer`;

interface JointRow {
  readonly id: string;
  readonly state: string;
  readonly code: string;
  readonly team: readonly (Omit<Member, 'inspector'> & { readonly inspectorId: string })[];
  readonly checks: readonly (Omit<Check, 'matter'> & { readonly matterId: string })[];
}
interface DepartmentRow {
  readonly entry: Entry | null;
  readonly inspectors: readonly NonNullable<Member['inspector']>[] | null;
  readonly matters: readonly NonNullable<Check['matter']>[] | null;
}
const one = async <T>(db: pg.Client, name: string, text: string, values: readonly unknown[]): Promise<T> =>
  (await db.query<{ answer: T }>({ name, text, values: [...values] })).rows[0]!.answer;
const byId = <T extends { readonly id: string }>(things: readonly T[]): T[] => things.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** X-27 beside four statements: the visit first, then what each of the three departments knows of it, at the same time. */
export async function jointVisitRead(stage: Stage): Promise<Read<VisitFacts>> {
  const id = await setUpJointVisit(stage);
  const joint = await stage.owner('joint-inspection');
  const owners = await Promise.all(departments.map((name) => stage.owner(name)));
  return {
    title: '联合检查一次查询（X-27）',
    repeats: 5,
    rows: ({ team, checks, entries }) => team.length + checks.length + entries.length + 1,
    async ours() {
      const { visit } = await stage.execute<{
        visit: { id: string; state: string; object: Readonly<Record<string, Entry | null>>; team: Member[]; checks: Check[] };
      }>(`${reader}.op`, jointVisitQuery, { id });
      const entries = entryFields.flatMap((field) => visit.object[field] ?? []);
      return plain({ id: visit.id, state: visit.state, entries, team: byId(visit.team), checks: byId(visit.checks) });
    },
    async byHand() {
      const visit = await one<JointRow>(joint, 'visit', jointSql, [id, reader]);
      const asked = [visit.code, visit.team.map((m) => m.inspectorId), visit.checks.map((c) => c.matterId), reader];
      const parts = await Promise.all(owners.map((db) => one<DepartmentRow>(db, 'part', departmentSql, asked)));
      const inspectors = new Map(parts.flatMap((part) => part.inspectors ?? []).map((found) => [found.id, found]));
      const matters = new Map(parts.flatMap((part) => part.matters ?? []).map((found) => [found.id, found]));
      return {
        id: visit.id,
        state: visit.state,
        entries: parts.flatMap((part) => part.entry ?? []),
        team: byId(visit.team.map(({ inspectorId, ...member }) => ({ ...member, inspector: inspectors.get(inspectorId) ?? null }))),
        checks: byId(visit.checks.map(({ matterId, ...check }) => ({ ...check, matter: matters.get(matterId) ?? null }))),
      };
    },
  };
}

/** The gateway's answer has no prototypes; a statement's has. */
const plain = <T>(answer: T): T => JSON.parse(JSON.stringify(answer)) as T;

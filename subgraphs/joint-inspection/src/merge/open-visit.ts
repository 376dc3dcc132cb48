import { type Em, row, type Tx } from '@double-random/runtime';
import { beforeVisitStates, type VisitState } from '../visit/visit-row.ts';

/** What a merge needs of a visit. */
export interface MergeableVisit {
  readonly id: string;
  readonly taskId: string;
  readonly assignmentId: string;
  readonly entityKey: string;
  readonly leadAgency: string;
  readonly state: VisitState;
  readonly year: number;
  readonly exempt: boolean;
  /** Departments with matters there, those of tasks settled there included. */
  readonly departments: readonly string[];
  /** Initiators of the tasks settled there besides its own. */
  readonly guestAgencies: readonly string[];
}

const columns = `v.id, v.task_id as "taskId", v.assignment_id as "assignmentId", v.entity_key as "entityKey", v.lead_agency as "leadAgency", v.state,
  a.year, a.exempt, array(select s.key from jsonb_each(a.snapshot) s union select s.key from assignment g, jsonb_each(g.snapshot) s where g.merged_into = v.id order by 1)
    as departments,
  array(select distinct t.initiator from assignment g join task t on t.id = g.task_id where g.merged_into = v.id order by 1) as "guestAgencies"`;

export const mergeableVisit = (em: Em, id: string, lock = ''): Promise<MergeableVisit | undefined> =>
  row<MergeableVisit>(em, `select ${columns} from visit v join assignment a on a.id = v.assignment_id where v.id = $1 ${lock}`, [id]);

export const lockMergeable = (tx: Pick<Tx, 'em'>, id: string): Promise<MergeableVisit | undefined> =>
  mergeableVisit(tx.em, id, 'for update of v');

export const isBeforeVisit = (visit: Pick<MergeableVisit, 'state'>): boolean => beforeVisitStates.includes(visit.state);

/** KF 第四条, PD 第四条: where another department agreed to have its task settled there, it has to agree to another visit too. */
export const hostsOthersTasks = (visit: Pick<MergeableVisit, 'guestAgencies' | 'leadAgency'>): boolean =>
  visit.guestAgencies.some((agency) => agency !== visit.leadAgency);

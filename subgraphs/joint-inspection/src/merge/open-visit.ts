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
  /** Departments with matters there. */
  readonly departments: readonly string[];
  readonly hosts: boolean;
}

const columns = `v.id, v.task_id as "taskId", v.assignment_id as "assignmentId", v.entity_key as "entityKey", v.lead_agency as "leadAgency", v.state,
  a.year, a.exempt, array(select s.key from jsonb_each(a.snapshot) s order by 1) as departments,
  exists (select 1 from assignment g where g.merged_into = v.id) as hosts`;

export const mergeableVisit = (em: Em, id: string, lock = ''): Promise<MergeableVisit | undefined> =>
  row<MergeableVisit>(em, `select ${columns} from visit v join assignment a on a.id = v.assignment_id where v.id = $1 ${lock}`, [id]);

export const lockMergeable = (tx: Pick<Tx, 'em'>, id: string): Promise<MergeableVisit | undefined> =>
  mergeableVisit(tx.em, id, 'for update of v');

export const isBeforeVisit = (visit: Pick<MergeableVisit, 'state'>): boolean => beforeVisitStates.includes(visit.state);

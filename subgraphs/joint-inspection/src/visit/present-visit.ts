import { departmentOf } from '../directory/present-department.ts';
import type { MatterCheck } from './matter-check.type.ts';
import type { Visit } from './visit.type.ts';
import type { VisitWithInsight } from './visit-access.ts';
import type { MatterCheckRow } from './visit-row.ts';

/** The stored row as the graph shows it, departments as of `year`; before his declaration an inspector sees name and address only (C-6). */
export function presentVisit(stored: VisitWithInsight, year: number): Visit {
  const { insight, snapshot, ...row } = stored;
  const object = snapshot[stored.leadAgency] ?? Object.values(snapshot)[0];
  const full = insight === 'FULL';
  return {
    stored,
    insight,
    id: row.id,
    taskId: row.taskId,
    object: full ? { code: row.code } : null,
    objectName: object?.name ?? '',
    objectAddress: object?.address ?? '',
    joint: row.joint,
    leadDepartment: departmentOf(row.leadAgency, year),
    state: row.state,
    scheduledOn: row.scheduledOn,
    preCheck: full ? row.preCheck : null,
    notice: full ? row.notice : null,
    start: full && row.start ? { ...row.start, certificatesShown: row.start.certificatesShown.length } : null,
    signature: full ? row.signature : null,
    branch: full ? row.branch : null,
    finishedAt: row.finishedAt,
    finishedOn: row.finishedOn,
    revision: row.revision,
  };
}

export function presentMatterCheck(stored: MatterCheckRow, year: number): MatterCheck {
  return {
    stored,
    id: stored.id,
    visitId: stored.visitId,
    department: departmentOf(stored.agency, year),
    unit: stored.unit,
    matterCode: stored.matterCode,
    matterName: stored.matterName,
    matter: { id: stored.matterId },
    state: stored.state,
    resultCode: stored.resultCode,
    methods: stored.methods,
    publicText: stored.publicText,
    reason: stored.reason,
    signatures: stored.signedBy.length,
    formedOn: stored.formedOn,
    review: stored.review,
    revision: stored.revision,
  };
}

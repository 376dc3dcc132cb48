import { reportMachine, transition } from '@double-random/rules';
import { forbidden, holdsIn, notFound, type Role, row, rows, type Tx } from '@double-random/runtime';
import { memberOf } from '../team/team-access.ts';
import type { Dossier } from '../visit/dossier.ts';
import { requireOwnUnit } from '../visit/visit-access.ts';
import type { MatterCheckRow } from '../visit/visit-row.ts';
import { type VisitReportRow, visitReportColumns } from './visit-report-row.ts';

/** The department a person writes a report for: his own, whose matters were checked there. @throws FORBIDDEN */
export function reportingAgency(tx: Pick<Tx, 'actor'>, { team, checks }: Pick<Dossier, 'team' | 'checks'>): string {
  const member = memberOf(tx.actor, team);
  const agency = member?.kind === 'INSPECTOR' ? member.agency : (tx.actor.department ?? '');
  const own = checks.filter((c) => c.agency === agency && c.state !== 'DROPPED');
  if (own.length === 0 || (member?.kind !== 'INSPECTOR' && !holdsIn(tx.actor, agency, 'op')))
    throw forbidden('由检查部门的检查人员或经办人制作', 'CD 十（四）');
  requireReportingUnit(tx, own);
  return agency;
}

/** Where several units checked, any of them may act for the department; another one does not (YY 五（二）, YX 三). @throws FORBIDDEN */
function requireReportingUnit({ actor }: Pick<Tx, 'actor'>, own: readonly Pick<MatterCheckRow, 'agency' | 'unit'>[]): void {
  if (!own.some((c) => c.unit === actor.unit)) requireOwnUnit(actor, own[0]!);
}

/** The report of the own department, locked. @throws NOT_FOUND for another department's, FORBIDDEN for the wrong post */
export async function lockVisitReport(tx: Tx, id: string, ...roles: readonly Role[]): Promise<VisitReportRow> {
  const report = await row<VisitReportRow>(tx.em, `select ${visitReportColumns} from visit_report where id = $1 for update`, [id]);
  if (!report || tx.actor.department !== report.agency) throw notFound('抽查报告');
  if (!holdsIn(tx.actor, report.agency, ...roles)) throw forbidden('由分管负责人审定、经办人公布', 'CD 十（四）');
  const own = await rows<Pick<MatterCheckRow, 'agency' | 'unit'>>(
    tx.em,
    `select agency, unit from matter_check where visit_id = $1 and agency = $2 and state <> 'DROPPED'`,
    [report.visitId, report.agency],
  );
  requireReportingUnit(tx, own);
  return report;
}

/** C-13: whether the report may take this step; a version a revised one has taken the place of is a public one. */
export const reportStep = ({ state }: Pick<VisitReportRow, 'state'>, event: 'approve' | 'publish') =>
  transition(reportMachine, state === 'SUPERSEDED' ? 'PUBLISHED' : state, event);

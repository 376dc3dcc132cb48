import type { InspectorStatus } from '@double-random/department-kit/contract.ts';
import {
  departmentPolicy,
  leaderDepartment,
  minInspectors,
  onSiteNotices,
  type PackCode,
  type PlainDate,
  type PresentInspector,
  plainDate,
  type VisitStartFacts,
} from '@double-random/rules';
import { isActive, leaderOf } from '../team/team-access.ts';
import type { Dossier } from './dossier.ts';
import { noticeFacts } from './prepare-visit.ts';

/** CD 十二: packs whose inspectors accept the integrity statement before a visit. */
const integrityPacks: readonly PackCode[] = ['CD'];

export interface ShownOnSite {
  /** Ids of the members present in person. */
  readonly present: readonly string[];
  readonly certificatesShown: boolean;
  readonly onSiteNotice?: { readonly servedAt: string; readonly recipient: string; readonly items: readonly string[] } | null | undefined;
}

const unsettled: ReadonlySet<string> = new Set(['OPEN', 'RECORDED', 'RETURNED']);

/** Departments with a matter still to be checked there; a department whose matters are all settled need not come. */
export const departmentsAt = (checks: Dossier['checks']): readonly string[] =>
  [...new Set(checks.filter(({ state }) => unsettled.has(state)).map((c) => c.agency))].sort();

/** What decides whether the visit may start today (`checkVisitStart`). @param statuses certificate number → what its department says of the day */
export function startFacts(
  dossier: Dossier,
  shown: ShownOnSite,
  statuses: ReadonlyMap<string, InspectorStatus>,
  day: PlainDate,
): VisitStartFacts {
  const { task, policy, checks, team } = dossier;
  const departments = departmentsAt(checks);
  const present = team.filter((m) => isActive(m) && shown.present.includes(m.id));
  const initiator = leaderDepartment(policy);
  const leader = leaderOf(present);
  const certificateOf = (number: string): PresentInspector['certificate'] => {
    const status = statuses.get(number);
    return status?.qualified ? { number, validFrom: day, validTo: plainDate(status.validTo ?? day) } : undefined;
  };
  return {
    day,
    from: task.windowFrom,
    schemeSaved: task.scheme !== null,
    preCheck: { required: policy.taskWide.preCheck.value, recorded: dossier.visit.preCheck !== null },
    notice: noticeFacts(dossier),
    present: present.map((m) => ({
      id: m.id,
      department: m.agency,
      type: m.kind,
      certificate: certificateOf(m.certificateNo),
      conflictDeclared: m.declaration?.interest,
      integrityStatement: m.integrityStatementAt !== null,
    })),
    minimums: departments.length
      ? minInspectors(policy, departments).perDepartment.map((d) => ({ department: d.department, minimum: d.minimum, basis: d.from }))
      : [],
    leader: initiator === null || !dossier.visit.joint ? undefined : { initiator, id: leader?.id },
    integrityRequiredOf: departments.filter((d) => integrityPacks.includes(departmentPolicy(policy, d).pack.code)),
    onSiteNotices: onSiteNotices(policy, departments).map((n) => ({
      department: n.department,
      served: shown.onSiteNotice != null && shown.onSiteNotice.recipient.trim() !== '',
      missingItems: [
        ...n.items.filter((item) => !shown.onSiteNotice?.items.includes(item)),
        ...(n.certificatesShown && !shown.certificatesShown ? ['CERTIFICATES'] : []),
      ],
    })),
  };
}

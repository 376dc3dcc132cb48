import { departmentPolicy, ok, refuse } from '@double-random/rules';
import { holdsIn, notFound } from '@double-random/runtime';
import { memberOf } from '../../team/team-access.ts';
import { beforeVisitStates, onSiteStates } from '../../visit/visit-row.ts';
import { documentRefusals } from '../document-refusals.ts';
import { inspectionNotice } from '../paper/inspection-notice.ts';
import type { PaperSource } from './paper-source.ts';
import {
  activeChecks,
  activeMembers,
  codeFacts,
  departmentName,
  matterFacts,
  memberFacts,
  objectFacts,
  openVisit,
  regulationsOf,
} from './visit-facts.ts';

/** States of a place whose holder has said that he has no interest (KF 第十七条). */
const cleared = ['CLEARED', 'PRESENT', 'DONE'];

/** CD 十（四）: each department's own notice with its own five items, when its team is complete. Shown on arrival, so also where nobody was told before. */
export const inspectionNoticeSource: PaperSource = {
  kind: 'INSPECTION_NOTICE',
  async open(reader, visitId) {
    const dossier = await openVisit(reader, visitId);
    const { visit, task, team, pinned, policy } = dossier;
    const agency = reader.actor.department ?? '';
    const own = activeChecks(dossier).filter((c) => c.agency === agency);
    if (own.length === 0) throw notFound('检查通知书');
    return {
      agency,
      part: agency,
      taskId: task.id,
      visitId,
      mayIssue: holdsIn(reader.actor, agency, 'op') || memberOf(reader.actor, team)?.agency === agency,
      async write() {
        if (![...beforeVisitStates, ...onSiteStates].includes(visit.state)) return refuse(documentRefusals.visitOver(visit.state));
        const members = activeMembers(dossier).filter((m) => m.agency === agency);
        const ready = members.filter((m) => m.kind === 'INSPECTOR' && cleared.includes(m.state)).length;
        const required = departmentPolicy(policy, agency).values['inspectors.min'].value;
        const open = members.some((m) => !cleared.includes(m.state));
        if (open || ready < required) return refuse(documentRefusals.teamIncomplete(agency, required, ready));
        return ok(
          inspectionNotice({
            object: objectFacts(dossier),
            task: regulationsOf(dossier, agency),
            department: departmentName(agency),
            matters: own.map((c) => matterFacts(c, pinned)),
            members: members.map(memberFacts),
            code: codeFacts(reader, dossier),
          }),
        );
      },
    };
  },
};

import { checkIssueNotice, ok, refuse } from '@double-random/rules';
import { noticeFacts } from '../../visit/prepare-visit.ts';
import { directsVisit } from '../../visit/visit-access.ts';
import { beforeVisitStates } from '../../visit/visit-row.ts';
import { documentRefusals } from '../document-refusals.ts';
import { jointNotice } from '../paper/joint-notice.ts';
import type { PaperSource } from './paper-source.ts';
import { activeChecks, codeFacts, departmentName, matterFacts, objectFacts, openVisit, taskFacts } from './visit-facts.ts';

/** PD 第二十条（二）: before the visit, when its day is set; never where one matter is unsuitable for notice (R-25, D-72). */
export const jointNoticeSource: PaperSource = {
  kind: 'JOINT_NOTICE',
  async open(reader, visitId) {
    const dossier = await openVisit(reader, visitId);
    const { visit, task, team, pinned } = dossier;
    return {
      agency: visit.leadAgency,
      part: '',
      taskId: task.id,
      visitId,
      mayIssue: directsVisit(reader.actor, visit, team),
      async write() {
        const allowed = checkIssueNotice(noticeFacts(dossier));
        if (!allowed.ok) return allowed;
        if (!beforeVisitStates.includes(visit.state)) return refuse(documentRefusals.visitStarted(visit.state));
        if (!visit.scheduledOn) return refuse(documentRefusals.notScheduled(visit.state));
        const matters = activeChecks(dossier).map((c) => matterFacts(c, pinned));
        const participants = [...new Set(matters.map((m) => m.department))].filter((name) => name !== departmentName(visit.leadAgency));
        return ok(
          jointNotice({
            object: objectFacts(dossier),
            task: taskFacts(dossier),
            joint: visit.joint,
            lead: departmentName(visit.leadAgency),
            participants,
            matters,
            visitOn: visit.scheduledOn,
            request: visit.notice?.text,
            code: codeFacts(reader, dossier),
          }),
        );
      },
    };
  },
};

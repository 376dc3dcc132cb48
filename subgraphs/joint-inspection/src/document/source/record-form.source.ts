import {
  checkObjectMaySign,
  measureForms,
  measures,
  methods,
  notCheckedReasons,
  ok,
  refuse,
  resultCodes,
  shanghaiDate,
} from '@double-random/rules';
import { holdsIn, rows } from '@double-random/runtime';
import { memberOf } from '../../team/team-access.ts';
import { mattersAtFinish } from '../../visit/finish-facts.ts';
import type { MatterCheckRow } from '../../visit/visit-row.ts';
import { documentRefusals } from '../document-refusals.ts';
import { type RecordLine, recordForm } from '../paper/record-form.ts';
import { dateInWords } from '../paper/wording.ts';
import type { PaperSource, Reader } from './paper-source.ts';
import { activeChecks, activeMembers, departmentName, memberFacts, objectFacts, openVisit, taskFacts } from './visit-facts.ts';

const branches = { UNREACHABLE: resultCodes.UNREACHABLE, NON_COOPERATION: resultCodes.SERIOUS_NON_COOPERATION } as const;
const channels = { WRITTEN: '书面', PHONE: '电话', FAX: '传真', NONE: '不宜告知，未告知' } as const;

/**
 * PD 第二十条: the one sheet of the visit, when every matter is decided; for the object to sign first, and with its signature afterwards.
 * Everybody of the visit shares it; remarks, checklists and evidence of a department are not in it.
 */
export const recordFormSource: PaperSource = {
  kind: 'RECORD_FORM',
  async open(reader, visitId) {
    const dossier = await openVisit(reader, visitId);
    const { visit, task, team } = dossier;
    return {
      agency: visit.leadAgency,
      part: '',
      taskId: task.id,
      visitId,
      mayIssue: holdsIn(reader.actor, visit.leadAgency, 'op') || memberOf(reader.actor, team)?.kind === 'INSPECTOR',
      async write() {
        if (!visit.start || !visit.startedAt) return refuse(documentRefusals.notStarted(visit.state));
        const complete = checkObjectMaySign(mattersAtFinish(dossier));
        if (!complete.ok && visit.branch === null) return complete;
        const { otherNames, renamedTo, ...object } = objectFacts(dossier);
        const names = [object.name, ...otherNames.map((name) => `（又名：${name}）`), ...renamedTo.map((name) => `（现名：${name}）`)];
        const members = activeMembers(dossier).filter((m) => visit.start!.present.includes(m.id));
        return ok(
          recordForm({
            object: { ...object, name: names.join('') },
            task: taskFacts(dossier),
            joint: visit.joint,
            lead: departmentName(visit.leadAgency),
            preCheckSources: visit.preCheck?.sources ?? [],
            notice: visit.notice ? `${channels[visit.notice.channel]}，${dateInWords(shanghaiDate(new Date(visit.notice.at)))}` : '未告知',
            startedAt: visit.startedAt,
            finishedAt: visit.finishedAt,
            place: visit.start.place,
            methods: visit.start.methods.map((m) => methods[m as keyof typeof methods]),
            members: members.map(memberFacts),
            lines: await linesOf(reader, activeChecks(dossier), new Map(team.map((m) => [m.id, m.name]))),
            branch: visit.branch ? branches[visit.branch] : undefined,
            objectSignature: visit.signature ?? undefined,
          }),
        );
      },
    };
  },
};

interface Taken {
  readonly checkId: string;
  readonly measure: keyof typeof measures;
  readonly form: keyof typeof measureForms;
  readonly text: string;
  readonly dueOn: string | null;
}

async function linesOf(reader: Reader, checks: readonly MatterCheckRow[], names: ReadonlyMap<string, string>): Promise<RecordLine[]> {
  const taken = Map.groupBy(
    await rows<Taken>(
      reader.em,
      `select matter_check_id as "checkId", measure, form, text, due_on as "dueOn" from measure_taken where matter_check_id = any($1) order by taken_at, id`,
      [checks.map((c) => c.id)],
    ),
    (m) => m.checkId,
  );
  return checks.map((check) => {
    const line = { department: departmentName(check.agency), matter: check.matterName };
    // KF 第二十二条: everybody of the visit reads this sheet, so what its owner withholds is not in it.
    if (check.secrecy) return { ...line, result: '依法不予载明', measures: [], signedBy: [] };
    return {
      ...line,
      result: resultOf(check),
      measures: (taken.get(check.id) ?? []).map(
        (m) => `${measures[m.measure]}（${measureForms[m.form]}）：${m.text}${m.dueOn ? `，期限${dateInWords(m.dueOn)}` : ''}`,
      ),
      signedBy: check.signedBy.map((s) => names.get(s.memberId) ?? ''),
    };
  });
}

function resultOf({ state, resultCode, reason }: MatterCheckRow): string {
  if (state === 'RECOGNISED') return '结果互认';
  if (state === 'NOT_CHECKED')
    return `未检查（${reason?.text ?? notCheckedReasons[reason?.code as keyof typeof notCheckedReasons] ?? ''}）`;
  return resultCode ? resultCodes[resultCode] : '';
}

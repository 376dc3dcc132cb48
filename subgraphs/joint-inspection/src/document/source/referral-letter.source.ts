import { ok, type PlainDate, refuse } from '@double-random/rules';
import { hasRole, holdsIn, notFound, row, rows } from '@double-random/runtime';
import { type ReferralRow, referralColumns } from '../../referral/follow-up-row.ts';
import type { AssignmentSnapshot } from '../../visit/visit.entity.ts';
import { documentRefusals } from '../document-refusals.ts';
import { referralLetter } from '../paper/referral-letter.ts';
import type { PaperSource } from './paper-source.ts';
import { departmentName } from './visit-facts.ts';

interface Referred {
  readonly agency: string;
  readonly matterName: string;
  readonly taskId: string;
  readonly taskNo: string;
  readonly visitId: string;
  readonly code: string;
  readonly inspectedOn: PlainDate;
  readonly snapshot: AssignmentSnapshot;
}

/** PD 第二十条（三）, C-11: the sender's letter once the referral is sent; the receiver reads it, nobody else. */
export const referralLetterSource: PaperSource = {
  kind: 'REFERRAL_LETTER',
  async open(reader, referralId) {
    const referral = await row<ReferralRow>(reader.em, `select ${referralColumns} from referral where id = $1`, [referralId]);
    const { department } = reader.actor;
    const isEnd = referral && (department === referral.fromAgency || (department === referral.toAgency && referral.state !== 'DRAFT'));
    if (!isEnd || !hasRole(reader.actor, 'op', 'dh', 'ph', 'jco', 'aud', 'arc')) throw notFound('移送');
    const about = (await row<Referred>(
      reader.em,
      `select f.agency, m.matter_name as "matterName", m.task_id as "taskId", t.no as "taskNo", m.visit_id as "visitId", v.code,
         coalesce(v.finished_on, v.scheduled_on) as "inspectedOn", a.snapshot
       from follow_up f join matter_check m on m.id = f.matter_check_id join task t on t.id = m.task_id
         join visit v on v.id = m.visit_id join assignment a on a.id = v.assignment_id where f.id = $1`,
      [referral.followUpId],
    ))!;
    return {
      agency: referral.fromAgency,
      part: '',
      taskId: about.taskId,
      visitId: about.visitId,
      mayIssue: holdsIn(reader.actor, referral.fromAgency, 'op'),
      async write() {
        if (referral.state === 'DRAFT') return refuse(documentRefusals.referralNotSent(referral.state));
        const object = about.snapshot[about.agency] ?? Object.values(about.snapshot)[0]!;
        const files = await rows<{ name: string }>(
          reader.em,
          'select file_name as name from evidence where id = any($1) order by added_at, id',
          [referral.evidence],
        );
        return ok(
          referralLetter({
            object: { name: object.name, code: about.code, address: object.address },
            from: departmentName(referral.fromAgency),
            to: departmentName(referral.toAgency),
            matter: about.matterName,
            taskNo: about.taskNo,
            inspectedOn: about.inspectedOn,
            clue: referral.clue,
            evidence: files.map((f) => f.name),
            criminal: referral.criminal,
          }),
        );
      },
    };
  },
};

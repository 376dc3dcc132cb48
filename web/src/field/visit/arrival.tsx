import { DeclareConflictDocument, type FieldVisitQuery, StartVisitDocument } from '../../generated/field/graphql.ts';
import type { Me } from '../../session/me.ts';
import { Step } from '../asking.tsx';
import { t } from '../words.ts';

type Visit = FieldVisitQuery['visit'];
interface PartProps {
  readonly visit: Visit;
  readonly me: Me;
  readonly done: () => void;
}

/** The five items of 行政检查通知书 (CD 十(四)). */
const noticeItems = ['BASIS', 'CONTENT', 'PERIOD', 'REQUIREMENTS', 'INSPECTORS'] as const;

/** The member of the team who is signed in here. */
export const selfIn = (visit: Visit, me: Me) =>
  visit.team.find((m) => m.department.code === me.department && m.certificateNoLast4 === me.certificateNoLast4 && m.name === me.name);

/** PD 第十七条: in a joint visit the leader acts for the team; in a visit of one department any of its inspectors does. */
export const leads = (visit: Visit, me: Me): boolean => {
  const self = selfIn(visit, me);
  return self !== undefined && (self.leader || !visit.joint);
};

/** Whether the one signed in still has to say if he has an interest. */
export const hasToDeclare = (visit: Visit, me: Me): boolean => selfIn(visit, me)?.state === 'DRAWN';

/** 回避与廉洁: before anything else is shown, everybody says whether he has an interest (联合细则第十七条、人防细则十二). */
export function Declaration({ visit, me, done }: PartProps) {
  const self = selfIn(visit, me);
  if (self?.state !== 'DRAWN') return null;
  return (
    <section>
      <h2>{t.declaration}</h2>
      <Step
        title={t.declare}
        document={DeclareConflictDocument}
        input={(fields) => ({
          memberId: self.id,
          interest: fields.get('interest') === 'yes',
          integrity: true,
          note: String(fields.get('note') ?? '') || null,
        })}
        done={done}
      >
        <p>{t.declareFirst}</p>
        <label className="choice">
          <input type="radio" name="interest" value="no" required /> {t.noInterest}
        </label>
        <label className="choice">
          <input type="radio" name="interest" value="yes" required /> {t.interest}
        </label>
        <label>
          {t.interestNote}
          <input name="note" maxLength={200} />
        </label>
      </Step>
    </section>
  );
}

/** Where nobody is there to take it, nothing was handed over; whether the visit may begin without is the rules' to say. */
const noticeTo = (recipient: string) => (recipient ? { servedAt: new Date().toISOString(), recipient, items: [...noticeItems] } : null);

/** 联合细则第十八条: the leader begins, with the certificates and the notice shown. */
export function Begin({ visit, me, done }: PartProps) {
  const self = selfIn(visit, me);
  if (self?.state === 'DRAWN') return null;
  if (!leads(visit, me)) {
    const leader = visit.team.find((m) => m.leader);
    return <p className="note">{t.leaderStarts(leader ? `${leader.department.name} ${leader.name}` : '')}</p>;
  }
  const active = visit.team.filter(({ state }) => ['DRAWN', 'CLEARED', 'PRESENT'].includes(state));
  return (
    <section>
      <h2>{t.arrival}</h2>
      <Step
        title={t.start}
        document={StartVisitDocument}
        input={(fields) => ({
          visitId: visit.id,
          place: String(fields.get('place')),
          methods: ['SITE' as const],
          present: fields.getAll('present').map(String),
          certificatesShown: fields.get('shown') === 'on',
          onSiteNotice: noticeTo(String(fields.get('recipient')).trim()),
        })}
        done={done}
      >
        <fieldset>
          <legend>{t.present}</legend>
          {active.map((member) => (
            <label key={member.id} className="choice">
              <input type="checkbox" name="present" value={member.id} defaultChecked />
              <span>
                <span lang="zh-CN">{`${member.department.name} ${member.name}`}</span>
                {member.leader && t.leader}
              </span>
            </label>
          ))}
        </fieldset>
        <label>
          {t.place}
          <input name="place" defaultValue={visit.objectAddress} required />
        </label>
        <label>
          {t.recipient}
          <input name="recipient" />
        </label>
        <label className="choice">
          <input type="checkbox" name="shown" /> {t.shown}
        </label>
      </Step>
    </section>
  );
}

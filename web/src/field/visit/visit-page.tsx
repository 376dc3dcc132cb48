import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import {
  DeclareConflictDocument,
  FieldVisitDocument,
  type FieldVisitQuery,
  FinishVisitDocument,
  ReportUnvisitableDocument,
  type SignatureKind,
  SignRecordFormDocument,
  StartVisitDocument,
  type VisitBranch,
} from '../../generated/field/graphql.ts';
import type { Me } from '../../session/me.ts';
import { Step } from '../asking.tsx';
import { useFetched } from '../hooks.ts';
import { MatterForm } from './matter-form.tsx';

type Visit = FieldVisitQuery['visit'];

const beforeStart: ReadonlySet<string> = new Set(['PLANNED', 'PRECHECKED', 'NOTIFIED', 'NO_NOTICE', 'RESCHEDULED']);
const onSite: ReadonlySet<string> = new Set(['STARTED', 'CHECKING', 'MATTERS_DONE']);
const signed: ReadonlySet<string> = new Set(['SIGNED', 'REFUSED', 'SEALED', 'UNREACHABLE', 'NON_COOPERATION']);
/** The five items of 行政检查通知书 (CD 十(四)). */
const noticeItems = ['BASIS', 'CONTENT', 'PERIOD', 'REQUIREMENTS', 'INSPECTORS'] as const;

interface VisitPageProps {
  readonly id: string;
  readonly me: Me;
}

/** One visit of all departments: declare, begin, check, sign, end; each in its order (PD 第十八条至第二十一条). */
export function VisitPage({ id, me }: VisitPageProps) {
  const [{ data, from, error }, again] = useFetched(FieldVisitDocument, { id }, `${me.account}/${id}`);
  if (error)
    return (
      <div className="note bad" role="alert">
        <p>{error.message}</p>
        <a href="m/#">回到我的检查</a>
      </div>
    );
  if (!data) return <p role="status">正在取得……</p>;
  const { visit } = data;
  return (
    <>
      <p>
        <a href="m/#">‹ 我的检查</a>
      </p>
      <h1>{visit.objectName}</h1>
      {from && <p className="note">离线：以下为 {shown(from)} 取得的内容，填写会保存在本机，联网后自动提交。</p>}
      <p>
        {visit.objectAddress}
        <br />
        {word('VisitState', visit.state)}
        {visit.scheduledOn && ` · ${visit.scheduledOn}`}
        {visit.joint && <i className="tag">联合</i>}
      </p>
      <Declaration visit={visit} me={me} done={again} />
      <Attendance visit={visit} />
      {beforeStart.has(visit.state) && <Begin visit={visit} me={me} done={again} />}
      {onSite.has(visit.state) && <Matters visit={visit} me={me} />}
      {visit.state === 'MATTERS_DONE' && <Signature visit={visit} done={again} />}
      {signed.has(visit.state) && (
        <Step title="结束检查" document={FinishVisitDocument} input={() => ({ visitId: visit.id })} done={again}>
          <p>检查已完成，由组长结束。结束后不能再修改。</p>
        </Step>
      )}
      {(beforeStart.has(visit.state) || onSite.has(visit.state)) && <Unvisitable visit={visit} done={again} />}
    </>
  );
}

interface PartProps {
  readonly visit: Visit;
  readonly done: () => void;
}
interface OwnPartProps extends PartProps {
  readonly me: Me;
}

/** The member of the team who is signed in here. */
const selfIn = (visit: Visit, me: Me) =>
  visit.team.find((m) => m.department.code === me.department && m.certificateNoLast4 === me.certificateNoLast4 && m.name === me.name);

/** 回避与廉洁: before anything else is shown, everybody says whether he has an interest (联合细则第十七条、人防细则十二). */
function Declaration({ visit, me, done }: OwnPartProps) {
  const self = selfIn(visit, me);
  if (self?.state !== 'DRAWN') return null;
  return (
    <section>
      <h2>回避和廉洁声明</h2>
      <Step
        title="提交声明"
        document={DeclareConflictDocument}
        input={(fields) => ({
          memberId: self.id,
          interest: fields.get('interest') === 'yes',
          integrity: true,
          note: String(fields.get('note') ?? '') || null,
        })}
        done={done}
      >
        <p>声明之后才显示检查事项。本人与本次检查对象：</p>
        <label className="choice">
          <input type="radio" name="interest" value="no" required /> 没有利害关系，承诺遵守廉洁纪律
        </label>
        <label className="choice">
          <input type="radio" name="interest" value="yes" required /> 有利害关系，申请回避
        </label>
        <label>
          情况说明（回避时填写）
          <input name="note" maxLength={200} />
        </label>
      </Step>
    </section>
  );
}

function Attendance({ visit }: { readonly visit: Visit }) {
  if (visit.attendance.length === 0) return null;
  const filled = (code: string) => visit.checks.filter((c) => c.department.code === code);
  return (
    <section>
      <h2>各部门</h2>
      <ul>
        {visit.attendance.map(({ department, assigned, present, minimum }) => {
          const own = filled(department.code);
          const done = own.filter(({ state }) => state !== 'OPEN').length;
          return (
            <li key={department.code}>
              {`${department.name}：${visit.start ? `到场${present}人` : `选派${assigned}人`}（不少于${minimum}人），事项已填${done}/${own.length}`}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Begin({ visit, me, done }: OwnPartProps) {
  if (selfIn(visit, me)?.state === 'DRAWN') return null;
  if (!selfIn(visit, me)?.leader) {
    const leader = visit.team.find((m) => m.leader);
    return <p className="note">{`由组长${leader ? `（${leader.department.name} ${leader.name}）` : ''}到场后开始检查（PD 第十八条）。`}</p>;
  }
  const active = visit.team.filter(({ state }) => ['DRAWN', 'CLEARED', 'PRESENT'].includes(state));
  return (
    <section>
      <h2>到场</h2>
      <Step
        title="出示证件，开始检查"
        document={StartVisitDocument}
        input={(fields) => ({
          visitId: visit.id,
          place: String(fields.get('place')),
          methods: ['SITE' as const],
          present: fields.getAll('present').map(String),
          certificatesShown: fields.get('shown') === 'on',
          onSiteNotice: { servedAt: new Date().toISOString(), recipient: String(fields.get('recipient')), items: [...noticeItems] },
        })}
        done={done}
      >
        <fieldset>
          <legend>到场人员</legend>
          {active.map((member) => (
            <label key={member.id} className="choice">
              <input type="checkbox" name="present" value={member.id} defaultChecked />
              {`${member.department.name} ${member.name}${member.leader ? '（组长）' : ''}`}
            </label>
          ))}
        </fieldset>
        <label>
          检查地点
          <input name="place" defaultValue={visit.objectAddress} required />
        </label>
        <label>
          现场接收检查通知书的人
          <input name="recipient" required />
        </label>
        <label className="choice">
          <input type="checkbox" name="shown" required /> 已向当事人出示执法证件，并当场送达行政检查通知书
        </label>
      </Step>
    </section>
  );
}

function Matters({ visit, me }: { readonly visit: Visit; readonly me: Me }) {
  const writer = { account: me.account, visitId: visit.id, address: visit.objectAddress };
  const [own, others] = [
    visit.checks.filter((c) => c.department.code === me.department),
    visit.checks.filter((c) => c.department.code !== me.department),
  ];
  return (
    <section>
      <h2>检查事项</h2>
      {own.map((check) => (
        <details key={check.id} open={own.length === 1}>
          <summary>
            {check.matterName}
            <small>{word('MatterCheckState', check.state)}</small>
          </summary>
          <MatterForm check={check} writer={writer} />
        </details>
      ))}
      {others.length > 0 && (
        <ul>
          {others.map((check) => (
            <li key={check.id}>{`${check.department.name}：${check.matterName}，${word('MatterCheckState', check.state)}`}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Signature({ visit, done }: PartProps) {
  return (
    <section>
      <h2>被检查人签字</h2>
      <Step
        title="提交签字情况"
        document={SignRecordFormDocument}
        input={(fields) => ({
          visitId: visit.id,
          kind: String(fields.get('kind')) as SignatureKind,
          signer: String(fields.get('signer') ?? '') || null,
          statement: String(fields.get('statement') ?? '') || null,
          witnesses: String(fields.get('witnesses') ?? '')
            .split(/[、,，\s]+/)
            .filter((name) => name !== ''),
        })}
        done={done}
      >
        {(['SIGNED', 'REFUSED'] as const).map((kind) => (
          <label key={kind} className="choice">
            <input type="radio" name="kind" value={kind} required /> {word('SignatureKind', kind)}
          </label>
        ))}
        <label>
          签字人
          <input name="signer" />
        </label>
        <label>
          拒绝签字的原因
          <input name="statement" />
        </label>
        <label>
          见证人（拒绝签字时填写，以顿号分隔）
          <input name="witnesses" />
        </label>
      </Step>
    </section>
  );
}

/** Nobody there, or no cooperation: one report for the whole visit, with photographs (PD 第二十一条). */
function Unvisitable({ visit, done }: PartProps) {
  return (
    <details>
      <summary>联系不上或拒绝检查</summary>
      <Step
        title="报告"
        quiet
        document={ReportUnvisitableDocument}
        input={(fields) => ({
          visitId: visit.id,
          branch: String(fields.get('branch')) as VisitBranch,
          reason: String(fields.get('reason')),
        })}
        done={done}
      >
        {(['UNREACHABLE', 'NON_COOPERATION'] as const).map((branch) => (
          <label key={branch} className="choice">
            <input type="radio" name="branch" value={branch} required /> {word('VisitBranch', branch)}
          </label>
        ))}
        <label>
          情况说明
          <textarea name="reason" rows={3} required />
        </label>
        <p>须先在“证据”中上传现场照片。</p>
      </Step>
    </details>
  );
}

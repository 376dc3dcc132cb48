import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { FieldVisitDocument, type FieldVisitQuery } from '../../generated/field/graphql.ts';
import type { Me } from '../../session/me.ts';
import { useFetched } from '../hooks.ts';
import { t } from '../words.ts';
import { Begin, Declaration, hasToDeclare, leads } from './arrival.tsx';
import { CodeCard } from './code-card.tsx';
import { OwnMatter } from './matter-form.tsx';
import { Preparation } from './preparation.tsx';
import { Finish, Signature } from './signature.tsx';
import { Unvisitable } from './unvisitable.tsx';

type Visit = FieldVisitQuery['visit'];

const beforeStart: ReadonlySet<string> = new Set(['PLANNED', 'PRECHECKED', 'NOTIFIED', 'NO_NOTICE', 'RESCHEDULED']);
const signed: ReadonlySet<string> = new Set(['SIGNED', 'REFUSED', 'SEALED', 'UNREACHABLE', 'NON_COOPERATION']);
/** Who went there, and before everything was decided. */
const toBeFoundUnvisitable: ReadonlySet<string> = new Set(['STARTED', 'CHECKING']);
const over: ReadonlySet<string> = new Set(['FINISHED', 'CANCELLED']);

interface VisitPageProps {
  readonly id: string;
  readonly me: Me;
}

/** One visit of all departments: declare, show the code, begin, check, sign, end; each in its order (PD 第十八条至第二十一条). */
export function VisitPage({ id, me }: VisitPageProps) {
  const [{ data, from, error }, again] = useFetched(FieldVisitDocument, { id }, `${me.account}/${id}`);
  if (error)
    return (
      <div className="note bad" role="alert">
        <p>{error.message}</p>
        <button type="button" className="quiet" onClick={again}>
          {t.again}
        </button>
        <a href="m/#">{t.backLong}</a>
      </div>
    );
  if (!data) return <p role="status">{t.loading}</p>;
  const { visit } = data;
  return (
    <>
      <a className="back" href="m/#">
        {t.back}
      </a>
      <h1 lang="zh-CN">{visit.objectName}</h1>
      {from && <p className="note">{t.offlineVisit(shown(from))}</p>}
      <p>
        <span lang="zh-CN">{visit.objectAddress}</span>
        <br />
        {word('VisitState', visit.state)}
        {visit.scheduledOn && ` · ${visit.scheduledOn}`}
        {visit.joint && <i className="tag">{t.joint}</i>}
      </p>
      <Declaration visit={visit} me={me} done={again} />
      {!hasToDeclare(visit, me) && !over.has(visit.state) && <CodeCard code={visit.inspectionCode} />}
      <Attendance visit={visit} />
      {beforeStart.has(visit.state) && <Preparation visit={visit} me={me} done={again} />}
      {beforeStart.has(visit.state) && <Begin visit={visit} me={me} done={again} />}
      {toBeFoundUnvisitable.has(visit.state) && leads(visit, me) && <Unvisitable visit={visit} done={again} />}
      {!beforeStart.has(visit.state) && <Matters visit={visit} me={me} />}
      {visit.state === 'MATTERS_DONE' && leads(visit, me) && <Signature visit={visit} done={again} />}
      {signed.has(visit.state) && leads(visit, me) && <Finish visit={visit} done={again} />}
    </>
  );
}

/** Who of the other departments is there and has filled in (web.md §9 C). */
function Attendance({ visit }: { readonly visit: Visit }) {
  if (visit.attendance.length === 0) return null;
  const filled = (code: string) => visit.checks.filter((c) => c.department.code === code);
  return (
    <section>
      <h2>{t.departments}</h2>
      <ul>
        {visit.attendance.map(({ department, assigned, present, minimum }) => {
          const own = filled(department.code);
          const done = own.filter(({ state }) => state !== 'OPEN').length;
          const came = visit.start !== null;
          return <li key={department.code}>{t.attendance(department.name, came, came ? present : assigned, minimum, done, own.length)}</li>;
        })}
      </ul>
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
      <h2>{t.matters}</h2>
      {own.map((check) => (
        <details key={check.id} open={own.length === 1}>
          <summary>
            <span lang="zh-CN">{check.matterName}</span>
            <small>{word('MatterCheckState', check.state)}</small>
          </summary>
          <OwnMatter check={check} writer={writer} reported={visit.branch !== null} />
        </details>
      ))}
      {others.length > 0 && (
        <ul>
          {others.map((check) => (
            <li key={check.id}>
              <span lang="zh-CN">{`${check.department.name}：${check.matterName}`}</span> · {word('MatterCheckState', check.state)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

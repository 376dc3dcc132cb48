import { left, shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { MyVisitsDocument, type MyVisitsQuery } from '../../generated/field/graphql.ts';
import type { Me } from '../../session/me.ts';
import { useFetched } from '../hooks.ts';
import { visitPath } from '../place.ts';
import { t } from '../words.ts';
import { waitsForUs } from './sent-back.ts';

const over: ReadonlySet<string> = new Set(['FINISHED', 'CANCELLED']);
type VisitCard = MyVisitsQuery['myVisits']['nodes'][number];

/** The visits given to me, what is still to do first (web.md §9 C). */
export function Today({ me: { account, department } }: { readonly me: Me }) {
  const [{ data, from, error }, again] = useFetched(MyVisitsDocument, {}, `${account}/list`);
  if (error)
    return (
      <div className="note bad" role="alert">
        <p>{error.message}</p>
        <button type="button" onClick={again}>
          {t.again}
        </button>
      </div>
    );
  if (!data) return <p role="status">{t.loadingList}</p>;
  const visits = data.myVisits.nodes;
  const sentBack = visits.filter((v) => v.state === 'FINISHED' && waitsForUs(v.checks, department));
  const open = [...sentBack, ...visits.filter((v) => !over.has(v.state))];
  const done = visits.filter((v) => !open.includes(v));
  return (
    <>
      <h1>{t.mine}</h1>
      {from && <p className="note">{t.offlineList(shown(from))}</p>}
      {open.length === 0 && <p className="note">{t.nothing}</p>}
      <ul className="cards">
        {open.map((visit) => (
          <Card key={visit.id} visit={visit} sentBack={sentBack.includes(visit)} />
        ))}
      </ul>
      {done.length > 0 && (
        <details>
          <summary>{t.done(done.length)}</summary>
          <ul className="cards">
            {done.map((visit) => (
              <Card key={visit.id} visit={visit} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface CardProps {
  readonly visit: VisitCard;
  /** A result of it came back from the reviewer. */
  readonly sentBack?: boolean;
}

function Card({ visit, sentBack = false }: CardProps) {
  const [next] = visit.deadlines.filter((d) => d.state === 'OPEN').sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  return (
    <li>
      <a className="card" href={visitPath(visit.id)}>
        <b lang="zh-CN">{visit.objectName}</b>
        <span lang="zh-CN">{visit.objectAddress}</span>
        <span>
          {word('VisitState', visit.state)}
          {visit.joint && <i className="tag">{t.joint}</i>}
          {visit.scheduledOn && ` · ${visit.scheduledOn}`}
          {sentBack && <i className="tag bad">{t.sentBack}</i>}
        </span>
        {next && (
          <small>
            <span lang="zh-CN">{next.title}</span>：{left(next.workingDaysLeft, '个工作日')}
          </small>
        )}
      </a>
    </li>
  );
}

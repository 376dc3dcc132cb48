import { left, shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { MyVisitsDocument, type MyVisitsQuery } from '../../generated/field/graphql.ts';
import { useFetched } from '../hooks.ts';
import { visitPath } from '../place.ts';

const over: ReadonlySet<string> = new Set(['FINISHED', 'CANCELLED']);
type VisitCard = MyVisitsQuery['myVisits']['nodes'][number];

/** The visits given to me, what is still to do first (web.md §9 C). */
export function Today({ account }: { readonly account: string }) {
  const [{ data, from, error }, again] = useFetched(MyVisitsDocument, {}, `${account}/list`);
  if (error)
    return (
      <div className="note bad" role="alert">
        <p>{error.message}</p>
        <button type="button" onClick={again}>
          重试
        </button>
      </div>
    );
  if (!data) return <p role="status">正在取得今日任务……</p>;
  const visits = data.myVisits.nodes;
  const [open, done] = [visits.filter((v) => !over.has(v.state)), visits.filter((v) => over.has(v.state))];
  return (
    <>
      <h1>我的检查</h1>
      {from && <p className="note">离线：以下为 {shown(from)} 取得的内容。</p>}
      {open.length === 0 && <p className="note">今天没有分派给您的检查。抽取检查人员后，分派给您的检查会出现在这里。</p>}
      <ul className="cards">
        {open.map((visit) => (
          <Card key={visit.id} visit={visit} />
        ))}
      </ul>
      {done.length > 0 && (
        <details>
          <summary>已结束的检查（{done.length}）</summary>
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

function Card({ visit }: { readonly visit: VisitCard }) {
  const [next] = visit.deadlines.filter((d) => d.state === 'OPEN').sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  return (
    <li>
      <a className="card" href={visitPath(visit.id)}>
        <b>{visit.objectName}</b>
        <span>{visit.objectAddress}</span>
        <span>
          {word('VisitState', visit.state)}
          {visit.joint && <i className="tag">联合</i>}
          {visit.scheduledOn && ` · ${visit.scheduledOn}`}
        </span>
        {next && <small>{`${next.title}：${left(next.workingDaysLeft, '个工作日')}`}</small>}
      </a>
    </li>
  );
}

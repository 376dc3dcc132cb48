import { Timeline } from 'antd';
import type { ReactNode } from 'react';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import type { DeskVisitQuery } from '../../generated/workbench/graphql.ts';

export type DeskVisit = DeskVisitQuery['visit'];

interface Event {
  readonly at: string | null;
  readonly what: ReactNode;
  readonly color: string;
}

/** What happened, in the order it happened; what is still to come stands last, without a time. */
export function VisitTimeline({ visit }: { readonly visit: DeskVisit }) {
  const { preCheck, notice, start, signature, team } = visit;
  const declared = team.map(({ declaredAt }) => declaredAt).filter((at) => at !== null);
  const events: Event[] = [
    ...(declared.length > 0
      ? [{ at: declared.sort().at(-1)!, what: `检查组${declared.length}人声明有无利害关系`, color: 'blue' }]
      : [{ at: null, what: '检查人员声明有无利害关系', color: 'gray' }]),
    ...(preCheck ? [{ at: preCheck.at, what: `预查比对：${preCheck.sources.join('、')}。${preCheck.findings}`, color: 'blue' }] : []),
    ...(notice
      ? [
          {
            at: notice.at,
            what: `告知（${word('NoticeState', notice.channel)}）${notice.recipient ?? ''} ${notice.text ?? notice.reason ?? ''}`,
            color: 'blue',
          },
        ]
      : []),
    start
      ? {
          at: start.at,
          what: `到场检查：${start.place}，到场${start.present.length}人，出示执法证件${start.certificatesShown}人，${start.methods.map((m) => word('Method', m)).join('、')}`,
          color: 'blue',
        }
      : { at: null, what: `到场检查${visit.scheduledOn ? `（安排在 ${visit.scheduledOn}）` : ''}`, color: 'gray' },
    signature
      ? {
          at: signature.at,
          what: `检查对象${word('SignatureKind', signature.kind)}${signature.signer ? `：${signature.signer}` : ''}${signature.statement ? `，理由：${signature.statement}` : ''}${signature.witnesses?.length ? `，见证人：${signature.witnesses.join('、')}` : ''}`,
          color: 'blue',
        }
      : { at: null, what: '检查对象签字、盖章', color: 'gray' },
    visit.finishedAt
      ? { at: visit.finishedAt, what: `检查结束${visit.branch ? `：${word('VisitBranch', visit.branch)}` : ''}`, color: 'green' }
      : { at: null, what: '检查结束', color: 'gray' },
  ];
  const order = (e: Event) => e.at ?? '9999';
  return (
    <Timeline
      items={events
        .toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0))
        .map(({ at, what, color }, i) => ({
          key: i,
          color,
          content: (
            <>
              <strong>{at ? shown(at) : '尚未'}</strong>　{what}
            </>
          ),
        }))}
    />
  );
}

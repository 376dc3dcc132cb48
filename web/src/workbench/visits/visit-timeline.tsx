import { Timeline } from 'antd';
import type { ReactNode } from 'react';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import type { DeskVisitQuery } from '../../generated/workbench/graphql.ts';
import { words } from './words.ts';

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
      ? [{ at: declared.sort().at(-1)!, what: words.declared(declared.length), color: 'blue' }]
      : [{ at: null, what: words.toDeclare, color: 'gray' }]),
    ...(preCheck ? [{ at: preCheck.at, what: words.preCheck(preCheck.sources.join(words.comma), preCheck.findings), color: 'blue' }] : []),
    ...(notice
      ? [
          {
            at: notice.at,
            what: words.notice(word('NoticeState', notice.channel), notice.recipient ?? '', notice.text ?? notice.reason ?? ''),
            color: 'blue',
          },
        ]
      : []),
    start
      ? {
          at: start.at,
          what: words.arrived(
            start.place,
            start.present.length,
            start.certificatesShown,
            start.methods.map((m) => word('Method', m)).join(words.comma),
          ),
          color: 'blue',
        }
      : { at: null, what: words.toArrive(visit.scheduledOn ? words.scheduledOn(visit.scheduledOn) : ''), color: 'gray' },
    signature
      ? {
          at: signature.at,
          what: words.signed(
            word('SignatureKind', signature.kind),
            signature.signer ? words.colon(signature.signer) : '',
            signature.statement ? words.because(signature.statement) : '',
            signature.witnesses?.length ? words.witnesses(signature.witnesses.join(words.comma)) : '',
          ),
          color: 'blue',
        }
      : { at: null, what: words.toSign, color: 'gray' },
    visit.finishedAt
      ? { at: visit.finishedAt, what: words.over(visit.branch ? words.colon(word('VisitBranch', visit.branch)) : ''), color: 'green' }
      : { at: null, what: words.finished, color: 'gray' },
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
              <strong>{at ? shown(at) : words.notYet}</strong>　{what}
            </>
          ),
        }))}
    />
  );
}

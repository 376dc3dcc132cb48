import type { ReactNode } from 'react';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import type { PenaltyFactsFragment } from '../../generated/workbench/graphql.ts';
import { Chinese } from '../chinese.tsx';
import { WideTable } from '../wide-table.tsx';
import { t } from '../words.ts';
import { a } from './words.ts';

interface PenaltyTableProps {
  readonly rows: PenaltyFactsFragment[];
  /** What may be done with one of them. */
  readonly acts?: (penalty: PenaltyFactsFragment) => ReactNode;
}

/** Penalties as everybody reads them, corrected versions among them. */
export const PenaltyTable = ({ rows, acts }: PenaltyTableProps) => (
  <WideTable
    label={t.penalties}
    least={900}
    rowKey="id"
    size="middle"
    dataSource={rows}
    columns={[
      {
        title: a.decisionNo,
        render: (_, p) => (
          <>
            <Chinese>{p.decisionNo}</Chinese>
            <div>
              <small>
                {a.decidedOn} {shown(p.decidedOn)}
              </small>
            </div>
          </>
        ),
      },
      { title: a.object, render: (_, p) => (p.objectName ? <Chinese>{p.objectName}</Chinese> : a.notTold) },
      {
        title: a.kind,
        render: (_, p) => (
          <>
            {word('PenaltyKind', p.kind)} {p.amount}
          </>
        ),
      },
      { title: a.publicText, width: '22%', render: (_, p) => <Chinese>{p.publicText}</Chinese> },
      { title: a.publishedAt, render: (_, p) => shown(p.publishedAt) },
      {
        title: a.state,
        render: (_, p) => (
          <>
            {word('PenaltyState', p.state)} {a.version(p.version)}
            {p.correction && (
              <div>
                <small>{a.correctedOn(p.correction.on, p.correction.reason)}</small>
              </div>
            )}
          </>
        ),
      },
      ...(acts ? [{ title: a.acts, render: (_: unknown, p: PenaltyFactsFragment) => acts(p) }] : []),
    ]}
  />
);

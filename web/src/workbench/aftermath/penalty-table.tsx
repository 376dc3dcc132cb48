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

type Said = Pick<PenaltyFactsFragment, 'decidedOn' | 'kind' | 'amount' | 'publicText'> & { readonly decisionNo: string | null };

/** What a decision says, the same before it is public and after. */
export const saidColumns = {
  decision: {
    title: a.decisionNo,
    render: (_: unknown, { decisionNo, decidedOn }: Said) => (
      <>
        <Chinese>{decisionNo ?? '—'}</Chinese>
        <div>
          <small>
            {a.decidedOn} {shown(decidedOn)}
          </small>
        </div>
      </>
    ),
  },
  kind: {
    title: a.kind,
    render: (_: unknown, { kind, amount }: Said) => (
      <>
        {word('PenaltyKind', kind)} {amount}
      </>
    ),
  },
  text: { title: a.publicText, width: '22%', render: (_: unknown, { publicText }: Said) => <Chinese>{publicText}</Chinese> },
};

/** Penalties as everybody reads them, corrected versions among them. */
export const PenaltyTable = ({ rows, acts }: PenaltyTableProps) => (
  <WideTable
    label={t.penalties}
    least={900}
    rowKey="id"
    size="middle"
    dataSource={rows}
    columns={[
      saidColumns.decision,
      { title: a.object, render: (_, p) => (p.objectName ? <Chinese>{p.objectName}</Chinese> : a.notTold) },
      saidColumns.kind,
      saidColumns.text,
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

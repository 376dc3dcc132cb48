import type { ReactNode } from 'react';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import type { PenaltyFactsFragment } from '../../generated/workbench/graphql.ts';
import { Chinese } from '../chinese.tsx';
import { WideTable } from '../wide-table.tsx';
import { common } from '../words.ts';
import { words } from './words.ts';

interface PenaltyTableProps {
  readonly rows: PenaltyFactsFragment[];
  /** What may be done with one of them. */
  readonly acts?: (penalty: PenaltyFactsFragment) => ReactNode;
}

type Said = Pick<PenaltyFactsFragment, 'decidedOn' | 'kind' | 'amount' | 'publicText'> & { readonly decisionNo: string | null };

/** What a decision says, the same before it is public and after. */
export const saidColumns = {
  decision: {
    title: words.decisionNo,
    render: (_: unknown, { decisionNo, decidedOn }: Said) => (
      <>
        <Chinese>{decisionNo ?? '—'}</Chinese>
        <div>
          <small>
            {words.decidedOn} {shown(decidedOn)}
          </small>
        </div>
      </>
    ),
  },
  kind: {
    title: words.kind,
    render: (_: unknown, { kind, amount }: Said) => (
      <>
        {word('PenaltyKind', kind)} {amount && words.yuan(amount)}
      </>
    ),
  },
  text: { title: words.publicText, width: '22%', render: (_: unknown, { publicText }: Said) => <Chinese>{publicText}</Chinese> },
};

/** Penalties as everybody reads them, corrected versions among them. */
export const PenaltyTable = ({ rows, acts }: PenaltyTableProps) => (
  <WideTable
    label={common.penalties}
    least={900}
    rowKey="id"
    size="middle"
    dataSource={rows}
    columns={[
      saidColumns.decision,
      { title: words.object, render: (_, p) => (p.objectName ? <Chinese>{p.objectName}</Chinese> : words.notTold) },
      saidColumns.kind,
      saidColumns.text,
      { title: words.publishedAt, render: (_, p) => shown(p.publishedAt) },
      {
        title: words.state,
        render: (_, p) => (
          <>
            {word('PenaltyState', p.state)} {words.version(p.version)}
            {p.correction && (
              <div>
                <small>{words.correctedOn(p.correction.on, p.correction.reason)}</small>
              </div>
            )}
          </>
        ),
      },
      ...(acts ? [{ title: words.acts, render: (_: unknown, p: PenaltyFactsFragment) => acts(p) }] : []),
    ]}
  />
);

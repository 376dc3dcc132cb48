import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { percent } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { type PlanItem, stratumKey, stratumName } from './plan-words.ts';
import { words } from './words.ts';

interface ItemTableProps {
  readonly items: readonly PlanItem[];
  /** Of several departments: says whose each item is. */
  readonly ofMany?: boolean;
  /** What may be done with an item. */
  readonly acts?: (item: PlanItem) => ReactNode;
}

/** Items of a plan: what, who, how much, when. */
export const ItemTable = ({ items, acts, ofMany = false }: ItemTableProps) => (
  <WideTable
    label={words.items}
    least={960}
    rowKey="id"
    size="small"
    pagination={false}
    dataSource={[...items]}
    columns={[
      {
        title: words.items,
        width: 240,
        render: (_, i) => (
          <>
            {i.code} {i.name} {i.joint && <Tag color={tones.joint}>{words.jointTag}</Tag>}
            <div>
              <small>{i.scope.text}</small>
            </div>
          </>
        ),
      },
      ...(ofMany ? [{ title: words.initiator, render: (_: unknown, i: PlanItem) => i.initiator.name }] : []),
      {
        title: words.participants,
        render: (_, i) =>
          i.participants.map(({ code, name }) => {
            const answer = i.acceptances.find(({ agency }) => agency === code);
            return (
              <div key={code}>
                {name}{' '}
                {answer && <Tag color={answer.state === 'ACCEPTED' ? tones.good : tones.warn}>{word('AcceptanceState', answer.state)}</Tag>}
              </div>
            );
          }),
      },
      { title: words.matters, render: (_, i) => i.matters.map(({ name }) => name).join(words.comma) },
      {
        title: words.ratioShort,
        render: (_, i) => (
          <>
            {percent(i.ratioBasisPoints)}
            {i.strata?.map((s) => (
              <div key={stratumKey(s)} style={{ whiteSpace: 'nowrap' }}>
                <small>{`${stratumName(s)} ${percent(s.ratioBasisPoints)}`}</small>
              </div>
            ))}
          </>
        ),
      },
      { title: words.roundsShort, dataIndex: 'rounds' },
      { title: words.estimatedShort, dataIndex: 'estimatedCount' },
      { title: words.window, render: (_, i) => words.fromTo(i.windowFrom, i.windowTo) },
      ...(acts ? [{ title: words.acts, render: (_: unknown, i: PlanItem) => acts(i) }] : []),
    ]}
  />
);

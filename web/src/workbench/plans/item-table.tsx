import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { percent } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { type PlanItem, stratumKey, stratumName } from './plan-words.ts';

interface ItemTableProps {
  readonly items: readonly PlanItem[];
  /** Of several departments: says whose each item is. */
  readonly ofMany?: boolean;
  /** What may be done with an item. */
  readonly acts?: (item: PlanItem) => ReactNode;
}

const oneLine = () => ({ style: { whiteSpace: 'nowrap' as const } });

/** Items of a plan: what, who, how much, when. */
export const ItemTable = ({ items, acts, ofMany = false }: ItemTableProps) => (
  <WideTable
    label="计划项"
    least={960}
    rowKey="id"
    size="small"
    pagination={false}
    dataSource={[...items]}
    columns={[
      {
        title: '计划项',
        width: 240,
        render: (_, i) => (
          <>
            {i.code} {i.name} {i.joint && <Tag color={tones.joint}>联合</Tag>}
            <div>
              <small>{i.scope.text}</small>
            </div>
          </>
        ),
      },
      ...(ofMany ? [{ title: '发起部门', render: (_: unknown, i: PlanItem) => i.initiator.name }] : []),
      {
        title: '参与部门',
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
      { title: '抽查事项', render: (_, i) => i.matters.map(({ name }) => name).join('、') },
      {
        title: '比例',
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
      { title: '轮次', dataIndex: 'rounds' },
      { title: '预估户数', dataIndex: 'estimatedCount' },
      { title: '执行时间', onCell: oneLine, render: (_, i) => `${i.windowFrom} 至 ${i.windowTo}` },
      ...(acts ? [{ title: '办理', render: (_: unknown, i: PlanItem) => acts(i) }] : []),
    ]}
  />
);

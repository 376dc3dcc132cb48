import { Card, Tag } from 'antd';
import { deadlineWord } from '../../browser/words.ts';
import type { RegionBoardQuery } from '../../generated/workbench/graphql.ts';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { words } from './words.ts';

const toned = (n: number, color: string) => (n === 0 ? '0' : <Tag color={color}>{n}</Tag>);

/** Duties that fell due in the period. Done late counts as not done (PD 第二十九条). */
export const OnTime = ({ lines }: { readonly lines: RegionBoardQuery['coordinationReport']['onTime'] }) => (
  <Card title={words.onTimeTitle}>
    <WideTable
      label={words.onTimeTable}
      rowKey={(d) => `${d.department.code} ${d.kind}`}
      size="small"
      pagination={lines.length > 10 ? { pageSize: 10 } : false}
      locale={{ emptyText: words.noDuties }}
      dataSource={[...lines]}
      columns={[
        { title: words.department, render: (_, d) => d.department.name },
        { title: words.duty, render: (_, d) => deadlineWord(d) },
        { title: words.onTime, dataIndex: 'onTime', align: 'right' },
        { title: words.doneLate, align: 'right', render: (_, d) => toned(d.late, tones.bad) },
        { title: words.open, align: 'right', render: (_, d) => toned(d.open, tones.warn) },
        { title: words.provisional, align: 'right', render: (_, d) => toned(d.provisional, tones.plain) },
      ]}
    />
  </Card>
);

import { Card, Tag } from 'antd';
import type { RegionBoardQuery } from '../../generated/workbench/graphql.ts';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';

const toned = (n: number, color: string) => (n === 0 ? '0' : <Tag color={color}>{n}</Tag>);

/** Duties that fell due in the period. Done late counts as not done (PD 第二十九条). */
export const OnTime = ({ lines }: { readonly lines: RegionBoardQuery['coordinationReport']['onTime'] }) => (
  <Card title="按期办理（逾期完成的视为未完成，联合细则第二十九条）">
    <WideTable
      label="按期办理"
      rowKey={(d) => `${d.department.code} ${d.kind}`}
      size="small"
      pagination={lines.length > 10 ? { pageSize: 10 } : false}
      locale={{ emptyText: '期间内没有到期的义务。' }}
      dataSource={[...lines]}
      columns={[
        { title: '部门', render: (_, d) => d.department.name },
        { title: '义务', dataIndex: 'title' },
        { title: '按期', dataIndex: 'onTime', align: 'right' },
        { title: '逾期完成', align: 'right', render: (_, d) => toned(d.late, tones.bad) },
        { title: '未办', align: 'right', render: (_, d) => toned(d.open, tones.warn) },
        { title: '暂定', align: 'right', render: (_, d) => toned(d.provisional, tones.plain) },
      ]}
    />
  </Card>
);

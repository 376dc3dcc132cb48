import { Card, Tag } from 'antd';
import { useMemo } from 'react';
import { percent } from '../../browser/dates.ts';
import type { RegionBoardQuery } from '../../generated/workbench/graphql.ts';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { Chart } from './chart.tsx';

type Line = RegionBoardQuery['coordinationReport']['departments'][number];

const told = (counts: Line['replacements']) => {
  const some = counts.filter((c) => c.count > 0);
  return some.length === 0 ? '—' : some.map((c) => `${c.label}${c.count}`).join('，');
};

/** Department by department: planned, checked, published; as bars and as numbers. */
export function DepartmentFigures({ lines }: { readonly lines: readonly Line[] }) {
  const option = useMemo(() => bars(lines), [lines]);
  return (
    <Card title="各部门">
      <Chart label="各部门计划、检查、公示的数量，数字见下表" option={option} height={80 + 60 * lines.length} />
      <WideTable
        label="各部门的数字"
        rowKey={(d) => d.department.code}
        size="middle"
        pagination={false}
        dataSource={[...lines]}
        columns={[
          { title: '部门', render: (_, d) => d.department.name },
          { title: '计划对象', dataIndex: 'plannedObjects', align: 'right' },
          { title: '参加检查', dataIndex: 'visits', align: 'right' },
          { title: '联合占比', align: 'right', render: (_, d) => percent(d.jointShare) },
          { title: '结果', dataIndex: 'results', align: 'right' },
          { title: '已公示', dataIndex: 'published', align: 'right' },
          { title: '依法不公示', dataIndex: 'withheld', align: 'right' },
          {
            title: '公示率',
            align: 'right',
            render: (_, d) => (
              <Tag color={d.publicationRate === null ? tones.plain : d.publicationRate < 10_000 ? tones.warn : tones.good}>
                {percent(d.publicationRate)}
              </Tag>
            ),
          },
          { title: '完成情况', render: (_, d) => told(d.completion) },
          { title: '人员更换', render: (_, d) => told(d.replacements) },
          { title: '更正', dataIndex: 'corrections', align: 'right' },
          { title: '移送（按期/逾期）', align: 'right', render: (_, d) => `${d.referralsOnTime} / ${d.referralsLate}` },
          { title: '后续处理（办结/未办结）', align: 'right', render: (_, d) => `${d.followUpsClosed} / ${d.followUpsOpen}` },
        ]}
      />
    </Card>
  );
}

const bars = (lines: readonly Line[]) => {
  const series = (name: string, of: (line: Line) => number, color: string) => ({
    type: 'bar',
    name,
    data: lines.map(of),
    itemStyle: { color },
  });
  return {
    tooltip: {},
    legend: { top: 0 },
    grid: { left: 180, right: 24, top: 36, bottom: 24 },
    xAxis: { type: 'value', minInterval: 1 },
    yAxis: { type: 'category', inverse: true, data: lines.map((d) => d.department.name), axisLabel: { width: 168, overflow: 'break' } },
    series: [
      series('计划对象', (d) => d.plannedObjects, '#9aa5b1'),
      series('参加检查', (d) => d.visits, '#0b5cad'),
      series('已公示结果', (d) => d.published, '#1d6b34'),
    ],
  };
};

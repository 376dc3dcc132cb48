import { Card, Tag } from 'antd';
import { useMemo } from 'react';
import { percent } from '../../browser/dates.ts';
import { language } from '../../browser/language.ts';
import { word } from '../../browser/words.ts';
import type { RegionBoardQuery, ReplacementGround } from '../../generated/workbench/graphql.ts';
import { figureIn } from '../../labels/figures.ts';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { Chart } from './chart.tsx';
import { words } from './words.ts';

type Line = RegionBoardQuery['coordinationReport']['departments'][number];

/** How many of each sort there were, by what a sort is called. */
const told = (counts: Line['replacements'], called: (code: string, label: string) => string) => {
  const some = counts.filter((c) => c.count > 0);
  return some.length === 0 ? '—' : some.map((c) => words.counted(called(c.code, c.label), c.count)).join(words.pause);
};

/** Department by department: planned, checked, published; as bars and as numbers. */
export function DepartmentFigures({ lines }: { readonly lines: readonly Line[] }) {
  const option = useMemo(() => bars(lines), [lines]);
  return (
    <Card title={words.byDepartment}>
      <Chart label={words.barsLabel} option={option} height={80 + 60 * lines.length} />
      <WideTable
        label={words.figuresTable}
        rowKey={(d) => d.department.code}
        size="middle"
        pagination={false}
        dataSource={[...lines]}
        columns={[
          { title: words.department, render: (_, d) => d.department.name },
          { title: words.plannedObjects, dataIndex: 'plannedObjects', align: 'right' },
          { title: words.visitsJoined, dataIndex: 'visits', align: 'right' },
          { title: words.jointShare, align: 'right', render: (_, d) => percent(d.jointShare) },
          { title: words.nonRandomShare, align: 'right', render: (_, d) => percent(d.nonRandomShare) },
          { title: words.result, dataIndex: 'results', align: 'right' },
          { title: words.published, align: 'right', render: (_, d) => d.published ?? words.few },
          { title: words.withheld, align: 'right', render: (_, d) => d.withheld ?? words.few },
          {
            title: words.publicationRate,
            align: 'right',
            render: (_, d) => (
              <Tag color={d.publicationRate === null ? tones.plain : d.publicationRate < 10_000 ? tones.warn : tones.good}>
                {percent(d.publicationRate)}
              </Tag>
            ),
          },
          { title: words.completion, render: (_, d) => told(d.completion, (code, label) => figureIn(language, code, label)) },
          {
            title: words.replacements,
            render: (_, d) => told(d.replacements, (code) => word('ReplacementGround', code as ReplacementGround)),
          },
          { title: words.correct, dataIndex: 'corrections', align: 'right' },
          { title: words.referrals, align: 'right', render: (_, d) => `${d.referralsOnTime} / ${d.referralsLate}` },
          { title: words.followUpCount, align: 'right', render: (_, d) => `${d.followUpsClosed} / ${d.followUpsOpen}` },
        ]}
      />
    </Card>
  );
}

const bars = (lines: readonly Line[]) => {
  const series = (name: string, of: (line: Line) => number | null, color: string) => ({
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
      series(words.plannedObjects, (d) => d.plannedObjects, '#9aa5b1'),
      series(words.visitsJoined, (d) => d.visits, '#0b5cad'),
      series(words.publishedResults, (d) => d.published, '#1d6b34'),
    ],
  };
};

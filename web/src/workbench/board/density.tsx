import { Card, Empty } from 'antd';
import { useMemo } from 'react';
import type { RegionBoardQuery } from '../../generated/workbench/graphql.ts';
import { WideTable } from '../wide-table.tsx';
import { Chart } from './chart.tsx';
import { divisionName } from './divisions.ts';
import { words } from './words.ts';

type Cell = RegionBoardQuery['coordinationReport']['months'][number];

/** Visits by county and month. No map: a public map of China needs a number of its own (审图号). */
export function Density({ cells }: { readonly cells: readonly Cell[] }) {
  const months = [...new Set(cells.map((c) => c.month))].sort();
  const divisions = [...new Set(cells.map((c) => c.division))].sort();
  const option = useMemo(() => heat(cells, months, divisions), [cells]);
  const at = (division: string, month: string) => cells.find((c) => c.division === division && c.month === month)?.visits ?? 0;
  return (
    <Card title={words.density} style={{ height: '100%' }}>
      {cells.length === 0 ? (
        <Empty description={words.noVisits} />
      ) : (
        <>
          <Chart label={words.heat(divisions.length, months.length)} option={option} height={100 + 40 * divisions.length} />
          <WideTable
            matrix
            label={words.densityTable}
            rowKey="division"
            size="small"
            pagination={false}
            dataSource={divisions.map((division) => ({ division }))}
            columns={[
              { title: words.division, render: (_, r) => divisionName(r.division) },
              ...months.map((month) => ({
                title: words.month(Number(month.slice(5))),
                align: 'right' as const,
                render: (_: unknown, r: { division: string }) => at(r.division, month),
              })),
            ]}
          />
        </>
      )}
    </Card>
  );
}

const heat = (cells: readonly Cell[], months: readonly string[], divisions: readonly string[]) => ({
  tooltip: {},
  grid: { left: 90, right: 16, top: 8, bottom: 60 },
  xAxis: { type: 'category', data: months },
  yAxis: { type: 'category', data: divisions.map(divisionName) },
  visualMap: {
    min: 0,
    max: Math.max(1, ...cells.map((c) => c.visits)),
    calculable: false,
    orient: 'horizontal',
    left: 'center',
    bottom: 0,
    itemHeight: 80,
    inRange: { color: ['#eaf2fb', '#0b5cad'] },
  },
  series: [
    {
      type: 'heatmap',
      name: words.visitCount,
      data: cells.map((c) => [months.indexOf(c.month), divisions.indexOf(c.division), c.visits]),
    },
  ],
});

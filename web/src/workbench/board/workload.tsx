import { Card, Empty, Select } from 'antd';
import { thisDay } from '../../browser/dates.ts';
import { WorkloadDocument } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { useAddress } from '../page.tsx';
import { WideTable } from '../wide-table.tsx';
import { words } from './words.ts';

/** Visits of each inspector by month: to plan with, no draw looks at it (YY 五（一）). */
export function Workload() {
  const { get, set } = useAddress();
  const thisYear = Number(thisDay().slice(0, 4));
  const year = Number(get('workload') ?? thisYear);
  const asked = useAsk(WorkloadDocument, { year });
  return (
    <Card
      title={words.workload}
      extra={
        <Select
          aria-label={words.workloadYear}
          style={{ minWidth: 110 }}
          value={year}
          options={[thisYear, thisYear - 1].map((value) => ({ value, label: words.yearOf(value) }))}
          onChange={(chosen) => set({ workload: chosen === thisYear ? null : String(chosen) })}
        />
      }
    >
      <p>{words.workloadExplain}</p>
      <Answered of={asked}>
        {({ workload: { inspectors } }) =>
          inspectors.length === 0 ? (
            <Empty description={words.noWorkload} />
          ) : (
            <WideTable
              matrix
              label={words.workload}
              rowKey={(line) => inspectors.indexOf(line)}
              size="small"
              pagination={inspectors.length > 15 ? { pageSize: 15 } : false}
              dataSource={[...inspectors]}
              columns={[
                { title: words.inspector, render: (_, line) => line.inspector?.name ?? line.inspector?.nameMasked ?? '—' },
                { title: words.wholeYear, align: 'right', render: (_, line) => <strong>{line.visits}</strong> },
                ...Array.from({ length: 12 }, (_, at) => ({
                  title: words.month(at + 1),
                  align: 'right' as const,
                  render: (__: unknown, line: (typeof inspectors)[number]) => line.months[at] || '·',
                })),
              ]}
            />
          )
        }
      </Answered>
    </Card>
  );
}

import { Alert, Card, Empty, Flex, Segmented, Tag } from 'antd';
import { useMemo, useState } from 'react';
import { choices, word } from '../../browser/words.ts';
import {
  type CreditRiskClass,
  type FairnessDimension,
  LotteryDocument,
  type LotteryQuery,
  type ObjectKind,
} from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { Chart } from './chart.tsx';
import { divisionName } from './divisions.ts';
import { words } from './words.ts';

type Test = LotteryQuery['fairness']['dimensions'][number];

/** A category in the words of its dimension; what is too rare to stand alone has no code. */
function categoryWord(dimension: FairnessDimension, { category, label }: Test['categories'][number]): string {
  if (category === '') return words.otherCategories;
  if (dimension === 'KIND') return word('ObjectKind', category as ObjectKind);
  if (dimension === 'RISK') return word('CreditRiskClass', category as CreditRiskClass);
  if (dimension === 'AREA') return divisionName(category);
  return dimension === 'SIZE' ? words.matterCount(category) : label;
}

interface LotteryProps {
  /** A region or an agency. */
  readonly scope: string;
  readonly from: string;
  readonly to: string;
}

/** Whether those drawn are as equal chances would have them: observed against exact expectation, with the test. */
export function Lottery({ scope, from, to }: LotteryProps) {
  const asked = useAsk(LotteryDocument, { scope, from, to });
  const [dimension, setDimension] = useState<FairnessDimension>('KIND');
  return (
    <Card title={words.fairness}>
      <div className="wide" style={{ marginBottom: 16 }}>
        <Segmented
          value={dimension}
          options={choices('FairnessDimension')}
          onChange={(value) => setDimension(value as FairnessDimension)}
        />
      </div>
      <Answered of={asked}>
        {({ fairness: { draws, testName, dimensions } }) => {
          const test = dimensions.find((d) => d.dimension === dimension);
          if (draws === 0 || !test) return <Empty description={words.noDraws} />;
          return (
            <Flex vertical gap={16}>
              <Verdict test={test} testName={testName} draws={draws} />
              <WideTable
                label={words.fairness}
                rowKey="category"
                size="small"
                dataSource={[...test.categories]}
                columns={[
                  { title: word('FairnessDimension', dimension), render: (_, c) => categoryWord(dimension, c) },
                  { title: words.eligible, dataIndex: 'eligible', align: 'right' },
                  { title: words.observed, dataIndex: 'observed', align: 'right' },
                  { title: words.expected, dataIndex: 'expected', align: 'right' },
                ]}
              />
              {test.months.length > 1 && test.pValue !== null && <OverTime test={test} />}
            </Flex>
          );
        }}
      </Answered>
    </Card>
  );
}

function Verdict({ test, testName, draws }: { readonly test: Test; readonly testName: string; readonly draws: number }) {
  if (test.pValue === null || test.statistic === null) return <Alert type="info" showIcon title={words.nothingToCompare(draws)} />;
  const p = Number(test.pValue);
  return (
    <Alert
      type={p < 0.01 ? 'warning' : 'info'}
      showIcon
      title={
        <>
          {words.test(words.testName(testName), test.statistic, test.freedom, test.pValue)}
          {p < 0.01 ? words.unlikely(draws) : words.likely(draws)} {!test.reliable && <Tag color={tones.warn}>{words.fewExpected}</Tag>}
        </>
      }
    />
  );
}

function OverTime({ test: { months } }: { readonly test: Test }) {
  const option = useMemo(
    () => ({
      tooltip: { trigger: 'axis' },
      grid: { left: 48, right: 44, top: 16, bottom: 28 },
      xAxis: { type: 'category', data: months.map((m) => m.month) },
      yAxis: { type: 'value', min: 0, max: 1, name: 'p' },
      series: [
        {
          type: 'line',
          name: words.cumulativeP,
          data: months.map((m) => (m.pValue === null ? null : Number(m.pValue))),
          itemStyle: { color: '#0b5cad' },
          markLine: { silent: true, symbol: 'none', data: [{ yAxis: 0.01 }], lineStyle: { color: '#b3261e' } },
        },
      ],
    }),
    [months],
  );
  return (
    <Chart
      label={words.pByMonth(months.map((m) => `${m.month} ${m.pValue ?? words.none}`).join(words.pause))}
      option={option}
      height={200}
    />
  );
}

import { Alert, Card, Empty, Flex, Segmented, Table, Tag } from 'antd';
import { useMemo, useState } from 'react';
import { choices, word } from '../../browser/words.ts';
import { type FairnessDimension, LotteryDocument, type LotteryQuery } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { tones } from '../theme.ts';
import { Chart } from './chart.tsx';

type Test = LotteryQuery['fairness']['dimensions'][number];

interface LotteryProps {
  /** A region or an agency. */
  readonly scope: string;
  readonly from: string;
  readonly to: string;
}

/** Whether those drawn are as equal chances would have them: observed against exact expectation, with the test (X-04). */
export function Lottery({ scope, from, to }: LotteryProps) {
  const asked = useAsk(LotteryDocument, { scope, from, to });
  const [dimension, setDimension] = useState<FairnessDimension>('KIND');
  return (
    <Card title="随机性监测">
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
          if (draws === 0 || !test)
            return <Empty description="期间内没有检查已经结束的抽取。抽取在检查全部结束的次日计入，此前保密（人防细则九）。" />;
          return (
            <Flex vertical gap={16}>
              <Verdict test={test} testName={testName} draws={draws} />
              <Table
                rowKey="category"
                size="small"
                pagination={false}
                dataSource={[...test.categories]}
                columns={[
                  { title: word('FairnessDimension', dimension), dataIndex: 'label' },
                  { title: '可抽次数', dataIndex: 'eligible', align: 'right' },
                  { title: '实际抽中', dataIndex: 'observed', align: 'right' },
                  { title: '机会均等的期望', dataIndex: 'expected', align: 'right' },
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
  if (test.pValue === null || test.statistic === null)
    return <Alert type="info" showIcon title={`${draws}次抽取的可抽对象在这方面都属同一类，或者全部抽中，没有可以比较的。`} />;
  const p = Number(test.pValue);
  return (
    <Alert
      type={p < 0.01 ? 'warning' : 'info'}
      showIcon
      title={
        <>
          {testName}：χ² = {test.statistic}，自由度 {test.freedom}，p = {test.pValue}。
          {p < 0.01 ? `机会均等时，百次中不到一次会偏离至此，请核对这${draws}次抽取的凭证。` : `${draws}次抽取与机会均等相符。`}{' '}
          {!test.reliable && <Tag color={tones.warn}>有类别的期望不足五次，p 值仅供参考</Tag>}
        </>
      }
    />
  );
}

function OverTime({ test: { months } }: { readonly test: Test }) {
  const option = useMemo(
    () => ({
      tooltip: { trigger: 'axis' },
      grid: { left: 48, right: 24, top: 16, bottom: 28 },
      xAxis: { type: 'category', data: months.map((m) => m.month) },
      yAxis: { type: 'value', min: 0, max: 1, name: 'p' },
      series: [
        {
          type: 'line',
          name: '累计 p 值',
          data: months.map((m) => (m.pValue === null ? null : Number(m.pValue))),
          itemStyle: { color: '#0b5cad' },
          markLine: { silent: true, symbol: 'none', data: [{ yAxis: 0.01 }], lineStyle: { color: '#b3261e' } },
        },
      ],
    }),
    [months],
  );
  return (
    <Chart label={`截至各月的 p 值：${months.map((m) => `${m.month} ${m.pValue ?? '无'}`).join('，')}`} option={option} height={200} />
  );
}

import { Card, Empty, Tag } from 'antd';
import { percent } from '../../browser/dates.ts';
import { MatterCoverageDocument } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { Chinese } from '../chinese.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { words } from './words.ts';

/** Who answers for a department's checks coming around. */
export const coverageReaders = ['op', 'dh', 'ph', 'lgo', 'aud'];

/** How far the random checks have come around, matter by matter; from October on, what has not been checked at all this year (YX 二). */
export function CoverageCard({ agency }: { readonly agency: string }) {
  const asked = useAsk(MatterCoverageDocument, { agency });
  return (
    <Card title={words.coverage}>
      <Answered of={asked}>
        {({ coverage: { matters } }) =>
          matters.length === 0 ? (
            <Empty description={words.noCoverage} />
          ) : (
            <WideTable
              label={words.coverage}
              least={640}
              rowKey="matterCode"
              size="middle"
              pagination={false}
              dataSource={[...matters]}
              columns={[
                { title: words.matter, render: (_, m) => <Chinese>{m.matterName}</Chinese> },
                { title: words.registered, align: 'right', render: (_, m) => m.registered ?? '—' },
                { title: words.visitedOf, align: 'right', dataIndex: 'visited' },
                { title: words.coverageRate, align: 'right', render: (_, m) => percent(m.basisPoints ?? null) },
                {
                  title: words.roundsThisYear,
                  align: 'right',
                  render: (_, m) => (m.behind ? <Tag color={tones.warn}>{words.behind}</Tag> : m.roundsThisYear),
                },
              ]}
            />
          )
        }
      </Answered>
    </Card>
  );
}

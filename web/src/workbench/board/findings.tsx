import { Card, Descriptions, Tag } from 'antd';
import { percent } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import type { RegionBoardQuery } from '../../generated/workbench/graphql.ts';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { words } from './words.ts';

interface FindingsProps {
  readonly report: RegionBoardQuery['coordinationReport'];
  readonly burden: RegionBoardQuery['burdenAvoided'];
}

/** What the checks found, by lot and where something was suspected; how often firms were at the door, and how often that was spared. */
export function Findings({ report: { detection, totals }, burden }: FindingsProps) {
  const [once = 0, twice = 0, more = 0] = totals.visitsPerEntity;
  return (
    <Card title={words.findings} style={{ height: '100%' }}>
      <WideTable
        label={words.findings}
        rowKey="kind"
        size="small"
        locale={{ emptyText: words.noResults }}
        dataSource={[...detection]}
        columns={[
          { title: words.taskKind, render: (_, d) => word('TaskKind', d.kind) },
          { title: words.result, dataIndex: 'results', align: 'right' },
          { title: words.problems, dataIndex: 'problems', align: 'right' },
          { title: words.detection, align: 'right', render: (_, d) => percent(d.rate) },
        ]}
      />
      <Descriptions
        style={{ marginTop: 16 }}
        size="small"
        column={1}
        items={[
          { key: 'once', label: words.visitedOnce, children: words.businesses(once) },
          { key: 'twice', label: words.visitedTwice, children: words.businesses(twice) },
          {
            key: 'more',
            label: words.visitedMore,
            children: <Tag color={more ? tones.bad : tones.good}>{more ? words.checkCap(more) : words.nobody}</Tag>,
          },
          {
            key: 'saved',
            label: words.visitsSaved,
            children: words.savedLine(burden.total, burden.jointVisits, burden.crossMerges, burden.ownMerges),
          },
        ]}
      />
    </Card>
  );
}

import { Card, Descriptions, Table, Tag } from 'antd';
import { percent } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import type { RegionBoardQuery } from '../../generated/workbench/graphql.ts';
import { tones } from '../theme.ts';

interface FindingsProps {
  readonly report: RegionBoardQuery['coordinationReport'];
  readonly burden: RegionBoardQuery['burdenAvoided'];
}

/** What the checks found, by lot and where something was suspected; how often firms were at the door, and how often that was spared. */
export function Findings({ report: { detection, totals }, burden }: FindingsProps) {
  const [once, twice, more] = totals.visitsPerEntity;
  return (
    <Card title="检出率、上门次数" style={{ height: '100%' }}>
      <Table
        rowKey="kind"
        size="small"
        pagination={false}
        locale={{ emptyText: '期间内没有检查结果。' }}
        dataSource={[...detection]}
        columns={[
          { title: '任务种类', render: (_, d) => word('TaskKind', d.kind) },
          { title: '结果', dataIndex: 'results', align: 'right' },
          { title: '需要后续处理', dataIndex: 'problems', align: 'right' },
          { title: '检出率', align: 'right', render: (_, d) => percent(d.rate) },
        ]}
      />
      <Descriptions
        style={{ marginTop: 16 }}
        size="small"
        column={1}
        items={[
          { key: 'once', label: '上门一次的主体', children: `${once}户` },
          { key: 'twice', label: '上门两次的主体', children: `${twice}户` },
          {
            key: 'more',
            label: '三次及以上',
            children: <Tag color={more ? tones.bad : tones.good}>{more ? `${more}户，请核对次数限制（联合细则第十条）` : '没有'}</Tag>,
          },
          {
            key: 'saved',
            label: '减少上门',
            children: `${burden.total}次：联合检查${burden.jointVisits}次，跨部门合并${burden.crossMerges}次，本部门合并${burden.ownMerges}次`,
          },
        ]}
      />
    </Card>
  );
}

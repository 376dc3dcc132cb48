import { Card, Tag } from 'antd';
import { word } from '../../browser/words.ts';
import type { RegionBoardQuery } from '../../generated/workbench/graphql.ts';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { words } from './words.ts';

type Quota = RegionBoardQuery['coordinationReport']['quotas'][number];

export const QuotaTag = ({ met }: { readonly met: boolean | null }) =>
  met === null ? (
    <Tag color={tones.plain}>{words.notRequired}</Tag>
  ) : met ? (
    <Tag color={tones.good}>{words.met}</Tag>
  ) : (
    <Tag color={tones.warn}>{words.notMet}</Tag>
  );

/** PD 第九条, KF 第十二条第二款: joint checks of the year, by what is asked of whom. */
export const Quotas = ({ lines }: { readonly lines: readonly Quota[] }) => (
  <Card title={words.quota}>
    <WideTable
      label={words.quota}
      rowKey={(q) => q.department.code}
      size="small"
      pagination={false}
      dataSource={[...lines]}
      columns={[
        { title: words.department, render: (_, q) => q.department.name },
        { title: words.required, render: (_, q) => word('JointQuotaRule', q.rule) },
        { title: words.basis, render: (_, q) => <span lang="zh-CN">{q.basis}</span> },
        { title: words.initiated, dataIndex: 'initiated', align: 'right' },
        { title: words.joined, dataIndex: 'joined', align: 'right' },
        { title: words.situation, render: (_, q) => <QuotaTag met={q.met} /> },
      ]}
    />
  </Card>
);

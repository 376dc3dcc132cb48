import { Card, Tag } from 'antd';
import { word } from '../../browser/words.ts';
import type { RegionBoardQuery } from '../../generated/workbench/graphql.ts';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';

export type Quota = RegionBoardQuery['coordinationReport']['quotas'][number];

export const QuotaTag = ({ met }: { readonly met: boolean | null }) =>
  met === null ? (
    <Tag color={tones.plain}>不作要求</Tag>
  ) : met ? (
    <Tag color={tones.good}>已达到</Tag>
  ) : (
    <Tag color={tones.warn}>尚未达到</Tag>
  );

/** PD 第九条, KF 第十二条第二款: joint checks of the year, by what is asked of whom. */
export const Quotas = ({ lines }: { readonly lines: readonly Quota[] }) => (
  <Card title="年度联合抽查次数">
    <WideTable
      label="年度联合抽查次数"
      rowKey={(q) => q.department.code}
      size="small"
      pagination={false}
      dataSource={[...lines]}
      columns={[
        { title: '部门', render: (_, q) => q.department.name },
        { title: '要求', render: (_, q) => word('JointQuotaRule', q.rule) },
        { title: '依据', dataIndex: 'basis' },
        { title: '发起', dataIndex: 'initiated', align: 'right' },
        { title: '参与', dataIndex: 'joined', align: 'right' },
        { title: '情况', render: (_, q) => <QuotaTag met={q.met} /> },
      ]}
    />
  </Card>
);

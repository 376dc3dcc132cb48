import { findAgency } from '@double-random/schema/departments';
import { Card, Collapse, Empty, Flex, Form, InputNumber, Tag } from 'antd';
import { shown, thisYear } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import {
  CompileJointPlanDocument,
  JointPlansDocument,
  JointQuotasDocument,
  PublishJointPlanDocument,
} from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Answered, useAsk } from '../asking.tsx';
import { useMe } from '../me.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { ItemTable } from './item-table.tsx';

/** The region's joint plan: compiled from what departments filed, published by the conference office (PD 第七条). */
export function JointPlanCard({ region }: { readonly region: string }) {
  const me = useMe();
  const office = findAgency(me.department ?? '')?.kind === 'CONFERENCE_OFFICE' && me.roles.includes('jco');
  const asked = useAsk(JointPlansDocument, { region });
  const notNow = !office && '由联席会议办公室办理（PD 第七条）';
  const yearField = (
    <Form.Item name="year" label="年度" rules={[{ required: true, message: '请填写年度' }]}>
      <InputNumber min={2020} max={2100} precision={0} />
    </Form.Item>
  );
  return (
    <Card
      title="部门联合抽查计划"
      extra={
        <Flex gap={8} wrap className="no-print">
          <Step<{ region: string; year: number }>
            title="汇总"
            explain="汇总各部门已备案的联合抽查项；此后备案的，另行补充。"
            document={CompileJointPlanDocument}
            input={{ region }}
            initialValues={{ year: thisYear() }}
            notNow={notNow}
            done="已汇总"
          >
            {yearField}
          </Step>
          <Step<{ region: string; year: number }>
            title="公示"
            type="primary"
            explain="向社会公示汇总的年度联合抽查计划；再次公示的为补充计划。"
            document={PublishJointPlanDocument}
            input={{ region }}
            initialValues={{ year: thisYear() }}
            notNow={notNow}
            done="已公示"
          >
            {yearField}
          </Step>
        </Flex>
      }
    >
      <Answered of={asked}>
        {({ jointPlans: { nodes } }) =>
          nodes.length === 0 ? (
            <Empty description="还没有公示的联合抽查计划。各部门备案后，由联席会议办公室于每年2月底前汇总公示。" />
          ) : (
            <Collapse
              items={nodes.map((plan) => ({
                key: plan.id,
                label: `${plan.year}年度${plan.supplement ? `补充计划（第${plan.version}次）` : '联合抽查计划'}，${plan.items.length}项，${shown(plan.publishedAt)}公示`,
                children: <ItemTable items={plan.items} ofMany />,
              }))}
            />
          )
        }
      </Answered>
      <Quotas region={region} year={thisYear()} />
    </Card>
  );
}

/** PD 第九条: who still owes a joint inspection this year. */
function Quotas({ region, year }: { readonly region: string; readonly year: number }) {
  const { data } = useAsk(JointQuotasDocument, { region, from: `${year}-01-01`, to: `${year}-12-31` });
  const quotas = data?.data.coordinationReport?.quotas ?? [];
  if (quotas.length === 0) return null;
  return (
    <WideTable
      label="联合抽查次数"
      least={640}
      style={{ marginTop: 16 }}
      title={() => <strong>{year}年度联合抽查次数</strong>}
      rowKey={({ department }) => department.code}
      size="small"
      pagination={false}
      dataSource={[...quotas]}
      columns={[
        { title: '部门', render: (_, q) => q.department.name },
        { title: '要求', render: (_, q) => `${word('JointQuotaRule', q.rule)}（${q.basis}）` },
        { title: '发起', dataIndex: 'initiated' },
        { title: '参与', dataIndex: 'joined' },
        {
          title: '达到',
          render: (_, q) =>
            q.met === null ? '不作评价' : <Tag color={q.met ? tones.good : tones.warn}>{q.met ? '已达到' : '尚未达到'}</Tag>,
        },
      ]}
    />
  );
}

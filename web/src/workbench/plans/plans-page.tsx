import { findAgency } from '@double-random/schema/departments';
import { Card, Empty, Form, InputNumber, Tag } from 'antd';
import { Link } from 'react-router';
import { shown, thisYear } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { CreatePlanDocument, PlansDocument } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Answered, useAsk } from '../asking.tsx';
import { useMe } from '../me.tsx';
import { Page, Pager, useAddress } from '../page.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { JointPlanCard } from './joint-plan-card.tsx';
import { planTones } from './plan-words.ts';

/** Annual plans one may know of: the own ones, those of agencies below, those one takes part in. */
export function PlansPage() {
  const me = useMe();
  const { get } = useAddress();
  const agency = findAgency(me.department ?? '');
  const asked = useAsk(PlansDocument, { after: get('after') });
  return (
    <Page
      title="年度抽查计划"
      extra={
        <Step<{ year: number; items: readonly never[] }>
          title="编制年度计划"
          type="primary"
          explain="先建立计划，再逐项添加抽查事项、比例、轮次和执行时间。每个部门每年一份。"
          document={CreatePlanDocument}
          input={{ items: [] }}
          initialValues={{ year: thisYear() + 1 }}
          notNow={(agency?.kind !== 'DEPARTMENT' || !me.roles.includes('op')) && '由监管部门经办人编制（KF 第十一条）'}
          done="计划已建立"
        >
          <Form.Item name="year" label="年度" rules={[{ required: true, message: '请填写年度' }]}>
            <InputNumber min={2020} max={2100} precision={0} />
          </Form.Item>
        </Step>
      }
    >
      <Card>
        <Answered of={asked}>
          {({ plans }) =>
            plans.nodes.length === 0 ? (
              <Empty description="还没有年度计划。由监管部门经办人编制，参与部门确认后备案、公布。" />
            ) : (
              <>
                <WideTable
                  label="年度计划"
                  least={720}
                  rowKey="id"
                  size="middle"
                  pagination={false}
                  dataSource={[...plans.nodes]}
                  columns={[
                    { title: '计划', render: (_, p) => <Link to={`/plans/${p.id}`}>{`${p.year}年度（第${p.version}版）`}</Link> },
                    { title: '部门', render: (_, p) => p.department.name },
                    { title: '状态', render: (_, p) => <Tag color={planTones[p.state]}>{word('PlanState', p.state)}</Tag> },
                    { title: '计划项', render: (_, p) => `${p.items.length}项，其中联合${p.items.filter(({ joint }) => joint).length}项` },
                    {
                      title: '备案',
                      render: (_, p) => (
                        <>
                          {shown(p.filedAt)} {p.filedLate && <Tag color={tones.bad}>逾期</Tag>}
                        </>
                      ),
                    },
                    { title: '公布', render: (_, p) => shown(p.publishedAt) },
                  ]}
                />
                <Pager pageInfo={plans.pageInfo} />
              </>
            )
          }
        </Answered>
      </Card>
      {agency?.region && <JointPlanCard region={agency.region} />}
    </Page>
  );
}

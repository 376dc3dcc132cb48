import { findAgency } from '@double-random/schema/departments';
import { Card, Collapse, Empty, Form, InputNumber, Tag } from 'antd';
import { shown, thisYear } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import {
  CompileJointPlanDocument,
  JointPlansDocument,
  JointQuotasDocument,
  PublishJointPlanDocument,
} from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Acts } from '../acts.tsx';
import { Answered, useAsk } from '../asking.tsx';
import { useMe } from '../me.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { ItemTable } from './item-table.tsx';
import { words } from './words.ts';

/** The region's joint plan: compiled from what departments filed, published by the conference office (PD 第七条). */
export function JointPlanCard({ region }: { readonly region: string }) {
  const me = useMe();
  const office = findAgency(me.department ?? '')?.kind === 'CONFERENCE_OFFICE' && me.roles.includes('jco');
  const asked = useAsk(JointPlansDocument, { region });
  const notNow = !office && words.notOffice;
  const yearField = (
    <Form.Item name="year" label={words.year} rules={[{ required: true, message: words.fillInYear }]}>
      <InputNumber min={2020} max={2100} precision={0} />
    </Form.Item>
  );
  return (
    <Card
      title={words.jointPlan}
      extra={
        <Acts>
          <Step<{ region: string; year: number }>
            title={words.compile}
            explain={words.compileExplain}
            document={CompileJointPlanDocument}
            input={{ region }}
            initialValues={{ year: thisYear() }}
            notNow={notNow}
            done={words.compiled}
          >
            {yearField}
          </Step>
          <Step<{ region: string; year: number }>
            title={words.publishJoint}
            type="primary"
            explain={words.publishJointExplain}
            document={PublishJointPlanDocument}
            input={{ region }}
            initialValues={{ year: thisYear() }}
            notNow={notNow}
            done={words.publishedJoint}
          >
            {yearField}
          </Step>
        </Acts>
      }
    >
      <Answered of={asked}>
        {({ jointPlans: { nodes } }) =>
          nodes.length === 0 ? (
            <Empty description={words.noJointPlan} />
          ) : (
            <Collapse
              items={nodes.map((plan) => ({
                key: plan.id,
                label: words.jointPlanOf(plan.year, plan.supplement, plan.version, plan.items.length, shown(plan.publishedAt)),
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
      label={words.quotas}
      least={640}
      style={{ marginTop: 16 }}
      title={() => <strong>{words.quotasOf(year)}</strong>}
      rowKey={({ department }) => department.code}
      size="small"
      pagination={false}
      dataSource={[...quotas]}
      columns={[
        { title: words.department, render: (_, q) => q.department.name },
        { title: words.quota, render: (_, q) => words.quotaRule(word('JointQuotaRule', q.rule), q.basis) },
        { title: words.initiated, dataIndex: 'initiated' },
        { title: words.joined, dataIndex: 'joined' },
        {
          title: words.attained,
          render: (_, q) =>
            q.met === null ? words.notJudged : <Tag color={q.met ? tones.good : tones.warn}>{q.met ? words.met : words.notMet}</Tag>,
        },
      ]}
    />
  );
}

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
import { CoverageCard, coverageReaders } from './coverage-card.tsx';
import { JointPlanCard } from './joint-plan-card.tsx';
import { planTones } from './plan-words.ts';
import { words } from './words.ts';

/** Annual plans one may know of: the own ones, those of agencies below, those one takes part in. */
export function PlansPage() {
  const me = useMe();
  const { get } = useAddress();
  const agency = findAgency(me.department ?? '');
  const asked = useAsk(PlansDocument, { after: get('after') });
  return (
    <Page
      title={words.title}
      extra={
        <Step<{ year: number; items: readonly never[] }>
          title={words.create}
          type="primary"
          explain={words.createExplain}
          document={CreatePlanDocument}
          input={{ items: [] }}
          initialValues={{ year: thisYear() + 1 }}
          notNow={(agency?.kind !== 'DEPARTMENT' || !me.roles.includes('op')) && words.notOpToCreate}
          done={words.created}
        >
          <Form.Item name="year" label={words.year} rules={[{ required: true, message: words.fillInYear }]}>
            <InputNumber min={2020} max={2100} precision={0} />
          </Form.Item>
        </Step>
      }
    >
      <Card>
        <Answered of={asked}>
          {({ plans }) =>
            plans.nodes.length === 0 ? (
              <Empty description={words.noPlans} />
            ) : (
              <>
                <WideTable
                  label={words.plans}
                  least={720}
                  rowKey="id"
                  size="middle"
                  pagination={false}
                  dataSource={[...plans.nodes]}
                  columns={[
                    { title: words.plan, render: (_, p) => <Link to={`/plans/${p.id}`}>{words.yearOf(p.year, p.version)}</Link> },
                    { title: words.department, render: (_, p) => p.department.name },
                    { title: words.state, render: (_, p) => <Tag color={planTones[p.state]}>{word('PlanState', p.state)}</Tag> },
                    { title: words.items, render: (_, p) => words.itemCount(p.items.length, p.items.filter(({ joint }) => joint).length) },
                    {
                      title: words.filing,
                      render: (_, p) => (
                        <>
                          {shown(p.filedAt)} {p.filedLate && <Tag color={tones.bad}>{words.late}</Tag>}
                        </>
                      ),
                    },
                    { title: words.published, render: (_, p) => shown(p.publishedAt) },
                  ]}
                />
                <Pager pageInfo={plans.pageInfo} />
              </>
            )
          }
        </Answered>
      </Card>
      {agency?.kind === 'DEPARTMENT' && coverageReaders.some((role) => me.roles.includes(role)) && <CoverageCard agency={agency.code} />}
      {agency?.region && <JointPlanCard region={agency.region} />}
    </Page>
  );
}

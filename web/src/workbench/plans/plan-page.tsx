import { Alert, Card, Descriptions, Empty, Tabs, Tag, Typography } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { percent, shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { PlanDocument } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { Page } from '../page.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { ItemActs } from './item-acts.tsx';
import { ItemForm } from './item-form.tsx';
import { ItemTable } from './item-table.tsx';
import { Forecast } from './plan-forecast.tsx';
import { PlanSteps } from './plan-steps.tsx';
import { officeName, type Plan, type PlanItem } from './plan-words.ts';
import { words } from './words.ts';
import { YearGrid } from './year-grid.tsx';

/** One plan: its items, the year at a glance, what was attained, and what may be done next. */
export function PlanPage() {
  const { id = '' } = useParams();
  const asked = useAsk(PlanDocument, { id });
  return <Answered of={asked}>{({ plan }) => <OnePlan plan={plan} />}</Answered>;
}

function OnePlan({ plan }: { readonly plan: Plan }) {
  const [writing, write] = useState<PlanItem | 'NEW'>();
  return (
    <Page title={words.planOf(plan.department.name, plan.year)} extra={<PlanSteps plan={plan} onAdd={() => write('NEW')} />}>
      <Card>
        <Descriptions size="small" column={{ xs: 1, lg: 3 }} items={factsOf(plan)} />
        {plan.amendment && <Alert type="info" showIcon title={words.amendedFor(plan.amendment.reason, plan.amendment.approver)} />}
      </Card>
      <Card>
        <Tabs
          items={[
            {
              key: 'items',
              label: words.itemsOf(plan.items.length),
              children:
                plan.items.length === 0 ? (
                  <Empty description={words.noItems} />
                ) : (
                  <ItemTable items={plan.items} acts={(item) => <ItemActs plan={plan} item={item} onEdit={() => write(item)} />} />
                ),
            },
            { key: 'year', label: words.yearTab, children: <YearGrid year={plan.year} items={plan.items} /> },
            { key: 'forecast', label: words.forecast, children: <Forecast plan={plan} /> },
            { key: 'attainment', label: words.attainment, children: <Attainment plan={plan} /> },
            {
              key: 'rules',
              label: words.rules,
              children: plan.rules ? (
                <>
                  <Typography.Title level={2} lang="zh-CN" style={{ fontSize: 16 }}>
                    {plan.rules.title}
                  </Typography.Title>
                  <Typography.Paragraph lang="zh-CN" style={{ whiteSpace: 'pre-wrap' }}>
                    {plan.rules.text}
                  </Typography.Paragraph>
                </>
              ) : (
                <Empty description={words.noRules} />
              ),
            },
          ]}
        />
      </Card>
      {writing && <ItemForm plan={plan} item={writing === 'NEW' ? undefined : writing} onClose={() => write(undefined)} />}
    </Page>
  );
}

const factsOf = (plan: Plan) => [
  { key: 'state', label: words.state, children: words.stateOf(word('PlanState', plan.state), plan.version) },
  {
    key: 'filed',
    label: words.filing,
    children: plan.filedAt ? words.filedOf(shown(plan.filedAt), officeName(plan.filedTo ?? ''), plan.filedLate) : words.notFiled,
  },
  { key: 'published', label: words.published, children: shown(plan.publishedAt) },
  ...(plan.history.length > 0
    ? [
        {
          key: 'history',
          label: words.history,
          children: plan.history.map((h) => (
            <Link key={h.id} to={`/plans/${h.id}`} style={{ marginRight: 12 }}>
              {words.versionOf(h.version, shown(h.publishedAt))}
            </Link>
          )),
        },
      ]
    : []),
];

/** Planned against done; frozen when the year is closed. */
function Attainment({ plan }: { readonly plan: Plan }) {
  if (!plan.attainment || plan.attainment.length === 0) return <Empty description={words.noAttainment} />;
  return (
    <WideTable
      label={words.attainment}
      least={640}
      rowKey="code"
      size="small"
      pagination={false}
      dataSource={[...plan.attainment]}
      columns={[
        { title: words.items, render: (_, a) => `${a.code} ${plan.items.find(({ code }) => code === a.code)?.name ?? ''}` },
        { title: words.planned, dataIndex: 'planned' },
        { title: words.visited, dataIndex: 'visited' },
        { title: words.completed, dataIndex: 'completed' },
        { title: words.roundsDone, dataIndex: 'roundsDone' },
        { title: words.rate, render: (_, a) => percent(a.basisPoints) },
        {
          title: words.reached,
          render: (_, a) => <Tag color={a.met ? tones.good : tones.warn}>{a.met ? words.reached : words.notReached}</Tag>,
        },
      ]}
    />
  );
}

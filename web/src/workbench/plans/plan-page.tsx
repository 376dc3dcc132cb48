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
    <Page title={`${plan.department.name}${plan.year}年度抽查计划`} extra={<PlanSteps plan={plan} onAdd={() => write('NEW')} />}>
      <Card>
        <Descriptions size="small" column={{ xs: 1, lg: 3 }} items={factsOf(plan)} />
        {plan.amendment && (
          <Alert type="info" showIcon title={`本版为调整：${plan.amendment.reason}（批准人 ${plan.amendment.approver}）`} />
        )}
      </Card>
      <Card>
        <Tabs
          items={[
            {
              key: 'items',
              label: `计划项（${plan.items.length}）`,
              children:
                plan.items.length === 0 ? (
                  <Empty description="计划中还没有计划项，请逐项添加。" />
                ) : (
                  <ItemTable items={plan.items} acts={(item) => <ItemActs plan={plan} item={item} onEdit={() => write(item)} />} />
                ),
            },
            { key: 'year', label: '全年安排', children: <YearGrid year={plan.year} items={plan.items} /> },
            { key: 'forecast', label: '次数测算', children: <Forecast plan={plan} /> },
            { key: 'attainment', label: '达标情况', children: <Attainment plan={plan} /> },
            {
              key: 'rules',
              label: '抽查规则',
              children: plan.rules ? (
                <>
                  <Typography.Title level={2} style={{ fontSize: 16 }}>
                    {plan.rules.title}
                  </Typography.Title>
                  <Typography.Paragraph style={{ whiteSpace: 'pre-wrap' }}>{plan.rules.text}</Typography.Paragraph>
                </>
              ) : (
                <Empty description="没有随计划制定本部门抽查规则。报领导小组办公室备案的计划须有（YX 五（三））。" />
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
  { key: 'state', label: '状态', children: `${word('PlanState', plan.state)}（第${plan.version}版）` },
  {
    key: 'filed',
    label: '备案',
    children: plan.filedAt ? `${shown(plan.filedAt)}，${officeName(plan.filedTo ?? '')}${plan.filedLate ? '（逾期）' : ''}` : '尚未备案',
  },
  { key: 'published', label: '公布', children: shown(plan.publishedAt) },
  ...(plan.history.length > 0
    ? [
        {
          key: 'history',
          label: '此前的版本',
          children: plan.history.map((h) => (
            <Link key={h.id} to={`/plans/${h.id}`} style={{ marginRight: 12 }}>
              {`第${h.version}版（${shown(h.publishedAt)}）`}
            </Link>
          )),
        },
      ]
    : []),
];

/** Planned against done; frozen when the year is closed. */
function Attainment({ plan }: { readonly plan: Plan }) {
  if (!plan.attainment || plan.attainment.length === 0)
    return <Empty description="还没有可以计算的数字。任务检查、公示之后，这里按计划项列出达标情况。" />;
  return (
    <WideTable
      label="达标情况"
      least={640}
      rowKey="code"
      size="small"
      pagination={false}
      dataSource={[...plan.attainment]}
      columns={[
        { title: '计划项', render: (_, a) => `${a.code} ${plan.items.find(({ code }) => code === a.code)?.name ?? ''}` },
        { title: '计划户数', dataIndex: 'planned' },
        { title: '已检查', dataIndex: 'visited' },
        { title: '按期公示', dataIndex: 'completed' },
        { title: '完成轮次', dataIndex: 'roundsDone' },
        { title: '达标率', render: (_, a) => percent(a.basisPoints) },
        { title: '达标', render: (_, a) => <Tag color={a.met ? tones.good : tones.warn}>{a.met ? '达标' : '未达标'}</Tag> },
      ]}
    />
  );
}

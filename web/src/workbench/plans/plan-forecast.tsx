import { Alert, Empty, Flex, Tag } from 'antd';
import { percent } from '../../browser/dates.ts';
import { type ForecastLineFragment, PlanForecastDocument } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import type { Plan } from './plan-words.ts';

/** Whether the plan's draws fit under the yearly caps, before anybody draws (KF 第十三条第二款, PD 第十条). */
export function Forecast({ plan }: { readonly plan: Plan }) {
  const asked = useAsk(PlanForecastDocument, { id: plan.id });
  return (
    <Answered of={asked}>
      {({ plan: { forecast } }) =>
        forecast ? (
          <Flex vertical gap={16}>
            <Verdict total={forecast.total} />
            <Lines plan={plan} rows={forecast.items} />
            <small>
              按各部门名录库的现状和您可见的检查测算：已公示的、本部门的计入，其他部门未公示的不计入；本年度已检查合格的事项和豁免在抽取时另行判定。
            </small>
          </Flex>
        ) : (
          <Empty description="不能测算：计划项所列事项已不在部门清单中，或者本单位不参与这一计划。调整计划项后再看。" />
        )
      }
    </Answered>
  );
}

/** Items that compete for the same entities are told together: one by one each may fit. */
function Verdict({ total }: { readonly total: ForecastLineFragment }) {
  const full = total.byRoom.find(({ room }) => room === 0)?.entities ?? 0;
  const fits = total.shortfall === 0;
  return (
    <Alert
      type={fits ? 'success' : 'warning'}
      showIcon
      title={
        fits
          ? `全年计划抽取 ${total.wanted} 户次，年度次数上限之内可以完成。`
          : `全年计划抽取 ${total.wanted} 户次，年度次数上限之内至多 ${total.feasible} 户次，差 ${total.shortfall} 户次。请减少轮次、降低比例，或者合并为联合抽查。`
      }
      description={`范围内共 ${total.inScope} 个主体，其中 ${full} 个的年度次数已被本计划以外的检查用满，不会再被抽中（KF 第十三条第二款、PD 第十条）。`}
    />
  );
}

const roomText = (room: number | null): string => (room === null ? '不限次数' : room === 0 ? '已用满' : `还可${room}次`);

const Lines = ({ plan, rows }: { readonly plan: Plan; readonly rows: readonly ForecastLineFragment[] }) => (
  <WideTable
    label="逐项测算"
    rowKey="code"
    size="small"
    dataSource={[...rows]}
    columns={[
      { title: '计划项', render: (_, f) => `${f.code} ${itemOf(plan, f)?.name ?? ''}` },
      { title: '范围内主体', dataIndex: 'inScope' },
      {
        title: '年度余次',
        render: (_, f) =>
          f.byRoom.length === 0
            ? '名录库中没有符合范围的主体'
            : f.byRoom.map(({ room, entities }) => (
                <Tag key={room ?? 'any'} color={room === 0 ? tones.warn : tones.plain}>{`${roomText(room)} ${entities}户`}</Tag>
              )),
      },
      {
        title: '每轮户数',
        render: (_, f) => {
          const item = itemOf(plan, f);
          return `计划${item?.estimatedCount ?? '—'}户；按${percent(item?.ratioBasisPoints)}应抽${f.byRatio ?? 0}户`;
        },
      },
      { title: '计划户次', dataIndex: 'wanted' },
      { title: '可抽户次', dataIndex: 'feasible' },
      {
        title: '结论',
        render: (_, f) => (f.shortfall === 0 ? <Tag color={tones.good}>够抽</Tag> : <Tag color={tones.bad}>{`差${f.shortfall}户次`}</Tag>),
      },
    ]}
  />
);

const itemOf = (plan: Plan, { code }: ForecastLineFragment) => plan.items.find((item) => item.code === code);

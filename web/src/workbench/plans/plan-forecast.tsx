import { Alert, Empty, Flex, Tag } from 'antd';
import { percent } from '../../browser/dates.ts';
import { type ForecastLineFragment, PlanForecastDocument } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import type { Plan } from './plan-words.ts';
import { words } from './words.ts';

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
            <small>{words.forecastNote}</small>
          </Flex>
        ) : (
          <Empty description={words.noForecast} />
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
      title={fits ? words.fits(total.wanted) : words.short(total.wanted, total.feasible, total.shortfall)}
      description={words.scopeFacts(total.inScope, full)}
    />
  );
}

const roomText = (room: number | null): string => (room === null ? words.unlimited : room === 0 ? words.full : words.roomOf(room));

const Lines = ({ plan, rows }: { readonly plan: Plan; readonly rows: readonly ForecastLineFragment[] }) => (
  <WideTable
    label={words.lines}
    rowKey="code"
    size="small"
    dataSource={[...rows]}
    columns={[
      { title: words.items, render: (_, f) => `${f.code} ${itemOf(plan, f)?.name ?? ''}` },
      { title: words.inScope, dataIndex: 'inScope' },
      {
        title: words.room,
        render: (_, f) =>
          f.byRoom.length === 0
            ? words.noneInScope
            : f.byRoom.map(({ room, entities }) => (
                <Tag key={room ?? 'any'} color={room === 0 ? tones.warn : tones.plain}>
                  {words.entitiesOf(roomText(room), entities)}
                </Tag>
              )),
      },
      {
        title: words.perRound,
        render: (_, f) => {
          const item = itemOf(plan, f);
          return words.perRoundOf(item?.estimatedCount ?? '—', percent(item?.ratioBasisPoints), f.byRatio ?? 0);
        },
      },
      { title: words.wanted, dataIndex: 'wanted' },
      { title: words.feasible, dataIndex: 'feasible' },
      {
        title: words.verdict,
        render: (_, f) =>
          f.shortfall === 0 ? <Tag color={tones.good}>{words.enough}</Tag> : <Tag color={tones.bad}>{words.shortBy(f.shortfall)}</Tag>,
      },
    ]}
  />
);

const itemOf = (plan: Plan, { code }: ForecastLineFragment) => plan.items.find((item) => item.code === code);

import { Alert, Empty, Flex, Tag } from 'antd';
import { percent } from '../../browser/dates.ts';
import { type ForecastLineFragment, PlanForecastDocument } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import type { Plan } from './plan-words.ts';
import { t } from './words.ts';

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
            <small>{t.forecastNote}</small>
          </Flex>
        ) : (
          <Empty description={t.noForecast} />
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
      title={fits ? t.fits(total.wanted) : t.short(total.wanted, total.feasible, total.shortfall)}
      description={t.scopeFacts(total.inScope, full)}
    />
  );
}

const roomText = (room: number | null): string => (room === null ? t.unlimited : room === 0 ? t.full : t.roomOf(room));

const Lines = ({ plan, rows }: { readonly plan: Plan; readonly rows: readonly ForecastLineFragment[] }) => (
  <WideTable
    label={t.lines}
    rowKey="code"
    size="small"
    dataSource={[...rows]}
    columns={[
      { title: t.items, render: (_, f) => `${f.code} ${itemOf(plan, f)?.name ?? ''}` },
      { title: t.inScope, dataIndex: 'inScope' },
      {
        title: t.room,
        render: (_, f) =>
          f.byRoom.length === 0
            ? t.noneInScope
            : f.byRoom.map(({ room, entities }) => (
                <Tag key={room ?? 'any'} color={room === 0 ? tones.warn : tones.plain}>
                  {t.entitiesOf(roomText(room), entities)}
                </Tag>
              )),
      },
      {
        title: t.perRound,
        render: (_, f) => {
          const item = itemOf(plan, f);
          return t.perRoundOf(item?.estimatedCount ?? '—', percent(item?.ratioBasisPoints), f.byRatio ?? 0);
        },
      },
      { title: t.wanted, dataIndex: 'wanted' },
      { title: t.feasible, dataIndex: 'feasible' },
      {
        title: t.verdict,
        render: (_, f) =>
          f.shortfall === 0 ? <Tag color={tones.good}>{t.enough}</Tag> : <Tag color={tones.bad}>{t.shortBy(f.shortfall)}</Tag>,
      },
    ]}
  />
);

const itemOf = (plan: Plan, { code }: ForecastLineFragment) => plan.items.find((item) => item.code === code);

import { Card, DatePicker, Empty } from 'antd';
import dayjs from 'dayjs';
import { word } from '../../browser/words.ts';
import { CauseVisitsDocument, type CauseVisitsQuery } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { Chinese } from '../chinese.tsx';
import { day } from '../form/field.ts';
import { Page, Pager, useAddress } from '../page.tsx';
import { WideTable } from '../wide-table.tsx';
import { common } from '../words.ts';
import { RecordCauseVisit } from './record-cause-visit.tsx';
import { words } from './words.ts';

type CauseVisit = CauseVisitsQuery['causeVisits']['nodes'][number];

/** 有因检查 of the own department by period: what it reports of its daily supervision (YX 一, YY 四（二）). */
export function CauseVisitsPage() {
  const { get, set } = useAddress();
  const [from, to] = [get('from'), get('to')];
  const asked = useAsk(CauseVisitsDocument, { code: null, from, to, after: get('after') });
  return (
    <Page title={common.causeVisits} extra={<RecordCauseVisit />}>
      <Card>
        <p>{words.explain}</p>
        <DatePicker.RangePicker
          aria-label={words.period}
          style={{ marginBottom: 12 }}
          value={from && to ? [dayjs(from), dayjs(to)] : null}
          onChange={(range) => set({ from: range?.[0] ? day(range[0]) : null, to: range?.[1] ? day(range[1]) : null })}
        />
        <Answered of={asked}>
          {({ causeVisits: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty description={words.none} />
            ) : (
              <>
                <Rows rows={nodes} />
                <Pager pageInfo={pageInfo} />
              </>
            )
          }
        </Answered>
      </Card>
    </Page>
  );
}

/** As the own registry has it; a code that is not in it stands for itself. */
const nameOf = ({ object }: CauseVisit): string | undefined =>
  (object?.publicSecurityEntry ?? object?.marketSupervisionEntry ?? object?.civilAirDefenseEntry)?.name;

const Rows = ({ rows }: { readonly rows: readonly CauseVisit[] }) => (
  <WideTable
    label={common.causeVisits}
    least={900}
    rowKey="id"
    size="middle"
    dataSource={[...rows]}
    columns={[
      { title: words.inspectedOn, width: 120, dataIndex: 'visitedOn' },
      {
        title: words.object,
        render: (_, v) => (
          <>
            {nameOf(v) && (
              <div>
                <Chinese>{nameOf(v)}</Chinese>
              </div>
            )}
            {v.object?.code}
          </>
        ),
      },
      { title: words.cause, width: 110, render: (_, v) => word('CauseGround', v.ground) },
      { title: words.number, dataIndex: 'referenceNo' },
      { title: words.matter, render: (_, v) => v.matters?.map(({ id, name }) => <div key={id}>{name}</div>) ?? '—' },
      { title: words.summary, width: '26%', render: (_, v) => <Chinese>{v.summary}</Chinese> },
    ]}
  />
);

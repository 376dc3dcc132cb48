import { findAgency } from '@double-random/schema/departments';
import { Card, Empty, Flex, Form, Select, Tag } from 'antd';
import { choices, word } from '../../browser/words.ts';
import {
  ApproveEntitySuccessionDocument,
  EntitySuccessionsDocument,
  type EntitySuccessionsQuery,
  RecordEntitySuccessionDocument,
  type RecordEntitySuccessionInput,
  RejectEntitySuccessionDocument,
  type SuccessionState,
} from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Answered, useAsk } from '../asking.tsx';
import { DayItem, dayOf, ReasonItem, TextItem } from '../form/items.tsx';
import { useMe } from '../me.tsx';
import { Page, Pager, useAddress } from '../page.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { words } from './words.ts';

type Succession = EntitySuccessionsQuery['entitySuccessions']['nodes'][number];

const stateTones: Readonly<Record<SuccessionState, string>> = { REQUESTED: tones.warn, APPLIED: tones.good, REJECTED: tones.plain };

/** Who answers for an entity that merged or divided: its visits of the year go along (requirements ). */
export function SuccessionsPage() {
  const me = useMe();
  const { get } = useAddress();
  const asked = useAsk(EntitySuccessionsDocument, { after: get('after') });
  return (
    <Page
      title={words.successions}
      extra={
        <Step<Omit<RecordEntitySuccessionInput, 'requestId'>>
          title={words.record}
          type="primary"
          explain={words.recordExplain}
          document={RecordEntitySuccessionDocument}
          input={{}}
          notNow={!me.roles.includes('op') && words.recordWho}
          initialValues={{ kind: 'MERGER' }}
          prepare={({ kind, from, to, documentNo, effectiveOn }) => ({
            kind: kind as RecordEntitySuccessionInput['kind'],
            from: String(from).trim(),
            to: to as readonly string[],
            documentNo: String(documentNo),
            effectiveOn: dayOf(effectiveOn),
          })}
          done={words.recorded}
        >
          <Form.Item name="kind" label={words.kind}>
            <Select options={choices('SuccessionKind')} />
          </Form.Item>
          <TextItem name="from" label={words.from} extra={words.fromExtra} maxLength={60} />
          <Form.Item name="to" label={words.to} extra={words.toExtra} rules={[{ required: true, message: words.fillInSuccessor }]}>
            <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[' ', '、', ',']} />
          </Form.Item>
          <TextItem name="documentNo" label={words.documentNumber} />
          <DayItem name="effectiveOn" label={words.effectiveOn} />
        </Step>
      }
    >
      <Card>
        <Answered of={asked}>
          {({ entitySuccessions: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty description={words.noSuccessions} />
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

const Rows = ({ rows }: { readonly rows: readonly Succession[] }) => (
  <WideTable
    label={words.successions}
    least={980}
    rowKey="id"
    size="middle"
    dataSource={[...rows]}
    columns={[
      { title: words.kind, render: (_, s) => word('SuccessionKind', s.kind) },
      { title: words.predecessor, dataIndex: 'fromKey' },
      { title: words.successor, render: (_, s) => s.toKeys.map((key) => <div key={key}>{key}</div>) },
      { title: words.documentNo, dataIndex: 'documentNo' },
      { title: words.effective, dataIndex: 'effectiveOn' },
      { title: words.recordedBy, render: (_, s) => findAgency(s.agency)?.name ?? s.agency },
      {
        title: words.state,
        render: (_, s) => (
          <>
            <Tag color={stateTones[s.state]}>{word('SuccessionState', s.state)}</Tag>
            {s.state === 'APPLIED' ? words.moved(s.slotsMoved, s.visitsMoved) : s.reason}
          </>
        ),
      },
      { title: words.acts, render: (_, s) => <Decide succession={s} /> },
    ]}
  />
);

function Decide({ succession: { id, state, agency } }: { readonly succession: Succession }) {
  const me = useMe();
  if (state !== 'REQUESTED') return '—';
  const notHead = (me.department !== agency || !me.roles.includes('ph')) && words.approveWho;
  const input = { successionId: id };
  return (
    <Flex gap={8}>
      <Step
        title={words.approveIt}
        type="primary"
        explain={words.approveExplain}
        document={ApproveEntitySuccessionDocument}
        input={input}
        notNow={notHead}
        done={words.granted}
      />
      <Step
        title={words.reject}
        explain={words.rejectExplain}
        document={RejectEntitySuccessionDocument}
        input={input}
        notNow={notHead}
        done={words.answered}
      >
        <ReasonItem />
      </Step>
    </Flex>
  );
}

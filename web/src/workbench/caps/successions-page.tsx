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

type Succession = EntitySuccessionsQuery['entitySuccessions']['nodes'][number];

const stateTones: Readonly<Record<SuccessionState, string>> = { REQUESTED: tones.warn, APPLIED: tones.good, REJECTED: tones.plain };

/** Who answers for an entity that merged or divided: its visits of the year go along (requirements ). */
export function SuccessionsPage() {
  const me = useMe();
  const { get } = useAddress();
  const asked = useAsk(EntitySuccessionsDocument, { after: get('after') });
  return (
    <Page
      title="主体承继"
      extra={
        <Step<Omit<RecordEntitySuccessionInput, 'requestId'>>
          title="登记承继"
          type="primary"
          explain="本年度已抽中、已检查的次数和尚未实施的检查转由承继主体承担。合并、分立须经主要负责人批准；平台编码补录信用代码的即时生效。"
          document={RecordEntitySuccessionDocument}
          input={{}}
          notNow={!me.roles.includes('op') && '由部门经办人登记（平台规则：按法律主体计次）'}
          initialValues={{ kind: 'MERGER' }}
          prepare={({ kind, from, to, documentNo, effectiveOn }) => ({
            kind: kind as RecordEntitySuccessionInput['kind'],
            from: String(from).trim(),
            to: to as readonly string[],
            documentNo: String(documentNo),
            effectiveOn: dayOf(effectiveOn),
          })}
          done="已登记"
        >
          <Form.Item name="kind" label="种类">
            <Select options={choices('SuccessionKind')} />
          </Form.Item>
          <TextItem name="from" label="被合并、被分立的主体" extra="统一社会信用代码，或者平台编码" maxLength={60} />
          <Form.Item
            name="to"
            label="承继主体的统一社会信用代码"
            extra="分立的填各承继主体，回车确认"
            rules={[{ required: true, message: '请填写承继主体' }]}
          >
            <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[' ', '、', ',']} />
          </Form.Item>
          <TextItem name="documentNo" label="登记机关文件的文号" />
          <DayItem name="effectiveOn" label="生效之日" />
        </Step>
      }
    >
      <Card>
        <Answered of={asked}>
          {({ entitySuccessions: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty description="没有主体承继。名录库中合并、分立了检查对象的，在这里登记登记机关的文件，年度次数随之转移，承继主体不会因此多挨检查。" />
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
    label="主体承继"
    rowKey="id"
    size="middle"
    dataSource={[...rows]}
    columns={[
      { title: '种类', render: (_, s) => word('SuccessionKind', s.kind) },
      { title: '原主体', dataIndex: 'fromKey' },
      { title: '承继主体', render: (_, s) => s.toKeys.map((key) => <div key={key}>{key}</div>) },
      { title: '文号', dataIndex: 'documentNo' },
      { title: '生效', dataIndex: 'effectiveOn' },
      { title: '登记部门', render: (_, s) => findAgency(s.agency)?.name ?? s.agency },
      {
        title: '状态',
        render: (_, s) => (
          <>
            <Tag color={stateTones[s.state]}>{word('SuccessionState', s.state)}</Tag>
            {s.state === 'APPLIED' ? `转入次数${s.slotsMoved}条，未实施的检查${s.visitsMoved}次` : s.reason}
          </>
        ),
      },
      { title: '办理', render: (_, s) => <Decide succession={s} /> },
    ]}
  />
);

function Decide({ succession: { id, state, agency } }: { readonly succession: Succession }) {
  const me = useMe();
  if (state !== 'REQUESTED') return '—';
  const notHead =
    (me.department !== agency || !me.roles.includes('ph')) && '由登记部门的主要负责人批准，批准人不得是登记人（平台规则：岗位分离）';
  const input = { successionId: id };
  return (
    <Flex gap={8}>
      <Step
        title="批准"
        type="primary"
        explain="次数和未实施的检查随即转入承继主体，不能撤回。"
        document={ApproveEntitySuccessionDocument}
        input={input}
        notNow={notHead}
        done="已批准"
      />
      <Step
        title="不批准"
        explain="次数仍记在原主体名下。"
        document={RejectEntitySuccessionDocument}
        input={input}
        notNow={notHead}
        done="已答复"
      >
        <ReasonItem />
      </Step>
    </Flex>
  );
}

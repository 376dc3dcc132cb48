import { Alert, Card, Checkbox, Empty, Flex, Form, Select, Tag } from 'antd';
import { shown, thisDay } from '../../browser/dates.ts';
import { choices, word } from '../../browser/words.ts';
import {
  DelegationsDocument,
  type DelegationsQuery,
  RecordDelegationDocument,
  type RecordDelegationInput,
  RevokeDelegationDocument,
} from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Answered, useAsk } from '../asking.tsx';
import { DaysItem, daysOf, TextItem } from '../form/items.tsx';
import { useMe } from '../me.tsx';
import { Pager, useAddress } from '../page.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';

type Delegation = DelegationsQuery['delegations']['nodes'][number];

/** 书面授权: to whom a head has given his power to approve, for what time and by which document (KF 第十七条, PD 第十六条, X-16). */
export function Delegations() {
  const me = useMe();
  const { get } = useAddress();
  const asked = useAsk(DelegationsDocument, { after: get('after') });
  const own = choices('DelegableRole').filter(({ value }) => me.roles.includes(value === 'DEPUTY_HEAD' ? 'dh' : 'ph'));
  return (
    <Flex vertical gap={16}>
      <Alert
        type="info"
        showIcon
        title="授权由负责人本人作出，写明文号和起止日期；受托人在期间内代为审批，留痕中同时记载授权。更正公示结果只能由主要负责人或者代行其职务的人签字。"
      />
      <Card
        title="本部门的书面授权"
        extra={
          <Step<Omit<RecordDelegationInput, 'requestId'>>
            title="登记授权"
            type="primary"
            explain="以本人的职务授权本部门的一名人员代为审批。"
            document={RecordDelegationDocument}
            input={{}}
            notNow={own.length === 0 && '由分管负责人、主要负责人本人登记（KF 第十七条、PD 第十六条）'}
            initialValues={{ role: own[0]?.value, acting: false }}
            prepare={({ days, role, delegate, acting, documentNo }) => {
              const [validFrom, validTo] = daysOf(days);
              return {
                role: role as RecordDelegationInput['role'],
                delegate: String(delegate).trim(),
                acting: Boolean(acting),
                documentNo: String(documentNo),
                validFrom,
                validTo,
              };
            }}
            done="授权已登记"
          >
            <Form.Item name="role" label="授权的职务" rules={[{ required: true, message: '请选择职务' }]}>
              <Select options={own} />
            </Form.Item>
            <TextItem name="delegate" label="受托人账号" extra="须为本部门人员" maxLength={60} />
            <DaysItem name="days" label="起止日期" />
            <TextItem name="documentNo" label="授权文件的文号" />
            <Form.Item name="acting" valuePropName="checked">
              <Checkbox>代行主要负责人职务</Checkbox>
            </Form.Item>
          </Step>
        }
      >
        <Answered of={asked}>
          {({ delegations: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty description="没有书面授权。负责人外出或者缺位时，可在这里授权本部门人员代为审批，否则等待其审批的事项会停下来。" />
            ) : (
              <>
                <Rows rows={nodes} />
                <Pager pageInfo={pageInfo} />
              </>
            )
          }
        </Answered>
      </Card>
    </Flex>
  );
}

const stateOf = ({ revokedAt, validFrom, validTo }: Delegation): readonly [text: string, tone: string] => {
  const today = thisDay();
  if (revokedAt) return [`已收回 ${shown(revokedAt)}`, tones.plain];
  if (validTo < today) return ['已到期', tones.plain];
  return validFrom > today ? ['尚未起始', tones.warn] : ['有效', tones.good];
};

function Rows({ rows }: { readonly rows: readonly Delegation[] }) {
  const me = useMe();
  return (
    <WideTable
      label="书面授权"
      rowKey="id"
      size="middle"
      dataSource={[...rows]}
      columns={[
        { title: '职务', render: (_, d) => `${word('DelegableRole', d.role)}${d.acting ? '（代行职务）' : ''}` },
        { title: '授权人', dataIndex: 'delegator' },
        { title: '受托人', dataIndex: 'delegate' },
        { title: '起止', render: (_, d) => `${d.validFrom} 至 ${d.validTo}` },
        { title: '文号', dataIndex: 'documentNo' },
        {
          title: '状态',
          render: (_, d) => {
            const [text, tone] = stateOf(d);
            return <Tag color={tone}>{text}</Tag>;
          },
        },
        {
          title: '办理',
          render: (_, d) => (
            <Step
              title="收回"
              explain="收回后受托人不再代为审批；已据以审批的不受影响。"
              document={RevokeDelegationDocument}
              input={{ delegationId: d.id }}
              notNow={
                (d.revokedAt !== null && '已经收回') ||
                (d.delegator !== me.account && !me.roles.includes('ph') && '由授权人或者主要负责人收回（PD 第十六条）')
              }
              done="授权已收回"
            />
          ),
        },
      ]}
    />
  );
}

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
import { words } from './words.ts';

type Delegation = DelegationsQuery['delegations']['nodes'][number];

/** 书面授权: to whom a head has given his power to approve, for what time and by which document (KF 第十七条, PD 第十六条, X-16). */
export function Delegations() {
  const me = useMe();
  const { get } = useAddress();
  const asked = useAsk(DelegationsDocument, { after: get('after') });
  const own = choices('DelegableRole').filter(({ value }) => me.roles.includes(value === 'DEPUTY_HEAD' ? 'dh' : 'ph'));
  return (
    <Flex vertical gap={16}>
      <Alert type="info" showIcon title={words.delegationExplain} />
      <Card
        title={words.ownDelegations}
        extra={
          <Step<Omit<RecordDelegationInput, 'requestId'>>
            title={words.record}
            type="primary"
            explain={words.recordExplain}
            document={RecordDelegationDocument}
            input={{}}
            notNow={own.length === 0 && words.recordWho}
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
            done={words.recorded}
          >
            <Form.Item name="role" label={words.office} rules={[{ required: true, message: words.chooseOffice }]}>
              <Select options={own} />
            </Form.Item>
            <TextItem name="delegate" label={words.delegateAccount} extra={words.ofDepartment} maxLength={60} />
            <DaysItem name="days" label={words.validDays} />
            <TextItem name="documentNo" label={words.documentNumber} />
            <Form.Item name="acting" valuePropName="checked">
              <Checkbox>{words.acting}</Checkbox>
            </Form.Item>
          </Step>
        }
      >
        <Answered of={asked}>
          {({ delegations: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty description={words.noDelegations} />
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
  if (revokedAt) return [words.revokedAt(shown(revokedAt)), tones.plain];
  if (validTo < today) return [words.expired, tones.plain];
  return validFrom > today ? [words.notYet, tones.warn] : [words.valid, tones.good];
};

function Rows({ rows }: { readonly rows: readonly Delegation[] }) {
  const me = useMe();
  return (
    <WideTable
      label={words.delegations}
      rowKey="id"
      size="middle"
      dataSource={[...rows]}
      columns={[
        { title: words.post, render: (_, d) => `${word('DelegableRole', d.role)}${d.acting ? words.actingMark : ''}` },
        { title: words.delegator, dataIndex: 'delegator' },
        { title: words.delegate, dataIndex: 'delegate' },
        { title: words.fromUntil, render: (_, d) => words.fromTo(d.validFrom, d.validTo) },
        { title: words.documentNo, dataIndex: 'documentNo' },
        {
          title: words.state,
          render: (_, d) => {
            const [text, tone] = stateOf(d);
            return <Tag color={tone}>{text}</Tag>;
          },
        },
        {
          title: words.acts,
          render: (_, d) => (
            <Step
              title={words.revoke}
              explain={words.revokeExplain}
              document={RevokeDelegationDocument}
              input={{ delegationId: d.id }}
              notNow={
                (d.revokedAt !== null && words.alreadyRevoked) ||
                (d.delegator !== me.account && !me.roles.includes('ph') && words.revokeWho)
              }
              done={words.revoked}
            />
          ),
        },
      ]}
    />
  );
}

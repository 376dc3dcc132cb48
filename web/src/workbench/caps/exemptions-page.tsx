import { Card, Checkbox, Empty, Form, InputNumber, Select, Tag } from 'antd';
import { shown } from '../../browser/dates.ts';
import { choices, word } from '../../browser/words.ts';
import {
  type ExemptionState,
  ExemptionsDocument,
  type ExemptionsQuery,
  RequestExemptionDocument,
  type RequestExemptionInput,
  RevokeExemptionDocument,
} from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Answered, useAsk } from '../asking.tsx';
import { DaysItem, daysOf, ReasonItem, TextItem } from '../form/items.tsx';
import { useMe } from '../me.tsx';
import { OfDepartment, Page, Pager, useAddress } from '../page.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { ScopeFields, scopeOf, scopeText } from './scope-fields.tsx';

type Exemption = ExemptionsQuery['exemptions']['nodes'][number];

const stateTones: Readonly<Record<ExemptionState, string>> = {
  REQUESTED: tones.warn,
  APPROVED: tones.good,
  USED: tones.good,
  REJECTED: tones.plain,
  EXPIRED: tones.plain,
  REVOKED: tones.plain,
};

export const ExemptionsPage = () => <OfDepartment>{({ agency }) => <Exemptions agency={agency.code} />}</OfDepartment>;

/** 次数豁免: on record before anybody is drawn beyond the yearly cap, by ground, evidence and period (KF 第十三条第二款). */
function Exemptions({ agency }: { readonly agency: string }) {
  const { get, set } = useAddress();
  const state = get('state') as ExemptionState | null;
  const asked = useAsk(ExemptionsDocument, { agency, state, after: get('after') });
  return (
    <Page title="次数豁免" extra={<Request />}>
      <Card>
        <Select
          allowClear
          aria-label="按状态筛选"
          placeholder="全部状态"
          style={{ width: 200, marginBottom: 12 }}
          value={state}
          options={choices('ExemptionState')}
          onChange={(chosen: string | undefined) => set({ state: chosen })}
        />
        <Answered of={asked}>
          {({ exemptions: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty
                description={
                  state
                    ? '没有处于该状态的豁免。'
                    : '没有豁免。对有记录情形的对象或者另行部署的检查，经负责人批准，可以超出年度次数上限；申请后由分管负责人在“审批”中办理。'
                }
              />
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

function Request() {
  const me = useMe();
  return (
    <Step<Omit<RequestExemptionInput, 'requestId'>>
      title="申请豁免"
      type="primary"
      width={640}
      explain="写明情形、证明、对象和期限，经分管负责人批准后生效；豁免及其情形随抽取证书公开，接受监督。"
      document={RequestExemptionDocument}
      input={{}}
      notNow={!me.roles.includes('op') && '由本部门经办人申请（KF 第十三条第二款）'}
      prepare={({ days, ground, evidence, raisedTo, unlimited, ...scope }) => {
        const [validFrom, validTo] = daysOf(days);
        return {
          ground: ground as RequestExemptionInput['ground'],
          evidence: String(evidence),
          scope: scopeOf(scope) as RequestExemptionInput['scope'],
          validFrom,
          validTo,
          ...(raisedTo ? { raisedTo: Number(raisedTo) } : {}),
          ...(unlimited ? { unlimited: true } : {}),
        };
      }}
      done="已申请，等待负责人批准"
    >
      <Form.Item name="ground" label="情形" rules={[{ required: true, message: '请选择情形' }]} extra="须在本部门规则所列之内">
        <Select options={choices('ExemptionGround')} />
      </Form.Item>
      <TextItem name="evidence" label="证明" extra="记录的出处，或者部署文件的文号" />
      <ScopeFields />
      <Form.Item name="everyone" valuePropName="checked">
        <Checkbox>部署范围内的全部对象（仅限部署类情形）</Checkbox>
      </Form.Item>
      <DaysItem name="days" label="有效期" />
      <Form.Item name="raisedTo" label="提高后的年度次数" extra="不填为本部门规则的默认增加次数">
        <InputNumber min={1} max={365} precision={0} />
      </Form.Item>
      <Form.Item name="unlimited" valuePropName="checked">
        <Checkbox>不受次数限制（仅限规则如此规定的部门）</Checkbox>
      </Form.Item>
    </Step>
  );
}

function Rows({ rows }: { readonly rows: readonly Exemption[] }) {
  const me = useMe();
  const notHead = !me.roles.some((role) => role === 'dh' || role === 'ph') && '由本部门负责人撤销（KF 第十三条第二款）';
  return (
    <WideTable
      label="次数豁免"
      rowKey="id"
      size="middle"
      dataSource={[...rows]}
      columns={[
        { title: '编号', dataIndex: 'no' },
        { title: '情形', render: (_, e) => word('ExemptionGround', e.ground) },
        { title: '证明', dataIndex: 'evidence' },
        { title: '对象', render: (_, e) => scopeText(e.scope) },
        { title: '效力', render: (_, e) => (e.unlimited ? '不受次数限制' : `提高至${e.raisedTo ?? '默认'}次`) },
        { title: '有效期', render: (_, e) => `${e.validFrom} 至 ${e.validTo}` },
        {
          title: '状态',
          render: (_, e) => (
            <>
              <Tag color={stateTones[e.state]}>{word('ExemptionState', e.state)}</Tag>
              {e.reason ?? shown(e.decidedAt ?? e.requestedAt)}
            </>
          ),
        },
        {
          title: '办理',
          render: (_, e) => (
            <Step
              title="撤销"
              danger
              explain="以后不得再用；已采用的任务不受影响。"
              document={RevokeExemptionDocument}
              input={{ exemptionId: e.id }}
              notNow={notHead || (!['APPROVED', 'USED'].includes(e.state) && '只能撤销已批准的豁免')}
              done="已撤销"
            >
              <ReasonItem />
            </Step>
          ),
        },
      ]}
    />
  );
}

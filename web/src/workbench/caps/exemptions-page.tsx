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
import { words } from './words.ts';

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
    <Page title={words.exemption} extra={<Request />}>
      <Card>
        <Select
          allowClear
          aria-label={words.byState}
          placeholder={words.allStates}
          style={{ width: 200, marginBottom: 12 }}
          value={state}
          options={choices('ExemptionState')}
          onChange={(chosen: string | undefined) => set({ state: chosen })}
        />
        <Answered of={asked}>
          {({ exemptions: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty description={state ? words.noneInState : words.noExemptions} />
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
      title={words.request}
      type="primary"
      width={640}
      explain={words.requestExplain}
      document={RequestExemptionDocument}
      input={{}}
      notNow={!me.roles.includes('op') && words.requestWho}
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
      done={words.requested}
    >
      <Form.Item name="ground" label={words.ground} rules={[{ required: true, message: words.chooseGround }]} extra={words.groundsOfRules}>
        <Select options={choices('ExemptionGround')} />
      </Form.Item>
      <TextItem name="evidence" label={words.evidence} extra={words.evidenceExtra} />
      <ScopeFields />
      <Form.Item name="everyone" valuePropName="checked">
        <Checkbox>{words.everyone}</Checkbox>
      </Form.Item>
      <DaysItem name="days" label={words.validity} />
      <Form.Item name="raisedTo" label={words.raisedTimes} extra={words.raisedExtra}>
        <InputNumber min={1} max={365} precision={0} />
      </Form.Item>
      <Form.Item name="unlimited" valuePropName="checked">
        <Checkbox>{words.unlimitedByRules}</Checkbox>
      </Form.Item>
    </Step>
  );
}

function Rows({ rows }: { readonly rows: readonly Exemption[] }) {
  const me = useMe();
  const notHead = !me.roles.some((role) => role === 'dh' || role === 'ph') && words.revokeWho;
  return (
    <WideTable
      label={words.exemption}
      rowKey="id"
      size="middle"
      dataSource={[...rows]}
      columns={[
        { title: words.number, dataIndex: 'no' },
        { title: words.ground, render: (_, e) => word('ExemptionGround', e.ground) },
        { title: words.evidence, dataIndex: 'evidence' },
        { title: words.subject, render: (_, e) => scopeText(e.scope) },
        { title: words.effect, render: (_, e) => (e.unlimited ? words.unlimited : words.raisedTo(e.raisedTo ?? words.usual)) },
        { title: words.validity, render: (_, e) => words.fromTo(e.validFrom, e.validTo) },
        {
          title: words.state,
          render: (_, e) => (
            <>
              <Tag color={stateTones[e.state]}>{word('ExemptionState', e.state)}</Tag>
              {e.reason ?? shown(e.decidedAt ?? e.requestedAt)}
            </>
          ),
        },
        {
          title: words.acts,
          render: (_, e) => (
            <Step
              title={words.revoke}
              danger
              explain={words.revokeExplain}
              document={RevokeExemptionDocument}
              input={{ exemptionId: e.id }}
              notNow={notHead || (!['APPROVED', 'USED'].includes(e.state) && words.onlyGranted)}
              done={words.revoked}
            >
              <ReasonItem />
            </Step>
          ),
        },
      ]}
    />
  );
}

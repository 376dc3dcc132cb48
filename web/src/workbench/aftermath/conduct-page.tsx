import { Card, Empty, Form, Select } from 'antd';
import { shown } from '../../browser/dates.ts';
import { choices, word } from '../../browser/words.ts';
import {
  CloseConductCaseDocument,
  ConductCasesDocument,
  type ConductCasesQuery,
  OpenConductCaseDocument,
} from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Answered, useAsk } from '../asking.tsx';
import { Chinese } from '../chinese.tsx';
import { LongItem, TextItem } from '../form/items.tsx';
import { useMe } from '../me.tsx';
import { Page, Pager, useAddress } from '../page.tsx';
import { WideTable } from '../wide-table.tsx';
import { common } from '../words.ts';
import { words } from './words.ts';

type ConductCase = ConductCasesQuery['conductCases']['nodes'][number];

/** Cases against people of the own department: the auditor's, and for the principal head what became of them (CD 十二, YX 七（四）). */
export function ConductPage() {
  const me = useMe();
  const { get } = useAddress();
  const asked = useAsk(ConductCasesDocument, { after: get('after') });
  const notNow = !me.roles.includes('aud') && words.conductBy;
  return (
    <Page title={common.conduct} extra={<OpenCase notNow={notNow} />}>
      <Card>
        <Answered of={asked}>
          {({ conductCases: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty description={words.noConduct} />
            ) : (
              <>
                <Cases rows={[...nodes]} notNow={notNow} />
                <Pager pageInfo={pageInfo} />
              </>
            )
          }
        </Answered>
      </Card>
    </Page>
  );
}

const OpenCase = ({ notNow }: { readonly notNow: string | false }) => (
  <Step
    title={words.openCase}
    type="primary"
    explain={words.openCaseExplain}
    document={OpenConductCaseDocument}
    input={{}}
    notNow={notNow}
    done={words.openCaseDone}
    prepare={({ trail = [], visitId, ...said }) => ({
      ...said,
      trail: (trail as readonly string[]).map(Number),
      ...(visitId ? { visitId: visitId as string } : {}),
    })}
  >
    <Form.Item name="ground" label={words.ground} rules={[{ required: true, message: words.ground }]}>
      <Select options={choices('ConductGround')} />
    </Form.Item>
    <TextItem name="person" label={words.person} maxLength={100} />
    <LongItem name="facts" label={words.facts} maxLength={2000} />
    <Form.Item
      name="trail"
      label={words.trail}
      extra={words.trailHelp}
      rules={[
        {
          validator: (_, given: readonly string[] = []) =>
            given.every((n) => /^\d{1,9}$/.test(n)) ? Promise.resolve() : Promise.reject(new Error(words.trailHelp)),
        },
      ]}
    >
      <Select mode="tags" open={false} suffixIcon={null} />
    </Form.Item>
    <TextItem name="visitId" label={words.visitId} maxLength={60} optional />
  </Step>
);

const Cases = ({ rows, notNow }: { readonly rows: ConductCase[]; readonly notNow: string | false }) => (
  <WideTable
    label={common.conduct}
    least={880}
    rowKey="id"
    size="middle"
    dataSource={rows}
    columns={[
      { title: words.ground, render: (_, c) => word('ConductGround', c.ground) },
      { title: words.person, dataIndex: 'person' },
      { title: words.facts, width: '30%', render: (_, c) => (c.facts === null ? words.factsHidden : <Chinese>{c.facts}</Chinese>) },
      { title: words.trail, render: (_, c) => c.trail.join(', ') || '—' },
      { title: words.openedAt, render: (_, c) => shown(c.openedAt) },
      { title: words.outcome, render: (_, c) => <Outcome of={c} notNow={notNow} /> },
    ]}
  />
);

function Outcome({ of: { id, outcome }, notNow }: { readonly of: ConductCase; readonly notNow: string | false }) {
  if (outcome)
    return (
      <>
        {word('ConductOutcomeCode', outcome.code)} {shown(outcome.at)}
        <div>
          <Chinese>{outcome.text}</Chinese>
        </div>
      </>
    );
  return (
    <Step
      title={words.closeCase}
      explain={words.closeCaseExplain}
      document={CloseConductCaseDocument}
      input={{ conductCaseId: id }}
      notNow={notNow}
      done={words.closeCaseDone}
    >
      <Form.Item name="outcome" label={words.outcome} rules={[{ required: true, message: words.outcome }]}>
        <Select options={choices('ConductOutcomeCode')} />
      </Form.Item>
      <LongItem name="text" label={words.outcomeText} maxLength={2000} />
    </Step>
  );
}

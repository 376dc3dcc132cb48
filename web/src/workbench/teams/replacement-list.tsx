import { Card, Empty, Form, Input, Radio, Tag } from 'antd';
import { Link } from 'react-router';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { ExecuteReplacementDocument, type ReplacementFactsFragment, ReplacementsDocument } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Answered, useAsk } from '../asking.tsx';
import { useMe } from '../me.tsx';
import { Page, Pager, useAddress } from '../page.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { common } from '../words.ts';
import { words } from './words.ts';

const toneOf = {
  PENDING_APPROVAL: tones.warn,
  APPROVED: tones.busy,
  REJECTED: tones.plain,
  EXECUTED: tones.good,
  BLOCKED: tones.bad,
} as const;

/** Replacements of the own department, from the request to who came instead. */
export function ReplacementList() {
  const { get } = useAddress();
  const asked = useAsk(ReplacementsDocument, { state: null, after: get('after') });
  return (
    <Page title={common.replacements}>
      <Card>
        <Answered of={asked}>
          {({ replacements: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty description={words.noRequests} />
            ) : (
              <>
                <Replacements rows={nodes} />
                <Pager pageInfo={pageInfo} />
              </>
            )
          }
        </Answered>
      </Card>
    </Page>
  );
}

/** @param rule how the place may be filled, with the clause, where the task is known */
export function Replacements({ rows, rule }: { readonly rows: readonly ReplacementFactsFragment[]; readonly rule?: string }) {
  return (
    <WideTable
      label={words.requests}
      least={900}
      rowKey="id"
      size="middle"
      dataSource={[...rows]}
      columns={[
        { title: words.requestedAt, render: (_, r) => <Link to={`/visits/${r.visitId}`}>{shown(r.requestedAt)}</Link> },
        { title: words.ground, render: (_, r) => word('ReplacementGround', r.ground) },
        { title: words.remarks, dataIndex: 'note' },
        { title: words.state, render: (_, r) => <Tag color={toneOf[r.state]}>{word('ReplacementState', r.state)}</Tag> },
        {
          title: words.decision,
          render: (_, r) =>
            r.decidedAt ? `${shown(r.decidedAt)} ${r.decision ?? ''}${r.delegation ? words.delegated(r.delegation) : ''}` : '—',
        },
        {
          title: words.successor,
          render: (_, r) => (r.successor ? words.withBracket(r.successor.name, word('ReplacementMethod', r.method)) : '—'),
        },
        { title: words.acts, className: 'no-print', render: (_, r) => <Execute replacement={r} rule={rule} /> },
      ]}
    />
  );
}

function Execute({ replacement, rule }: { readonly replacement: ReplacementFactsFragment; readonly rule: string | undefined }) {
  const me = useMe();
  if (!['APPROVED', 'BLOCKED'].includes(replacement.state)) return null;
  return (
    <Step<{ replacementId: string; candidate?: string }>
      title={words.execute}
      type="primary"
      explain={rule ?? words.executeExplain}
      document={ExecuteReplacementDocument}
      input={{ replacementId: replacement.id }}
      notNow={!me.roles.includes('op') && words.executeWho}
      done={words.executed}
      initialValues={{ method: 'RANDOM' }}
      prepare={({ method, candidate }) => (method === 'DESIGNATE' ? { candidate: String(candidate) } : {})}
    >
      <Form.Item name="method" label={words.method}>
        <Radio.Group
          options={[
            { value: 'RANDOM', label: words.random },
            { value: 'DESIGNATE', label: words.designate },
          ]}
        />
      </Form.Item>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) =>
          getFieldValue('method') === 'DESIGNATE' && (
            <Form.Item name="candidate" label={words.certificateOf} rules={[{ required: true, message: words.fillInCertificate }]}>
              <Input />
            </Form.Item>
          )
        }
      </Form.Item>
    </Step>
  );
}

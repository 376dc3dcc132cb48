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
import { t } from '../words.ts';

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
    <Page title={t.replacements}>
      <Card>
        <Answered of={asked}>
          {({ replacements: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty description="没有更换申请。抽中的检查人员因规定情形不能参加的，在任务的“检查组”中申请更换。" />
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
      label="更换申请"
      rowKey="id"
      size="middle"
      dataSource={[...rows]}
      columns={[
        { title: '申请时间', render: (_, r) => <Link to={`/visits/${r.visitId}`}>{shown(r.requestedAt)}</Link> },
        { title: '情形', render: (_, r) => word('ReplacementGround', r.ground) },
        { title: '说明', dataIndex: 'note' },
        { title: '状态', render: (_, r) => <Tag color={toneOf[r.state]}>{word('ReplacementState', r.state)}</Tag> },
        {
          title: '审批',
          render: (_, r) =>
            r.decidedAt ? `${shown(r.decidedAt)} ${r.decision ?? ''}${r.delegation ? `（受托，${r.delegation}）` : ''}` : '—',
        },
        {
          title: '接替',
          render: (_, r) => (r.successor ? `${r.successor.name}（${word('ReplacementMethod', r.method)}）` : '—'),
        },
        { title: '办理', className: 'no-print', render: (_, r) => <Execute replacement={r} rule={rule} /> },
      ]}
    />
  );
}

function Execute({ replacement, rule }: { readonly replacement: ReplacementFactsFragment; readonly rule: string | undefined }) {
  const me = useMe();
  if (!['APPROVED', 'BLOCKED'].includes(replacement.state)) return null;
  return (
    <Step<{ replacementId: string; candidate?: string }>
      title="确定接替人员"
      type="primary"
      explain={rule ?? '按本部门的规定随机抽取，或者在规定允许时选派。'}
      document={ExecuteReplacementDocument}
      input={{ replacementId: replacement.id }}
      notNow={!me.roles.includes('op') && '由本部门经办人办理（开封细则第十七条）'}
      done="已更换"
      initialValues={{ method: 'RANDOM' }}
      prepare={({ method, candidate }) => (method === 'DESIGNATE' ? { candidate: String(candidate) } : {})}
    >
      <Form.Item name="method" label="方式">
        <Radio.Group
          options={[
            { value: 'RANDOM', label: '随机抽取' },
            { value: 'DESIGNATE', label: '选派' },
          ]}
        />
      </Form.Item>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) =>
          getFieldValue('method') === 'DESIGNATE' && (
            <Form.Item name="candidate" label="选派人员的执法证号" rules={[{ required: true, message: '请填写执法证号' }]}>
              <Input />
            </Form.Item>
          )
        }
      </Form.Item>
    </Step>
  );
}

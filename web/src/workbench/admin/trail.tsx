import { Button, Card, Empty, Flex, Input, Tag } from 'antd';
import { useState } from 'react';
import { shown } from '../../browser/dates.ts';
import { AuditTrailDocument } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { Pager, useAddress } from '../page.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';

/** Who did what, when and why (YX 七（四）). Auditors and heads see their department's people, everybody else himself. */
export function Trail() {
  const { get, set } = useAddress();
  const [subject, setSubject] = useState(get('subject') ?? '');
  const [actor, setActor] = useState(get('actor') ?? '');
  const asked = useAsk(AuditTrailDocument, { subject: get('subject'), actor: get('actor'), first: 50, after: get('after') });
  return (
    <Flex vertical gap={16}>
      <Flex gap={12} wrap className="no-print">
        <Input
          aria-label="对象的标识"
          placeholder="对象的标识，如任务、检查、期限"
          style={{ width: 320 }}
          value={subject}
          onChange={(e) => setSubject(e.target.value)}
        />
        <Input aria-label="账号" placeholder="账号" style={{ width: 200 }} value={actor} onChange={(e) => setActor(e.target.value)} />
        <Button type="primary" onClick={() => set({ subject: subject.trim(), actor: actor.trim() })}>
          查询
        </Button>
      </Flex>
      <Answered of={asked}>
        {({ auditTrail: { nodes, pageInfo } }) => (
          <Card>
            {nodes.length === 0 ? (
              <Empty description="没有符合条件的留痕。审计监督人员和负责人看到本部门人员的，其他人看到本人的。" />
            ) : (
              <WideTable
                label="留痕"
                rowKey="seq"
                size="small"
                pagination={false}
                dataSource={[...nodes]}
                columns={[
                  { title: '序号', dataIndex: 'seq' },
                  { title: '时刻', render: (_, t) => shown(t.at) },
                  { title: '账号', dataIndex: 'actor' },
                  { title: '办理', dataIndex: 'action' },
                  { title: '对象', dataIndex: 'subject' },
                  { title: '结果', render: (_, t) => <Tag color={t.outcome === 'DONE' ? tones.good : tones.bad}>{outcome(t)}</Tag> },
                  { title: '理由', render: (_, t) => t.reason ?? '—' },
                  { title: '批准人', render: (_, t) => t.approver ?? '—' },
                  { title: '内容摘要（前 → 后）', render: (_, t) => `${short(t.beforeHash)} → ${short(t.afterHash)}` },
                ]}
              />
            )}
            <Pager pageInfo={pageInfo} />
          </Card>
        )}
      </Answered>
    </Flex>
  );
}

const short = (hash: string | null) => (hash ? hash.slice(0, 8) : '—');
const outcome = ({ outcome: done, code }: { readonly outcome: string; readonly code: string | null }) =>
  done === 'DONE' ? '已办' : `未允许${code ? `（${code}）` : ''}`;

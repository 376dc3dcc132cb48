import { Alert, Button, Card, Descriptions, Flex, Form, Input, InputNumber } from 'antd';
import { useState } from 'react';
import type { AuditCheckQuery } from '../../generated/workbench/graphql.ts';
import { AuditCheckDocument } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { useMe } from '../me.tsx';
import type { Book } from './books.ts';

interface Asked {
  readonly from?: number;
  readonly notedSeq?: number;
  readonly notedHash?: string;
}

/** Proves that nothing in the trail was changed, taken out or put in between, up to the entry somebody noted down before (YX 七（四）). */
export function ChainCheck({ book }: { readonly book: Book }) {
  const me = useMe();
  const [asked, ask] = useState<Asked>();
  const notNow = !me.roles.some((role) => role === 'aud' || role === 'sys') && '由审计监督人员或系统管理人员核验（YX 七（四））';
  return (
    <Card title="核验留痕链">
      <Form<Asked> layout="vertical" onFinish={ask}>
        <Flex gap={16} wrap>
          <Form.Item name="from" label="自序号">
            <InputNumber min={1} precision={0} placeholder="第一条" />
          </Form.Item>
          <Form.Item name="notedSeq" label="此前抄录的链尾序号">
            <InputNumber min={1} precision={0} />
          </Form.Item>
          <Form.Item name="notedHash" label="此前抄录的链尾哈希">
            <Input style={{ width: 320, maxWidth: '100%' }} maxLength={64} />
          </Form.Item>
        </Flex>
        <Button type="primary" htmlType="submit" disabled={Boolean(notNow)} {...(notNow ? { title: notNow } : {})}>
          核验
        </Button>
      </Form>
      {notNow && <p className="reasons">{notNow}。</p>}
      {asked && <Proof book={book} asked={asked} />}
    </Card>
  );
}

function Proof({ book, asked }: { readonly book: Book; readonly asked: Asked }) {
  const found = useAsk((book.department?.document('AuditCheck') ?? AuditCheckDocument) as typeof AuditCheckDocument, {
    from: asked.from ?? null,
    notedSeq: asked.notedSeq ?? null,
    notedHash: asked.notedHash?.trim() || null,
  });
  return (
    <div style={{ marginTop: 16 }}>
      <Answered of={found}>{({ check }) => check && <Verdict check={check} />}</Answered>
    </div>
  );
}

const Verdict = ({ check: c }: { readonly check: NonNullable<AuditCheckQuery['check']> }) => (
  <Flex vertical gap={12}>
    <Alert
      type={c.ok ? 'success' : 'error'}
      showIcon
      title={
        c.ok
          ? `第${c.from}条至第${c.to}条共${c.entries}条完整：没有被改动、删除或者插入（${c.basis}）。`
          : `第${c.brokenAt ?? '—'}条不符：${c.message ?? ''}（${c.basis}）。请立即报告主要负责人，不要再办理业务。`
      }
      description={c.ok && c.to < c.last ? `链尾为第${c.last}条，请自第${c.to + 1}条接着核验。` : undefined}
    />
    <Descriptions
      size="small"
      column={1}
      bordered
      items={[
        { key: 'last', label: '链尾序号', children: c.last },
        { key: 'hash', label: '链尾哈希', children: <code style={{ wordBreak: 'break-all' }}>{c.lastHash}</code> },
      ]}
    />
    <small>请把链尾的序号和哈希抄录在平台之外，下次核验时填入，即可证明其间没有整段改写。</small>
  </Flex>
);

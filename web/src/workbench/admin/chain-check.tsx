import { Alert, Card, Descriptions, Flex, Form, Input, InputNumber } from 'antd';
import { useState } from 'react';
import type { AuditCheckQuery } from '../../generated/workbench/graphql.ts';
import { AuditCheckDocument } from '../../generated/workbench/graphql.ts';
import { ActButton } from '../acts.tsx';
import { Answered, useAsk } from '../asking.tsx';
import { useMe } from '../me.tsx';
import type { Book } from './books.ts';
import { words } from './words.ts';

interface Asked {
  readonly from?: number;
  readonly notedSeq?: number;
  readonly notedHash?: string;
}

/** Proves that nothing in the trail was changed, taken out or put in between, up to the entry somebody noted down before (YX 七（四）). */
export function ChainCheck({ book }: { readonly book: Book }) {
  const me = useMe();
  const [asked, ask] = useState<Asked>();
  const notNow = !me.roles.some((role) => role === 'aud' || role === 'sys') && words.verifyWho;
  return (
    <Card title={words.chainTitle}>
      <Form<Asked> layout="vertical" onFinish={ask}>
        <Flex gap={16} wrap>
          <Form.Item name="from" label={words.fromSeq}>
            <InputNumber min={1} precision={0} placeholder={words.firstEntry} />
          </Form.Item>
          <Form.Item name="notedSeq" label={words.notedSeq}>
            <InputNumber min={1} precision={0} />
          </Form.Item>
          <Form.Item name="notedHash" label={words.notedHash}>
            <Input style={{ width: 320, maxWidth: '100%' }} maxLength={64} />
          </Form.Item>
        </Flex>
        <ActButton type="primary" htmlType="submit" notNow={notNow}>
          {words.verify}
        </ActButton>
      </Form>
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
      title={c.ok ? words.whole(c.from, c.to, c.entries, c.basis) : words.broken(c.brokenAt ?? '—', c.message ?? '', c.basis)}
      description={c.ok && c.to < c.last ? words.goOnFrom(c.last, c.to + 1) : undefined}
    />
    <Descriptions
      size="small"
      column={1}
      bordered
      items={[
        { key: 'last', label: words.lastSeq, children: c.last },
        { key: 'hash', label: words.lastHash, children: <code style={{ wordBreak: 'break-all' }}>{c.lastHash}</code> },
      ]}
    />
    <small>{words.noteDown}</small>
  </Flex>
);

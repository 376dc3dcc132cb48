import { Card, Descriptions, Flex, Tag } from 'antd';
import type { ReactNode } from 'react';
import { shown } from '../../browser/dates.ts';
import { Acts } from '../acts.tsx';
import { marked } from '../chinese.tsx';
import { tones } from '../theme.ts';
import { words } from './words.ts';

interface ApprovalCardProps {
  readonly kind: string;
  readonly title: ReactNode;
  /** Until when, as a word with its colour. */
  readonly due?: { readonly text: string; readonly tone: string } | undefined;
  readonly since?: string | null | undefined;
  readonly facts?: readonly (readonly [label: string, value: ReactNode])[];
  /** The rule the decision stands on. */
  readonly basis?: string;
  readonly children: ReactNode;
}

/** One thing that waits for a decision: what it is, since when, on which rule; buttons below, wide enough for a thumb. */
export function ApprovalCard({ kind, title, due, since, facts = [], basis, children }: ApprovalCardProps) {
  return (
    <Card
      size="small"
      className="approval"
      title={
        <Flex gap={8} wrap align="center" style={{ whiteSpace: 'normal', padding: '8px 0' }}>
          <Tag color={tones.busy}>{kind}</Tag>
          <span>{marked(title)}</span>
          {due && <Tag color={due.tone}>{due.text}</Tag>}
        </Flex>
      }
    >
      <Descriptions
        column={1}
        size="small"
        items={[
          ...facts.map(([label, value]) => ({ key: label, label, children: marked(value) })),
          ...(since ? [{ key: 'since', label: words.raisedAt, children: shown(since) }] : []),
          ...(basis ? [{ key: 'basis', label: words.basis, children: <span lang="zh-CN">{basis}</span> }] : []),
        ]}
      />
      <Acts>{children}</Acts>
    </Card>
  );
}

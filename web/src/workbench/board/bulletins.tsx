import { Button, Card, Empty, Flex } from 'antd';
import { useState } from 'react';
import { shown } from '../../browser/dates.ts';
import { BulletinsDocument, type BulletinsQuery, IssueBulletinDocument } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Answered, useAsk } from '../asking.tsx';
import { SideDrawer } from '../side-drawer.tsx';
import { WideTable } from '../wide-table.tsx';
import { words } from './words.ts';

interface BulletinsProps {
  readonly region: string;
  readonly from: string;
  readonly to: string;
}

/** 通报: figures and words come from the data of the moment; there is nothing to type in (PD 第二十九条). */
export function Bulletins({ region, from, to }: BulletinsProps) {
  const asked = useAsk(BulletinsDocument, { region });
  const [open, setOpen] = useState<BulletinsQuery['bulletins']['nodes'][number] | undefined>();
  return (
    <Card
      title={words.bulletins}
      extra={
        <Step
          title={words.issue}
          explain={words.issueExplain(from, to)}
          document={IssueBulletinDocument}
          input={{ region, from, to }}
          done={words.issued}
        />
      }
    >
      <Answered of={asked}>
        {({ bulletins: { nodes } }) =>
          nodes.length === 0 ? (
            <Empty description={words.noBulletins} />
          ) : (
            <WideTable
              label={words.bulletins}
              rowKey="id"
              size="small"
              pagination={false}
              dataSource={[...nodes]}
              columns={[
                { title: words.number, dataIndex: 'no' },
                { title: words.period, render: (_, b) => words.fromTo(b.from, b.to) },
                { title: words.issuedAt, render: (_, b) => shown(b.cutOffAt) },
                {
                  title: words.fullText,
                  className: 'no-print',
                  render: (_, b) => <Button onClick={() => setOpen(b)}>{words.read}</Button>,
                },
              ]}
            />
          )
        }
      </Answered>
      <SideDrawer title={open?.no ?? ''} open={open !== undefined} onClose={() => setOpen(undefined)}>
        <Flex vertical gap={8} lang="zh-CN">
          {open?.paragraphs.map((text, i) => (i === 0 ? <strong key={text}>{text}</strong> : <p key={text}>{text}</p>))}
          {open && <small>{words.dataHash(open.contentHash)}</small>}
        </Flex>
      </SideDrawer>
    </Card>
  );
}

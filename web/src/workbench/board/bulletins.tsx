import { Button, Card, Drawer, Empty, Flex } from 'antd';
import { useState } from 'react';
import { shown } from '../../browser/dates.ts';
import { BulletinsDocument, type BulletinsQuery, IssueBulletinDocument } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Answered, useAsk } from '../asking.tsx';
import { WideTable } from '../wide-table.tsx';

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
      title="通报"
      extra={
        <Step
          title="发出通报"
          explain={`以平台此刻的数据发出 ${from} 至 ${to} 的通报，公众可读，发出后不能更改。`}
          document={IssueBulletinDocument}
          input={{ region, from, to }}
          done="通报已发出"
        />
      }
    >
      <Answered of={asked}>
        {({ bulletins: { nodes } }) =>
          nodes.length === 0 ? (
            <Empty description="还没有发出通报。选择期间后点“发出通报”，数字和文字由平台生成。" />
          ) : (
            <WideTable
              label="通报"
              rowKey="id"
              size="small"
              pagination={false}
              dataSource={[...nodes]}
              columns={[
                { title: '编号', dataIndex: 'no' },
                { title: '期间', render: (_, b) => `${b.from} 至 ${b.to}` },
                { title: '发出', render: (_, b) => shown(b.cutOffAt) },
                { title: '全文', className: 'no-print', render: (_, b) => <Button onClick={() => setOpen(b)}>查看</Button> },
              ]}
            />
          )
        }
      </Answered>
      <Drawer title={open?.no} size={720} open={open !== undefined} onClose={() => setOpen(undefined)}>
        <Flex vertical gap={8}>
          {open?.paragraphs.map((text, i) => (i === 0 ? <strong key={text}>{text}</strong> : <p key={text}>{text}</p>))}
          {open && <small>数据的 SHA-256：{open.contentHash}</small>}
        </Flex>
      </Drawer>
    </Card>
  );
}

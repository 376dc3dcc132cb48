import { Button, Card, Flex } from 'antd';
import { Page } from '../page.tsx';
import { WideTable } from '../wide-table.tsx';
import { common } from '../words.ts';
import { errorCatalogue, readyOperations } from './ready-operations.ts';
import { TryIt } from './try-it.tsx';
import { words } from './words.ts';

const manifest = () => JSON.stringify(Object.fromEntries(readyOperations.map(({ name, query }) => [name, query])), null, 2);

function download(name: string, text: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** What a credit platform needs to join: ready questions, how to go on from a cursor, what errors mean (web.md §9 E). */
export const CreditConsole = () => (
  <Page title={common.credit}>
    <Flex vertical gap={16}>
      <span>{words.explain}</span>
      <TryIt />
      <Card
        title={words.operations}
        extra={<Button onClick={() => download('credit-operations.json', manifest())}>{words.download}</Button>}
      >
        <WideTable
          label={words.operations}
          least={720}
          rowKey="name"
          size="small"
          pagination={false}
          dataSource={[...readyOperations]}
          columns={[
            { title: words.operation, dataIndex: 'name' },
            { title: words.purpose, render: (_, o) => words[o.title] },
            { title: words.use, render: (_, o) => words[o.use] },
          ]}
        />
      </Card>
      <Card title={words.errors}>
        <WideTable
          label={words.errors}
          least={720}
          rowKey="code"
          size="small"
          pagination={false}
          dataSource={[...errorCatalogue]}
          columns={[
            { title: words.errorCode, dataIndex: 'code' },
            { title: words.meaning, render: (_, e) => words[e.meaning] },
            { title: words.advice, render: (_, e) => words[e.advice] },
          ]}
        />
      </Card>
    </Flex>
  </Page>
);

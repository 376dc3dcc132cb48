import { Button, Card, Flex } from 'antd';
import { Page } from '../page.tsx';
import { WideTable } from '../wide-table.tsx';
import { t } from '../words.ts';
import { errorCatalogue, readyOperations } from './ready-operations.ts';
import { TryIt } from './try-it.tsx';

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
  <Page title={t.credit}>
    <Flex vertical gap={16}>
      <span>
        信用平台以自己的客户端身份取用已公示的检查结果、更正、行政处罚和经营异常名录记录（叶县方案六（二）、联合细则第二十四条）；只读，不予公示的不在其中，也看不出。
      </span>
      <TryIt />
      <Card title="操作清单" extra={<Button onClick={() => download('credit-operations.json', manifest())}>下载清单</Button>}>
        <WideTable
          label="操作清单"
          rowKey="name"
          size="small"
          pagination={false}
          dataSource={[...readyOperations]}
          columns={[
            { title: '操作', dataIndex: 'name' },
            { title: '用途', dataIndex: 'title' },
            { title: '怎样用', dataIndex: 'use' },
          ]}
        />
      </Card>
      <Card title="出错时">
        <WideTable
          label="出错时"
          rowKey="code"
          size="small"
          pagination={false}
          dataSource={[...errorCatalogue]}
          columns={[
            { title: '代码（extensions.code）', dataIndex: 'code' },
            { title: '含义', dataIndex: 'meaning' },
            { title: '怎样办', dataIndex: 'advice' },
          ]}
        />
      </Card>
    </Flex>
  </Page>
);

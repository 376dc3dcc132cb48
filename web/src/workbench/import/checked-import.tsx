import { Button, Card, Col, Empty, Flex, Row, Statistic, Tabs, Typography } from 'antd';
import { useState } from 'react';
import type { RegistryImportOutcome } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import type { OwnDepartment } from '../departments.ts';
import { WideTable } from '../wide-table.tsx';
import type { RegistryImport } from './import-steps.tsx';

interface Props {
  readonly department: OwnDepartment;
  readonly found: RegistryImport;
}

/** 新增、变更、停用 and every error, before anything is written. */
export function CheckedImport({ department, found }: Props) {
  const figures: readonly (readonly [string, number, RegistryImportOutcome?])[] = [
    ['新增', found.created, 'CREATED'],
    ['变更', found.changed, 'CHANGED'],
    ...(found.scope === 'REPLACE' ? ([['未列入', found.missing, 'MISSING']] as const) : []),
    ['未变', found.unchanged],
    ['有错误的行', found.faultyRows],
  ];
  return (
    <>
      <Row gutter={[16, 16]}>
        {figures.map(([title, value]) => (
          <Col key={title} xs={12} sm={8} lg={4}>
            <Card size="small">
              <Statistic title={title} value={value} />
            </Card>
          </Col>
        ))}
      </Row>
      <Card>
        <Tabs
          defaultActiveKey={found.faultyRows > 0 ? 'errors' : 'CREATED'}
          items={[
            { key: 'errors', label: `错误（${found.errorCount}）`, children: <Errors department={department} found={found} /> },
            ...figures.flatMap(([title, value, outcome]) =>
              outcome
                ? [
                    {
                      key: outcome,
                      label: `${title}（${value}）`,
                      children: <Changes department={department} id={found.id} outcome={outcome} />,
                    },
                  ]
                : [],
            ),
          ]}
        />
      </Card>
    </>
  );
}

/** One page after the other of what hangs below an import. */
function usePlace() {
  const [after, setAfter] = useState<string | null>(null);
  const more = (pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }) => (
    <Flex gap={8} style={{ marginTop: 12 }}>
      {after && <Button onClick={() => setAfter(null)}>回到第一页</Button>}
      {pageInfo.hasNextPage && <Button onClick={() => setAfter(pageInfo.endCursor)}>下一页</Button>}
    </Flex>
  );
  return { after, more };
}

function Errors({ department, found: { id, errorFile, errorCount } }: Props) {
  const { after, more } = usePlace();
  const asked = useAsk(department.document('ImportErrors'), { id, first: 20, after }, errorCount > 0);
  if (errorCount === 0) return <Empty description="没有错误，可以入库。" />;
  return (
    <Flex vertical gap={12}>
      <Flex gap={12} align="center" wrap>
        {errorFile && (
          <Button type="primary" ghost href={`${department.files}${errorFile}`}>
            下载错误工作簿
          </Button>
        )}
        <Typography.Text type="secondary">工作簿只含有错误的行，错处已标出；就地改好后直接上传即可。含个人信息，下载留痕。</Typography.Text>
      </Flex>
      <Answered of={asked}>
        {({ errors }) => (
          <>
            <WideTable
              label="错误"
              least={700}
              rowKey={({ row, column }) => `${row}${column}`}
              size="small"
              pagination={false}
              dataSource={errors.nodes.flatMap((faulty) => faulty.errors)}
              columns={[
                { title: '行', dataIndex: 'row', width: 64 },
                { title: '列', dataIndex: 'column' },
                { title: '原内容', render: (_, e) => e.value ?? '—' },
                { title: '错误', render: (_, e) => `${e.message}${e.basis ? `（依据 ${e.basis}）` : ''}` },
                { title: '应填', render: (_, e) => e.expected ?? '—' },
              ]}
            />
            {more(errors.pageInfo)}
          </>
        )}
      </Answered>
    </Flex>
  );
}

const nothing: Readonly<Partial<Record<RegistryImportOutcome, string>>> = {
  CREATED: '文件中没有名录库尚未登记的。',
  CHANGED: '文件中没有与名录库不同的内容。',
  MISSING: '名录库中的都已列入文件。',
};

function Changes({
  department,
  id,
  outcome,
}: {
  readonly department: OwnDepartment;
  readonly id: string;
  readonly outcome: RegistryImportOutcome;
}) {
  const { after, more } = usePlace();
  const asked = useAsk(department.document('ImportChanges'), { id, outcome, first: 20, after });
  return (
    <Answered of={asked}>
      {({ changes }) =>
        changes.nodes.length === 0 ? (
          <Empty description={nothing[outcome]} />
        ) : (
          <>
            <WideTable
              label="变动"
              least={700}
              rowKey={({ code, row }) => `${code}${row}`}
              size="small"
              pagination={false}
              dataSource={[...changes.nodes]}
              columns={[
                { title: '行', render: (_, c) => c.row ?? '—', width: 64 },
                { title: '编码', dataIndex: 'code' },
                { title: '名称', dataIndex: 'name' },
                {
                  title: '变动',
                  render: (_, c) =>
                    c.changes.map(({ column, before, after: now }) => (
                      <div key={column}>
                        {column}：{before && <del>{before}</del>} {now ? <ins>{now}</ins> : '（空）'}
                      </div>
                    )),
                },
              ]}
            />
            {more(changes.pageInfo)}
          </>
        )
      }
    </Answered>
  );
}

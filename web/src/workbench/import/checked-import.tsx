import { Button, Card, Col, Empty, Flex, Row, Statistic, Tabs, Typography } from 'antd';
import { useState } from 'react';
import type { RegistryImportOutcome } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import type { OwnDepartment } from '../departments.ts';
import { WideTable } from '../wide-table.tsx';
import { common } from '../words.ts';
import { ColumnName, RowProblem, Wanted } from './import-errors.tsx';
import type { RegistryImport } from './import-steps.tsx';
import { words } from './words.ts';

interface Props {
  readonly department: OwnDepartment;
  readonly found: RegistryImport;
}

/** 新增、变更、停用 and every error, before anything is written. */
export function CheckedImport({ department, found }: Props) {
  const figures: readonly (readonly [string, number, RegistryImportOutcome?])[] = [
    [words.created, found.created, 'CREATED'],
    [words.changed, found.changed, 'CHANGED'],
    ...(found.scope === 'REPLACE' ? ([[words.missing, found.missing, 'MISSING']] as const) : []),
    [words.unchanged, found.unchanged],
    [words.faultyRows, found.faultyRows],
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
            { key: 'errors', label: words.errors(found.errorCount), children: <Errors department={department} found={found} /> },
            ...figures.flatMap(([title, value, outcome]) =>
              outcome
                ? [
                    {
                      key: outcome,
                      label: words.counted(title, value),
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
      {after && <Button onClick={() => setAfter(null)}>{common.firstPage}</Button>}
      {pageInfo.hasNextPage && <Button onClick={() => setAfter(pageInfo.endCursor)}>{common.nextPage}</Button>}
    </Flex>
  );
  return { after, more };
}

function Errors({ department, found: { id, errorFile, errorCount } }: Props) {
  const { after, more } = usePlace();
  const asked = useAsk(department.document('ImportErrors'), { id, first: 20, after }, errorCount > 0);
  if (errorCount === 0) return <Empty description={words.noErrors} />;
  return (
    <Flex vertical gap={12}>
      <Flex gap={12} align="center" wrap>
        {errorFile && (
          <Button type="primary" ghost href={`${department.files}${errorFile}`}>
            {words.errorFile}
          </Button>
        )}
        <Typography.Text type="secondary">{words.errorFileNote}</Typography.Text>
      </Flex>
      <Answered of={asked}>
        {({ errors }) => (
          <>
            <WideTable
              label={words.error}
              least={700}
              rowKey={({ row, column }) => `${row}${column}`}
              size="small"
              pagination={false}
              dataSource={errors.nodes.flatMap((faulty) => faulty.errors)}
              columns={[
                { title: words.row, render: (_, e) => words.nthRow(e.row), width: 88 },
                { title: words.column, render: (_, e) => <ColumnName title={e.column} /> },
                { title: words.original, render: (_, e) => e.value ?? '—' },
                { title: words.error, render: (_, e) => <RowProblem error={e} /> },
                { title: words.expected, render: (_, e) => <Wanted rule={e.expected} /> },
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
  CREATED: words.nothingNew,
  CHANGED: words.nothingChanged,
  MISSING: words.nothingMissing,
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
              label={words.change}
              least={700}
              rowKey={({ code, row }) => `${code}${row}`}
              size="small"
              pagination={false}
              dataSource={[...changes.nodes]}
              columns={[
                { title: words.row, render: (_, c) => (c.row ? words.nthRow(c.row) : '—'), width: 88 },
                { title: words.code, dataIndex: 'code' },
                { title: words.name, dataIndex: 'name' },
                {
                  title: words.change,
                  render: (_, c) =>
                    c.changes.map(({ column, before, after: now }) => (
                      <div key={column}>
                        <ColumnName title={column} />
                        {words.colon}
                        {before && <del>{before}</del>} {now ? <ins>{now}</ins> : words.empty}
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

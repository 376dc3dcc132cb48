import { Card, Empty, Select } from 'antd';
import { choices } from '../../browser/words.ts';
import { IssuedDocumentsDocument, type OfficialDocumentKind } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { Page, Pager, useAddress } from '../page.tsx';
import { WideTable } from '../wide-table.tsx';
import { IssuedFiles } from './issued-files.tsx';

/** Every paper issued that one may read, the newest first. */
export function IssuedList() {
  const { get, set } = useAddress();
  const kind = get('kind') as OfficialDocumentKind | null;
  const asked = useAsk(IssuedDocumentsDocument, { kind, after: get('after') });
  return (
    <Page title="文书台账">
      <Card>
        <Select
          allowClear
          aria-label="按种类筛选"
          placeholder="全部种类"
          style={{ width: 240, marginBottom: 16 }}
          value={kind}
          options={choices('OfficialDocumentKind')}
          onChange={(chosen: string | undefined) => set({ kind: chosen })}
        />
        <Answered of={asked}>
          {({ issuedDocuments: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty description="还没有出具的文书。文书在任务或检查的“文书”中预览、出具。" />
            ) : (
              <>
                <WideTable
                  label="文书"
                  rowKey="id"
                  size="middle"
                  dataSource={[...nodes]}
                  columns={[
                    { title: '文号', dataIndex: 'number' },
                    { title: '文书', dataIndex: 'title' },
                    { title: '出具部门', render: (_, d) => d.department.name },
                    { title: '成文日期', dataIndex: 'issuedOn' },
                    { title: '内容摘要值', render: (_, d) => <code title={d.contentHash}>{d.contentHash.slice(0, 12)}…</code> },
                    { title: '文件', render: (_, d) => <IssuedFiles paper={d} /> },
                  ]}
                />
                <Pager pageInfo={pageInfo} />
              </>
            )
          }
        </Answered>
      </Card>
    </Page>
  );
}

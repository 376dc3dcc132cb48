import { Card, Empty, Select } from 'antd';
import { choices } from '../../browser/words.ts';
import { IssuedDocumentsDocument, type OfficialDocumentKind } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { Page, Pager, useAddress } from '../page.tsx';
import { WideTable } from '../wide-table.tsx';
import { IssuedFiles } from './issued-files.tsx';
import { words } from './words.ts';

/** Every paper issued that one may read, the newest first. */
export function IssuedList() {
  const { get, set } = useAddress();
  const kind = get('kind') as OfficialDocumentKind | null;
  const asked = useAsk(IssuedDocumentsDocument, { kind, after: get('after') });
  return (
    <Page title={words.ledger}>
      <Card>
        <Select
          allowClear
          aria-label={words.byKind}
          placeholder={words.allKinds}
          style={{ width: 240, marginBottom: 16 }}
          value={kind}
          options={choices('OfficialDocumentKind')}
          onChange={(chosen: string | undefined) => set({ kind: chosen })}
        />
        <Answered of={asked}>
          {({ issuedDocuments: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty description={words.nothingIssued} />
            ) : (
              <>
                <WideTable
                  label={words.papers}
                  rowKey="id"
                  size="middle"
                  dataSource={[...nodes]}
                  columns={[
                    { title: words.documentNo, dataIndex: 'number' },
                    { title: words.papers, dataIndex: 'title' },
                    { title: words.issuedBy, render: (_, d) => d.department.name },
                    { title: words.issuedOn, dataIndex: 'issuedOn' },
                    { title: words.contentHash, render: (_, d) => <code title={d.contentHash}>{d.contentHash.slice(0, 12)}…</code> },
                    { title: words.files, render: (_, d) => <IssuedFiles paper={d} /> },
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

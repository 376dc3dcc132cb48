import { Empty } from 'antd';
import { shown } from '../browser/dates.ts';
import { word } from '../browser/words.ts';
import type { EvidenceLineFragment } from '../generated/workbench/graphql.ts';
import { WideTable } from './wide-table.tsx';

/** Files of evidence with their digests; nothing is ever taken away (KF 第二十一条). */
export function EvidenceList({ files }: { readonly files: readonly EvidenceLineFragment[] }) {
  if (files.length === 0) return <Empty description="没有证据。证据由检查人员在现场检查中录入。" />;
  return (
    <WideTable
      label="证据"
      rowKey="id"
      size="small"
      dataSource={[...files]}
      columns={[
        {
          title: '文件',
          render: (_, e) => (
            <a href={e.url.replace(/^\//, '')} target="_blank" rel="noopener">
              {e.fileName}
            </a>
          ),
        },
        { title: '种类', render: (_, e) => (e.documentKind ? word('DocumentKind', e.documentKind) : word('EvidenceType', e.type)) },
        { title: '来源', dataIndex: 'source' },
        { title: '取得时间', render: (_, e) => shown(e.takenAt) },
        { title: '文件摘要值', render: (_, e) => <code title={e.sha256}>{e.sha256.slice(0, 12)}…</code> },
      ]}
    />
  );
}

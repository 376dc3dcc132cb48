import { Empty } from 'antd';
import { shown } from '../browser/dates.ts';
import { spoken } from '../browser/language.ts';
import { word } from '../browser/words.ts';
import type { EvidenceLineFragment } from '../generated/workbench/graphql.ts';
import { evidenceWords } from '../labels/workbench/evidence.ts';
import { WideTable } from './wide-table.tsx';

const words = spoken(evidenceWords);

/** Files of evidence with their digests; nothing is ever taken away (KF 第二十一条). */
export function EvidenceList({ files }: { readonly files: readonly EvidenceLineFragment[] }) {
  if (files.length === 0) return <Empty description={words.nothing} />;
  return (
    <WideTable
      label={words.evidence}
      rowKey="id"
      size="small"
      dataSource={[...files]}
      columns={[
        {
          title: words.file,
          render: (_, e) => (
            <a href={e.url.replace(/^\//, '')} target="_blank" rel="noopener">
              {e.fileName}
            </a>
          ),
        },
        { title: words.kind, render: (_, e) => (e.documentKind ? word('DocumentKind', e.documentKind) : word('EvidenceType', e.type)) },
        { title: words.source, dataIndex: 'source' },
        { title: words.takenAt, render: (_, e) => shown(e.takenAt) },
        { title: words.digest, render: (_, e) => <code title={e.sha256}>{e.sha256.slice(0, 12)}…</code> },
      ]}
    />
  );
}

import { type ChangeEvent, useState } from 'react';
import { word } from '../../browser/words.ts';
import type { EvidenceType } from '../../generated/field/graphql.ts';
import { put } from '../drafts/outbox.ts';
import { hashOf } from '../drafts/upload.ts';
import { t } from '../words.ts';
import type { Check } from './check-form.ts';
import type { Writer } from './matter-form.tsx';

interface EvidenceProps {
  readonly check: Check;
  readonly writer: Writer;
  readonly baseRevision: number;
}

const typeOf = (file: File): EvidenceType =>
  file.type.startsWith('image/') ? 'PHOTO' : /^(audio|video)\//.test(file.type) ? 'AUDIO_VIDEO' : 'DOCUMENT';

/** Photographs and files of one matter; kept on this device until they are sent. */
export function Evidence({ check, writer, baseRevision }: EvidenceProps) {
  const [busy, setBusy] = useState(false);
  const add = async (event: ChangeEvent<HTMLInputElement>) => {
    const { files } = event.target;
    setBusy(true);
    for (const file of files ?? []) {
      const type = typeOf(file);
      const takenAt = new Date(file.lastModified).toISOString();
      await put({
        at: Date.now(),
        account: writer.account,
        visitId: writer.visitId,
        title: `${check.matterName}：${file.name}`,
        file,
        draft: {
          matterCheckId: check.id,
          kind: 'EVIDENCE',
          madeAt: new Date().toISOString(),
          baseRevision,
          evidence: {
            type,
            ...(type === 'DOCUMENT' ? { documentKind: 'OTHER' as const } : {}),
            fileName: file.name,
            sha256: await hashOf(file),
            uploadId: '',
            source: '检查人员现场取得',
            takenAt,
          },
        },
      });
    }
    event.target.value = '';
    setBusy(false);
  };
  return (
    <div>
      <label className="file">
        {busy ? t.keeping : t.photo}
        <input type="file" accept="image/*,audio/*,video/*,.pdf" capture="environment" multiple onChange={(event) => void add(event)} />
      </label>
      <ul>
        {(check.evidence ?? []).map(({ id, fileName, type, url }) => (
          <li key={id}>
            <a href={url.replace(/^\//, '')}>{fileName}</a> <small>{word('EvidenceType', type)}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}

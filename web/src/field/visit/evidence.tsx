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

/** Papers are what the inspector says they are; pictures and recordings say it themselves. */
const papers = ['SITE_RECORD', 'DOCUMENT', 'OPINION'] as const;
const typeOf = (file: File): EvidenceType =>
  file.type.startsWith('image/') ? 'PHOTO' : /^(audio|video)\//.test(file.type) ? 'AUDIO_VIDEO' : 'DOCUMENT';

/** Photographs and files of one matter; kept on this device until they are sent. */
export function Evidence({ check, writer, baseRevision }: EvidenceProps) {
  const [busy, setBusy] = useState(false);
  const [kind, setKind] = useState<EvidenceType | ''>('');
  const [source, setSource] = useState<string>(t.usualSource);
  const add = async (event: ChangeEvent<HTMLInputElement>) => {
    const { files } = event.target;
    setBusy(true);
    for (const file of files ?? []) {
      const type = kind || typeOf(file);
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
            source: source || t.usualSource,
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
      <label>
        {t.evidenceType}
        <select value={kind} onChange={(event) => setKind(event.target.value as EvidenceType | '')}>
          <option value="">{t.pictures}</option>
          {papers.map((paper) => (
            <option key={paper} value={paper}>
              {word('EvidenceType', paper)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.source}
        <input value={source} onChange={(event) => setSource(event.target.value)} />
      </label>
      <label className="file">
        {busy ? t.keeping : t.photo}
        <input
          type="file"
          accept={kind === '' ? 'image/*,audio/*,video/*' : '.pdf,.docx,.xlsx,.ofd,.txt,image/*'}
          {...(kind === '' ? { capture: 'environment' as const } : {})}
          multiple
          onChange={(event) => void add(event)}
        />
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

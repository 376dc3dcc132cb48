import { useRef, useState } from 'react';
import { ask, newRequestId } from '../../browser/graph.ts';
import { word } from '../../browser/words.ts';
import {
  AddVisitEvidenceDocument,
  type FieldVisitQuery,
  ReportUnvisitableDocument,
  type VisitBranch,
} from '../../generated/field/graphql.ts';
import { type Reason, Step } from '../asking.tsx';
import { hashOf, upload } from '../drafts/upload.ts';
import { t } from '../words.ts';

interface UnvisitableProps {
  readonly visit: FieldVisitQuery['visit'];
  readonly done: () => void;
}

/** A photograph of the place as evidence of the visit as a whole, of no single matter; the same file twice is one piece of evidence. */
async function keep(visitId: string, file: File): Promise<readonly Reason[]> {
  const of = { visitId, type: 'PHOTO' as const, fileName: file.name, sha256: await hashOf(file) };
  const uploadId = await upload(file, of);
  const takenAt = new Date(file.lastModified).toISOString();
  const { data } = await ask(AddVisitEvidenceDocument, {
    input: { ...of, requestId: newRequestId(), uploadId, source: t.usualSource, takenAt },
  });
  return data.addEvidence.userErrors;
}

async function keepAll(visitId: string, files: readonly File[]): Promise<readonly Reason[]> {
  for (const file of files) {
    const refused = await keep(visitId, file);
    if (refused.length > 0) return refused;
  }
  return [];
}

/** Nobody there, or no cooperation: one report for the whole visit, with photographs (PD 第二十一条). */
export function Unvisitable({ visit, done }: UnvisitableProps) {
  const [names, setNames] = useState<readonly string[]>([]);
  const files = useRef<readonly File[]>([]);
  return (
    <details>
      <summary>{t.unvisitable}</summary>
      <Step
        title={t.report}
        document={ReportUnvisitableDocument}
        before={() => keepAll(visit.id, files.current)}
        input={(fields) => ({
          visitId: visit.id,
          branch: String(fields.get('branch')) as VisitBranch,
          reason: String(fields.get('reason')),
        })}
        done={done}
      >
        {(['UNREACHABLE', 'NON_COOPERATION'] as const).map((branch) => (
          <label key={branch} className="choice">
            <input type="radio" name="branch" value={branch} required /> {word('VisitBranch', branch)}
          </label>
        ))}
        <label>
          {t.explanation}
          <textarea name="reason" rows={3} required />
        </label>
        <p>{t.photoFirst}</p>
        <label className="file">
          {t.placePhoto}
          <input
            type="file"
            accept="image/*"
            capture="environment"
            multiple
            onChange={({ target }) => {
              files.current = [...files.current, ...(target.files ?? [])];
              setNames(files.current.map(({ name }) => name));
              target.value = '';
            }}
          />
        </label>
        {names.length > 0 && (
          <ul>
            {names.map((name, i) => (
              <li key={i}>{name}</li>
            ))}
          </ul>
        )}
      </Step>
    </details>
  );
}

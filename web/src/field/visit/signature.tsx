import { useRef, useState } from 'react';
import { ask, newRequestId } from '../../browser/graph.ts';
import { choices } from '../../browser/words.ts';
import {
  AddVisitEvidenceDocument,
  type FieldVisitQuery,
  FinishVisitDocument,
  type SignatureKind,
  SignRecordFormDocument,
} from '../../generated/field/graphql.ts';
import { Step } from '../asking.tsx';
import { hashOf } from '../drafts/upload.ts';
import { t } from '../words.ts';
import { SignaturePad } from './signature-pad.tsx';

interface PartProps {
  readonly visit: FieldVisitQuery['visit'];
  readonly done: () => void;
}

const inBase64 = async (file: Blob): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
};

/** The handwritten name among the evidence of the visit; the same picture twice is one piece of evidence. */
const keepPicture = async (visitId: string, picture: Blob) =>
  ask(AddVisitEvidenceDocument, {
    input: {
      requestId: newRequestId(),
      visitId,
      type: 'PHOTO' as const,
      fileName: '被检查人签字.png',
      sha256: await hashOf(picture),
      contentBase64: await inBase64(picture),
      source: '被检查人当场手写',
      takenAt: new Date().toISOString(),
    },
  });

/** 联合细则第二十条（二）: the object signs after all matters, or what it said is noted with witnesses. */
export function Signature({ visit, done }: PartProps) {
  const [kind, setKind] = useState<SignatureKind>();
  const picture = useRef<Blob>(undefined);
  return (
    <section>
      <h2>{t.objectSigns}</h2>
      <Step
        title={t.submitSignature}
        document={SignRecordFormDocument}
        before={async () =>
          kind === 'SIGNED' && picture.current && (await keepPicture(visit.id, picture.current)).data.addEvidence.userErrors
        }
        input={(fields) => ({
          visitId: visit.id,
          kind: String(fields.get('kind')) as SignatureKind,
          signer: String(fields.get('signer') ?? '') || null,
          statement: String(fields.get('statement') ?? '') || null,
          witnesses: String(fields.get('witnesses') ?? '')
            .split(/[、,，\s]+/)
            .filter((name) => name !== ''),
        })}
        done={done}
      >
        {choices('SignatureKind').map(({ value: one, label }) => (
          <label key={one} className="choice">
            <input type="radio" name="kind" value={one} required onChange={() => setKind(one)} /> {label}
          </label>
        ))}
        {kind === 'SIGNED' && (
          <SignaturePad
            signed={(made) => {
              picture.current = made;
            }}
          />
        )}
        {(kind === 'SIGNED' || kind === 'SEALED') && (
          <label>
            {kind === 'SIGNED' ? t.signer : t.sealer}
            <input name="signer" required />
          </label>
        )}
        {kind === 'REFUSED' && (
          <>
            <label>
              {t.refusalReason}
              <input name="statement" required />
            </label>
            <label>
              {t.witnesses}
              <input name="witnesses" />
            </label>
          </>
        )}
      </Step>
    </section>
  );
}

export const Finish = ({ visit, done }: PartProps) => (
  <section>
    <h2>{t.finish}</h2>
    <Step title={t.finish} document={FinishVisitDocument} input={() => ({ visitId: visit.id })} done={done}>
      <p>{t.finishExplain}</p>
    </Step>
  </section>
);

import { ok, type PlainDate, type Redaction, redactableFields, refuse, resultCodes, secrecyClasses } from '@double-random/rules';
import { hasRole, holdsIn, notFound, row } from '@double-random/runtime';
import {
  type CorrectionRow,
  correctionColumns,
  type PublicationRow,
  type PublishedContent,
  publicationColumns,
} from '../../publication/publication-row.ts';
import { documentRefusals } from '../document-refusals.ts';
import { correctionForm } from '../paper/correction-form.ts';
import { orNone } from '../paper/wording.ts';
import type { PaperSource } from './paper-source.ts';
import { departmentName } from './visit-facts.ts';

/** KF 第二十二条第二款, PD 第二十二条: the approval sheet of a correction, when the head has decided; of the publishing department alone. */
export const correctionFormSource: PaperSource = {
  kind: 'CORRECTION_FORM',
  async open(reader, correctionId) {
    const correction = await row<CorrectionRow>(reader.em, `select ${correctionColumns} from correction where id = $1`, [correctionId]);
    if (
      !correction ||
      reader.actor.department !== correction.agency ||
      !hasRole(reader.actor, 'op', 'ins', 'rev', 'dh', 'ph', 'aud', 'arc')
    )
      throw notFound('更正');
    const published = (await row<PublicationRow>(reader.em, `select ${publicationColumns} from publication where id = $1`, [
      correction.publicationId,
    ]))!;
    return {
      agency: correction.agency,
      part: correction.agency,
      taskId: published.taskId,
      visitId: published.visitId,
      mayIssue: holdsIn(reader.actor, correction.agency, 'op'),
      async write() {
        if (correction.state === 'REQUESTED') return refuse(documentRefusals.correctionUndecided());
        const old = published.content;
        return ok(
          correctionForm({
            department: departmentName(correction.agency),
            objectName: old.objectName,
            objectCode: old.uscc ?? old.objectCode,
            matter: old.matterName ?? '（依法不予载明）',
            resultNo: published.resultNo,
            version: published.version,
            publishedAt: published.publishedAt ?? correction.requestedAt,
            inspectedOn: old.inspectedOn as PlainDate,
            before: wordsOf(old),
            after: {
              result: resultCodes[correction.proposed.resultCode as keyof typeof resultCodes],
              text: correction.proposed.redaction ? takenAway(correction.proposed.redaction) : orNone(correction.proposed.publicText),
            },
            error: correction.error,
            evidence: correction.evidence,
            requestedBy: correction.requestedBy,
            requestedAt: correction.requestedAt,
            signatures: correction.signatures.map(({ role, account, at, delegation }) => ({
              post: role,
              account,
              at,
              ...(delegation ? { delegation } : {}),
            })),
            rejected: correction.state === 'REJECTED' ? (correction.decision ?? '') : undefined,
          }),
        );
      },
    };
  },
};

/** C-9: what is no longer told, never what it said. */
const takenAway = ({ mode, secrecyClass, ground, fields }: Redaction): string =>
  `${mode === 'WITHHELD' ? '不再公示' : `隐去${fields.map((field) => redactableFields[field]).join('、')}`}（${secrecyClasses[secrecyClass]}；依据：${ground}）`;

const wordsOf = (content: PublishedContent) => ({ result: content.resultText, text: orNone(content.publicText) });

import { Link } from 'react-router';
import { word } from '../../browser/words.ts';
import { ApproveCorrectionDocument, RejectCorrectionDocument } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { LongItem } from '../form/items.tsx';
import { useMe } from '../me.tsx';
import { ApprovalCard } from './approval-card.tsx';
import type { ToSign } from './approval-words.ts';
import { words } from './words.ts';

/** What goes, why and how far, in one line. */
const saidOf = ({ mode, fields, secrecyClass, ground }: NonNullable<ToSign['redaction']>): string =>
  words.redactionOf(
    word('PublicationMode', mode),
    fields.map((field) => word('RedactableField', field)).join('、'),
    word('SecrecyClass', secrecyClass),
    ground,
  );

const correctionBasis = '联合细则第二十二条、开封细则第二十二条第二款：主要负责人签字确认，原结果并列保留；逐件办理';
const redactionBasis = '开封细则第二十二条：误将依法不得公示的内容公示的，主要负责人签字后各版本都不再显示；逐件办理';

/** A correction of something public: old and new side by side, each to be signed for itself. */
export function CorrectionCard({ correction }: { readonly correction: ToSign }) {
  const me = useMe();
  const { matterCheck: check, redaction } = correction;
  const input = { correctionId: correction.id };
  const notNow = !me.roles.includes('ph') && words.headSigns;
  return (
    <ApprovalCard
      kind={words.correction}
      title={check ? <Link to={`/results/${check.id}`}>{check.visit?.objectName ?? check.matterName}</Link> : words.publishedResult}
      since={correction.requestedAt}
      facts={[
        [words.matter, check?.matterName ?? '—'],
        [words.published, word('ResultCode', check?.resultCode)],
        ...(redaction?.mode === 'WITHHELD'
          ? []
          : ([
              [words.correctedTo, <strong key="to">{word('ResultCode', correction.proposedCode)}</strong>],
              [words.correctedText, correction.proposedText ?? words.none],
            ] as const)),
        ...(redaction ? ([[words.redacted, <strong key="out">{saidOf(redaction)}</strong>]] as const) : []),
        [words.error, correction.error],
        [words.proof, correction.evidence],
      ]}
      basis={redaction ? redactionBasis : correctionBasis}
    >
      <Step
        title={words.signCorrection}
        type="primary"
        explain={redaction ? words.redactionExplain : words.signExplain}
        document={ApproveCorrectionDocument}
        input={input}
        notNow={notNow}
        done={words.signed}
      />
      <Step
        title={words.decline}
        explain={words.resultStays}
        document={RejectCorrectionDocument}
        input={input}
        notNow={notNow}
        done={words.answered}
      >
        <LongItem name="reason" label={words.reason} />
      </Step>
    </ApprovalCard>
  );
}

import { word } from '../../browser/words.ts';
import { ApproveExemptionDocument, RejectExemptionDocument } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { scopeText } from '../caps/scope-fields.tsx';
import { LongItem } from '../form/items.tsx';
import { ApprovalCard } from './approval-card.tsx';
import type { ToExempt } from './approval-words.ts';
import { words } from './words.ts';

/** More visits than the yearly limit, asked for one ground and a bounded scope (KF 第十三条第二款). */
export function ExemptionCard({ exemption }: { readonly exemption: ToExempt }) {
  const input = { exemptionId: exemption.id };
  return (
    <ApprovalCard
      kind={words.exemption}
      title={exemption.no}
      since={exemption.requestedAt}
      facts={[
        [words.ground, word('ExemptionGround', exemption.ground)],
        [words.subject, scopeText(exemption.scope)],
        [words.effect, exemption.unlimited ? words.unlimited : words.raisedTo(exemption.raisedTo ?? '—')],
        [words.validity, words.fromTo(exemption.validFrom, exemption.validTo)],
        [words.facts, exemption.evidence],
      ]}
      basis="开封细则第十三条第二款"
    >
      <Step
        title={words.grant}
        type="primary"
        explain={words.grantExplain}
        document={ApproveExemptionDocument}
        input={input}
        done={words.agreed}
      >
        <LongItem name="reason" label={words.opinion} optional />
      </Step>
      <Step title={words.decline} explain={words.capStays} document={RejectExemptionDocument} input={input} done={words.answered}>
        <LongItem name="reason" label={words.reason} />
      </Step>
    </ApprovalCard>
  );
}

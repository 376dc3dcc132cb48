import { word } from '../../browser/words.ts';
import { ApproveExemptionDocument, RejectExemptionDocument } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { scopeText } from '../caps/scope-fields.tsx';
import { LongItem } from '../form/items.tsx';
import { ApprovalCard } from './approval-card.tsx';
import type { ToExempt } from './approval-words.ts';

/** More visits than the yearly limit, asked for one ground and a bounded scope (KF 第十三条第二款). */
export function ExemptionCard({ exemption }: { readonly exemption: ToExempt }) {
  const input = { exemptionId: exemption.id };
  return (
    <ApprovalCard
      kind="次数豁免"
      title={exemption.no}
      since={exemption.requestedAt}
      facts={[
        ['情形', word('ExemptionGround', exemption.ground)],
        ['对象', scopeText(exemption.scope)],
        ['效力', exemption.unlimited ? '不受次数限制' : `提高至${exemption.raisedTo ?? '—'}次`],
        ['有效期', `${exemption.validFrom} 至 ${exemption.validTo}`],
        ['事实和证明', exemption.evidence],
      ]}
      basis="开封细则第十三条第二款"
    >
      <Step
        title="同意豁免"
        type="primary"
        explain="豁免及其情形在抽取证书中列明，接受监督。"
        document={ApproveExemptionDocument}
        input={input}
        done="已同意"
      >
        <LongItem name="reason" label="意见" optional />
      </Step>
      <Step title="不同意" explain="次数限制不变。" document={RejectExemptionDocument} input={input} done="已答复">
        <LongItem name="reason" label="理由" />
      </Step>
    </ApprovalCard>
  );
}

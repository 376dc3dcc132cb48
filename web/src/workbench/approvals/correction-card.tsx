import { Link } from 'react-router';
import { word } from '../../browser/words.ts';
import { ApproveCorrectionDocument, RejectCorrectionDocument } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { LongItem } from '../form/items.tsx';
import { useMe } from '../me.tsx';
import { ApprovalCard } from './approval-card.tsx';
import type { ToSign } from './approval-words.ts';

/** A correction of something public: old and new side by side, each to be signed for itself. */
export function CorrectionCard({ correction }: { readonly correction: ToSign }) {
  const me = useMe();
  const check = correction.matterCheck;
  const input = { correctionId: correction.id };
  const notNow = !me.roles.includes('ph') && '由主要负责人签字（PD 第二十二条）';
  return (
    <ApprovalCard
      kind="更正公示"
      title={check ? <Link to={`/results/${check.id}`}>{check.visit?.objectName ?? check.matterName}</Link> : '已公示的结果'}
      since={correction.requestedAt}
      facts={[
        ['抽查事项', check?.matterName ?? '—'],
        ['已公示', word('ResultCode', check?.resultCode)],
        ['更正为', <strong key="to">{word('ResultCode', correction.proposedCode)}</strong>],
        ['更正后的说明', correction.proposedText ?? '无'],
        ['错误所在', correction.error],
        ['证明材料', correction.evidence],
      ]}
      basis="联合细则第二十二条、开封细则第二十二条第二款：主要负责人签字确认，原结果并列保留；逐件办理"
    >
      <Step
        title="签字同意更正"
        type="primary"
        explain="签字后公示新版本，原结果注明已更正，并列保留。"
        document={ApproveCorrectionDocument}
        input={input}
        notNow={notNow}
        done="已签字"
      />
      <Step title="不同意" explain="原结果不变。" document={RejectCorrectionDocument} input={input} notNow={notNow} done="已答复">
        <LongItem name="reason" label="理由" />
      </Step>
    </ApprovalCard>
  );
}

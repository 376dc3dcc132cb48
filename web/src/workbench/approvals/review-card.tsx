import { Link } from 'react-router';
import { word } from '../../browser/words.ts';
import { ReturnResultDocument, ReviewResultDocument } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { LongItem } from '../form/items.tsx';
import { due } from '../results/result-words.ts';
import { ApprovalCard } from './approval-card.tsx';
import type { ToReview } from './approval-words.ts';

/** A result that somebody who neither recorded nor signed it has to review (KF 第二十五条). */
export function ReviewCard({ result }: { readonly result: ToReview }) {
  const input = { matterCheckId: result.id };
  return (
    <ApprovalCard
      kind="审核结果"
      title={<Link to={`/results/${result.id}`}>{result.visit?.objectName ?? result.matterName}</Link>}
      due={due(result.publicationDeadline)}
      facts={[
        ['抽查事项', result.matterName],
        ['检查结果', <strong key="result">{word('ResultCode', result.resultCode)}</strong>],
        ['公示的说明', result.publicText ?? '无'],
        ['签字', `${result.signatures}名检查人员，${result.formedOn ?? '—'} 形成结果`],
      ]}
      basis="开封细则第二十五条：审核人不得为录入人、签字人和检查组成员"
    >
      <Step
        title="审核同意"
        type="primary"
        explain="公示的文字以审核时确定的为准。"
        document={ReviewResultDocument}
        input={input}
        done="已审核"
        initialValues={{ publicText: result.publicText }}
      >
        <LongItem name="publicText" label="公示的说明（公众所见）" optional />
        <LongItem name="opinion" label="审核意见" optional />
      </Step>
      <Step title="退回" explain="退回检查人员修改。" document={ReturnResultDocument} input={input} done="已退回">
        <LongItem name="reason" label="退回理由" />
      </Step>
    </ApprovalCard>
  );
}

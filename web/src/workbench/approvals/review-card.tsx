import { Link } from 'react-router';
import { word } from '../../browser/words.ts';
import { ReturnResultDocument, ReviewResultDocument } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { LongItem } from '../form/items.tsx';
import { due } from '../results/result-words.ts';
import { ApprovalCard } from './approval-card.tsx';
import type { ToReview } from './approval-words.ts';
import { words } from './words.ts';

/** A result that somebody who neither recorded nor signed it has to review (KF 第二十五条). */
export function ReviewCard({ result }: { readonly result: ToReview }) {
  const input = { matterCheckId: result.id };
  return (
    <ApprovalCard
      kind={words.reviewResult}
      title={<Link to={`/results/${result.id}`}>{result.visit?.objectName ?? result.matterName}</Link>}
      due={due(result.publicationDeadline)}
      facts={[
        [words.matter, result.matterName],
        [words.checkResult, <strong key="result">{word('ResultCode', result.resultCode)}</strong>],
        [words.remark, result.publicText ?? words.none],
        [words.signature, words.formed(result.signatures, result.formedOn ?? '—')],
      ]}
      basis="开封细则第二十五条：审核人不得为录入人、签字人和检查组成员"
    >
      <Step
        title={words.approveReview}
        type="primary"
        explain={words.textSettled}
        document={ReviewResultDocument}
        input={input}
        done={words.reviewed}
        initialValues={{ publicText: result.publicText }}
      >
        <LongItem name="publicText" label={words.publicText} optional />
        <LongItem name="opinion" label={words.reviewOpinion} optional />
      </Step>
      <Step title={words.giveBack} explain={words.returnExplain} document={ReturnResultDocument} input={input} done={words.givenBack}>
        <LongItem name="reason" label={words.giveBackReason} />
      </Step>
    </ApprovalCard>
  );
}

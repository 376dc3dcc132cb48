import { Typography } from 'antd';
import { word } from '../../browser/words.ts';
import { ApproveReportDocument } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { ApprovalCard } from './approval-card.tsx';
import type { ToReport } from './approval-words.ts';
import { words } from './words.ts';

/** A report of the department before it is sent or published. */
export function ReportCard({ report }: { readonly report: ToReport }) {
  return (
    <ApprovalCard
      kind={words.approveReport}
      title={`${report.subject} ${word('ReportKind', report.kind)}`}
      since={report.cutOffAt}
      facts={[
        [
          words.text,
          <Typography.Paragraph key="text" style={{ margin: 0, whiteSpace: 'pre-line' }}>
            {report.text}
          </Typography.Paragraph>,
        ],
      ]}
    >
      <Step
        title={words.approve}
        type="primary"
        explain={words.reportExplain}
        document={ApproveReportDocument}
        input={{ reportId: report.id }}
        done={words.approved}
      />
    </ApprovalCard>
  );
}

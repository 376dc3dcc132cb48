import { Typography } from 'antd';
import { word } from '../../browser/words.ts';
import { ApproveReportDocument } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { ApprovalCard } from './approval-card.tsx';
import type { ToReport } from './approval-words.ts';

/** A report of the department before it is sent or published. */
export function ReportCard({ report }: { readonly report: ToReport }) {
  return (
    <ApprovalCard
      kind="审定报告"
      title={`${report.subject} ${word('ReportKind', report.kind)}`}
      since={report.cutOffAt}
      facts={[
        [
          '正文',
          <Typography.Paragraph key="text" style={{ margin: 0, whiteSpace: 'pre-line' }}>
            {report.text}
          </Typography.Paragraph>,
        ],
      ]}
    >
      <Step
        title="审定"
        type="primary"
        explain="审定后由经办人报送、公布；数字以截止时刻为准，不再改动。"
        document={ApproveReportDocument}
        input={{ reportId: report.id }}
        done="已审定"
      />
    </ApprovalCard>
  );
}

import { Card, Descriptions, Empty, Flex, Form, Input } from 'antd';
import { word } from '../../browser/words.ts';
import {
  ApproveVisitReportDocument,
  type DeskVisitQuery,
  DraftVisitReportDocument,
  PublishVisitReportDocument,
} from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { useMe } from '../me.tsx';

/** 人防细则十（四）: the five parts, in the order of the text. */
const parts = {
  timeAndContent: '抽查时间和内容',
  methodAndSteps: '方法步骤',
  findings: '抽查情况',
  assessment: '对被抽查人评价',
  proposal: '处理意见建议',
} as const;
type Part = keyof typeof parts;
const names = Object.keys(parts) as Part[];
type Visit = DeskVisitQuery['visit'];

/** The own department's report about a visit: written from its record, approved by the deputy head, public after the results are. */
export function VisitReportCard({ visit }: { readonly visit: Visit }) {
  const { report, reportOutline } = visit;
  if (!report && !reportOutline) return null;
  return (
    <Card title={`本部门的抽查报告${report ? `（${word('VisitReportState', report.state)}）` : ''}`}>
      {report ? (
        <Descriptions
          column={1}
          items={names.map((name) => ({
            key: name,
            label: parts[name],
            children: <span style={{ whiteSpace: 'pre-wrap' }}>{report[name]}</span>,
          }))}
        />
      ) : (
        <Empty description="尚未制作。各部分的初稿取自检查记录，对被抽查人的评价由制作人写。" />
      )}
      <Steps visit={visit} />
    </Card>
  );
}

function Steps({ visit }: { readonly visit: Visit }) {
  const { roles } = useMe();
  const { report, reportOutline } = visit;
  if (report?.state === 'PUBLISHED') return null;
  const may = (...wanted: readonly string[]) => wanted.some((role) => (roles as readonly string[]).includes(role));
  const subject = { reportId: report?.id ?? '' };
  return (
    <Flex gap={8} wrap style={{ marginTop: 16 }}>
      <Step<{ visitId: string } & Partial<Record<Part, string>>>
        title={report ? '重新制作' : '制作抽查报告'}
        explain="五个部分缺一不可；重新制作的须重新审定。"
        document={DraftVisitReportDocument}
        input={{ visitId: visit.id }}
        initialValues={{ ...reportOutline, ...report }}
        prepare={(values) => Object.fromEntries(names.map((name) => [name, String(values[name] ?? '')]))}
        notNow={!may('op', 'ins') && '由检查部门的检查人员或经办人制作（人防细则十（四））'}
        done="已制作"
        width={720}
      >
        {names.map((name) => (
          <Form.Item key={name} name={name} label={parts[name]} rules={[{ required: true, message: `请填写${parts[name]}` }]}>
            <Input.TextArea autoSize={{ minRows: 2 }} />
          </Form.Item>
        ))}
      </Step>
      {report && (
        <>
          <Step<{ reportId: string }>
            title="审定"
            explain="审定之后方可公布；审定人不得是起草人。"
            document={ApproveVisitReportDocument}
            input={subject}
            notNow={report.state !== 'DRAFTED' ? '已审定' : !may('dh', 'ph') && '由分管负责人审定（人防细则十（四））'}
            done="已审定"
          />
          <Step<{ reportId: string }>
            title="公布"
            explain="任何人都可以查阅；公布之后不得修改。"
            document={PublishVisitReportDocument}
            input={subject}
            notNow={report.state !== 'APPROVED' ? '审定之后方可公布' : !may('op', 'rev') && '由经办人或审核人员公布（人防细则十（四））'}
            done="已公布"
          />
        </>
      )}
    </Flex>
  );
}

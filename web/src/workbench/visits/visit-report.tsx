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
import { words } from './words.ts';

/** 人防细则十（四）: the five parts, in the order of the text. */
const parts = {
  timeAndContent: words.timeAndContent,
  methodAndSteps: words.methodAndSteps,
  findings: words.findings,
  assessment: words.assessment,
  proposal: words.proposal,
} as const;
type Part = keyof typeof parts;
const names = Object.keys(parts) as Part[];
type Visit = DeskVisitQuery['visit'];

/** The own department's report about a visit: written from its record, approved by the deputy head, public after the results are. */
export function VisitReportCard({ visit }: { readonly visit: Visit }) {
  const { report, reportOutline } = visit;
  if (!report && !reportOutline) return null;
  return (
    <Card title={words.report(report ? words.bracketed(word('VisitReportState', report.state)) : '')}>
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
        <Empty description={words.noReport} />
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
        title={report ? words.rewrite : words.write}
        explain={words.writeExplain}
        document={DraftVisitReportDocument}
        input={{ visitId: visit.id }}
        initialValues={{ ...reportOutline, ...report }}
        prepare={(values) => Object.fromEntries(names.map((name) => [name, String(values[name] ?? '')]))}
        notNow={!may('op', 'ins') && words.writeWho}
        done={words.written}
        width={720}
      >
        {names.map((name) => (
          <Form.Item key={name} name={name} label={parts[name]} rules={[{ required: true, message: words.fillIn(parts[name]) }]}>
            <Input.TextArea autoSize={{ minRows: 2 }} />
          </Form.Item>
        ))}
      </Step>
      {report && (
        <>
          <Step<{ reportId: string }>
            title={words.approve}
            explain={words.approveExplain}
            document={ApproveVisitReportDocument}
            input={subject}
            notNow={report.state !== 'DRAFTED' ? words.approved : !may('dh', 'ph') && words.approveWho}
            done={words.approved}
          />
          <Step<{ reportId: string }>
            title={words.publishReport}
            explain={words.publishExplain}
            document={PublishVisitReportDocument}
            input={subject}
            notNow={report.state !== 'APPROVED' ? words.approveFirst : !may('op', 'rev') && words.publishWho}
            done={words.reportPublished}
          />
        </>
      )}
    </Flex>
  );
}

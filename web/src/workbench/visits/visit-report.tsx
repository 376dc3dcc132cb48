import { Alert, Card, Descriptions, Empty, Flex, Form, Input } from 'antd';
import { shown } from '../../browser/dates.ts';
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
type Report = NonNullable<Visit['report']>;

/**
 * The own department's report about a visit: written from its record, approved by the deputy head, public after the results are. A result
 * corrected since stands beside it, and a revised version goes the same way.
 */
export function VisitReportCard({ visit }: { readonly visit: Visit }) {
  const { report, reportOutline } = visit;
  if (!report && !reportOutline) return null;
  return (
    <Card title={words.report(report ? words.bracketed(word('VisitReportState', report.state)) : '')}>
      {report && <Corrected report={report} />}
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
      {report && <Earlier report={report} />}
    </Card>
  );
}

/** What was corrected since the report was written: it does not speak for these results any more. */
const Corrected = ({ report: { corrections } }: { readonly report: Pick<Report, 'corrections'> }) =>
  corrections.length > 0 && (
    <Alert
      type="warning"
      showIcon
      style={{ marginBottom: 16 }}
      title={words.reportCorrected}
      description={corrections.map((c) => (
        <div key={`${c.resultNo} ${c.version}`}>
          {words.correctedTo(
            c.matterName ?? c.resultNo,
            word('ResultCode', c.resultCode),
            shown(c.correction?.on),
            c.correction?.reason ?? '',
          )}
        </div>
      ))}
    />
  );

/** Versions that were public before this one. */
const Earlier = ({ report }: { readonly report: Report }) =>
  report.versions
    .filter(({ version }) => version < report.version)
    .map(({ id, version, state, publishedAt, findings }) => (
      <Descriptions
        key={id}
        column={1}
        size="small"
        style={{ marginTop: 16 }}
        title={words.reportVersion(version, word('VisitReportState', state), shown(publishedAt))}
        items={[{ key: 'findings', label: parts.findings, children: <span style={{ whiteSpace: 'pre-wrap' }}>{findings}</span> }]}
      />
    ));

function Steps({ visit }: { readonly visit: Visit }) {
  const { roles } = useMe();
  const { report, reportOutline } = visit;
  const revising = report?.state === 'PUBLISHED';
  if (revising && report.corrections.length === 0) return null;
  const may = (...wanted: readonly string[]) => wanted.some((role) => (roles as readonly string[]).includes(role));
  const subject = { reportId: report?.id ?? '' };
  return (
    <Flex gap={8} wrap style={{ marginTop: 16 }}>
      <Step<{ visitId: string } & Partial<Record<Part, string>>>
        title={revising ? words.revise : report ? words.rewrite : words.write}
        explain={revising ? words.reviseExplain : words.writeExplain}
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
      {report && !revising && (
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

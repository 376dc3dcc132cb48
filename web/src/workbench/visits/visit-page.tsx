import { Card, Col, DatePicker, Descriptions, Empty, Flex, Form, Row, Tag } from 'antd';
import type { Dayjs } from 'dayjs';
import { Link, useParams } from 'react-router';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { DeskVisitDocument, ScheduleVisitDocument } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Answered, useAsk } from '../asking.tsx';
import { EvidenceList } from '../evidence-list.tsx';
import { Deadlines } from '../home/home.tsx';
import { LinkButton } from '../link-button.tsx';
import { useMe } from '../me.tsx';
import { Page } from '../page.tsx';
import { TeamMembers } from '../teams/team-members.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { CorrectCap } from './correct-cap.tsx';
import { VisitReportCard } from './visit-report.tsx';
import { type DeskVisit, VisitTimeline } from './visit-timeline.tsx';
import { words } from './words.ts';

/** One visit of all departments: what happened, each department's checks, evidence, signatures. */
export function VisitPage() {
  const { id = '' } = useParams();
  const asked = useAsk(DeskVisitDocument, { id });
  return <Answered of={asked}>{({ visit }) => <OneVisit visit={visit} />}</Answered>;
}

function OneVisit({ visit }: { readonly visit: DeskVisit }) {
  return (
    <Page
      title={
        <>
          {visit.objectName} {visit.joint && <Tag color={tones.joint}>{words.joint}</Tag>}
        </>
      }
      extra={
        <>
          <Schedule visit={visit} />
          <CorrectCap visit={visit} />
          <LinkButton to={`/visits/${visit.id}/papers`}>{words.papers}</LinkButton>
          <LinkButton to={`/tasks/${visit.taskId}`}>{words.ofTask}</LinkButton>
        </>
      }
    >
      <Card>
        <Descriptions
          column={{ xs: 1, sm: 2, lg: 3 }}
          items={[
            { key: 'state', label: words.state, children: word('VisitState', visit.state) },
            { key: 'lead', label: words.leadDepartment, children: visit.leadDepartment.name },
            { key: 'on', label: words.setFor, children: shown(visit.scheduledOn) },
            { key: 'address', label: words.address, children: visit.objectAddress },
            { key: 'cap', label: words.countsFor, children: words.year(visit.capYear) },
          ]}
        />
      </Card>
      <Row gutter={[16, 16]}>
        <Col xs={24} xl={10}>
          <Card title={words.course}>
            <VisitTimeline visit={visit} />
          </Card>
        </Col>
        <Col xs={24} xl={14}>
          <Flex vertical gap={16}>
            <Card title={words.checks}>
              <Checks visit={visit} />
            </Card>
            <Card title={words.attendance}>
              <Attendance visit={visit} />
            </Card>
          </Flex>
        </Col>
      </Row>
      <Card title={words.team}>
        <TeamMembers team={visit.team} over={visit.finishedAt !== null} />
      </Card>
      <Card title={words.evidence}>
        <EvidenceList files={visit.evidence} />
      </Card>
      <VisitReportCard visit={visit} />
      <Card title={words.deadlines}>
        {visit.deadlines.length === 0 ? <Empty description={words.noDeadlines} /> : <Deadlines rows={visit.deadlines} />}
      </Card>
    </Page>
  );
}

function Schedule({ visit }: { readonly visit: DeskVisit }) {
  const me = useMe();
  if (visit.start !== null || visit.finishedAt !== null) return null;
  return (
    <Step<{ visitId: string; on: string; revision: number }>
      title={words.schedule}
      explain={words.scheduleExplain}
      document={ScheduleVisitDocument}
      input={{ visitId: visit.id, revision: visit.revision }}
      prepare={({ on }) => ({ on: (on as Dayjs).format('YYYY-MM-DD') })}
      notNow={
        !(me.department === visit.leadDepartment.code && me.roles.some((role) => ['op', 'ins'].includes(role))) &&
        words.scheduledBy(visit.leadDepartment.name)
      }
      done={words.scheduled}
    >
      <Form.Item name="on" label={words.inspectedOn} rules={[{ required: true, message: words.chooseDate }]}>
        <DatePicker />
      </Form.Item>
    </Step>
  );
}

/** What each department found; another department's result is opened by its own people only (KF 第四条). */
function Checks({ visit }: { readonly visit: DeskVisit }) {
  const me = useMe();
  return (
    <WideTable
      label={words.checks}
      least={520}
      rowKey="id"
      size="small"
      dataSource={[...visit.checks]}
      locale={{ emptyText: words.declareFirst }}
      columns={[
        { title: words.department, render: (_, c) => c.department.name },
        {
          title: words.matter,
          render: (_, c) => (c.department.code === me.department ? <Link to={`/results/${c.id}`}>{c.matterName}</Link> : c.matterName),
        },
        { title: words.state, render: (_, c) => word('MatterCheckState', c.state) },
        { title: words.result, render: (_, c) => word('ResultCode', c.resultCode) },
        { title: words.signature, render: (_, c) => words.people(c.signatures) },
      ]}
    />
  );
}

/** At least so many of each department have to be there, with certificates (KF 第十九条). */
function Attendance({ visit }: { readonly visit: DeskVisit }) {
  return (
    <WideTable
      label={words.attendance}
      rowKey={({ department }) => department.code}
      size="small"
      dataSource={[...visit.attendance]}
      columns={[
        { title: words.department, render: (_, a) => a.department.name },
        { title: words.drawn, dataIndex: 'assigned' },
        { title: words.present, dataIndex: 'present' },
        { title: words.certified, dataIndex: 'certified' },
        {
          title: words.required,
          render: (_, a) => (
            <>
              {a.minimum}
              {words.orMore}{' '}
              {visit.start && (
                <Tag color={a.certified >= a.minimum ? tones.good : tones.bad}>
                  {a.certified >= a.minimum ? words.enough : words.tooFew}
                </Tag>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

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
import { VisitReportCard } from './visit-report.tsx';
import { type DeskVisit, VisitTimeline } from './visit-timeline.tsx';

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
          {visit.objectName} {visit.joint && <Tag color={tones.joint}>联合</Tag>}
        </>
      }
      extra={
        <>
          <Schedule visit={visit} />
          <LinkButton to={`/visits/${visit.id}/papers`}>文书</LinkButton>
          <LinkButton to={`/tasks/${visit.taskId}`}>所属任务</LinkButton>
        </>
      }
    >
      <Card>
        <Descriptions
          column={{ xs: 1, sm: 2, lg: 3 }}
          items={[
            { key: 'state', label: '状态', children: word('VisitState', visit.state) },
            { key: 'lead', label: '牵头部门', children: visit.leadDepartment.name },
            { key: 'on', label: '安排日期', children: shown(visit.scheduledOn) },
            { key: 'address', label: '地址', children: visit.objectAddress },
            { key: 'cap', label: '计入次数', children: `${visit.capYear}年度` },
          ]}
        />
      </Card>
      <Row gutter={[16, 16]}>
        <Col xs={24} xl={10}>
          <Card title="经过">
            <VisitTimeline visit={visit} />
          </Card>
        </Col>
        <Col xs={24} xl={14}>
          <Flex vertical gap={16}>
            <Card title="各部门事项">
              <Checks visit={visit} />
            </Card>
            <Card title="各部门到场">
              <Attendance visit={visit} />
            </Card>
          </Flex>
        </Col>
      </Row>
      <Card title="检查组">
        <TeamMembers team={visit.team} over={visit.finishedAt !== null} />
      </Card>
      <Card title="整个检查的证据">
        <EvidenceList files={visit.evidence} />
      </Card>
      <VisitReportCard visit={visit} />
      <Card title="期限">
        {visit.deadlines.length === 0 ? <Empty description="检查结束后产生公示等期限。" /> : <Deadlines rows={visit.deadlines} />}
      </Card>
    </Page>
  );
}

function Schedule({ visit }: { readonly visit: DeskVisit }) {
  const me = useMe();
  if (visit.start !== null || visit.finishedAt !== null) return null;
  return (
    <Step<{ visitId: string; on: string; revision: number }>
      title="安排日期"
      explain="检查日期须在任务的执行时间之内。"
      document={ScheduleVisitDocument}
      input={{ visitId: visit.id, revision: visit.revision }}
      prepare={({ on }) => ({ on: (on as Dayjs).format('YYYY-MM-DD') })}
      notNow={
        !(me.department === visit.leadDepartment.code && me.roles.some((role) => ['op', 'ins'].includes(role))) &&
        `由牵头部门${visit.leadDepartment.name}的经办人或组长安排`
      }
      done="已安排"
    >
      <Form.Item name="on" label="检查日期" rules={[{ required: true, message: '请选择日期' }]}>
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
      label="各部门事项"
      rowKey="id"
      size="small"
      dataSource={[...visit.checks]}
      locale={{ emptyText: '声明有无利害关系之前不列事项。' }}
      columns={[
        { title: '部门', render: (_, c) => c.department.name },
        {
          title: '抽查事项',
          render: (_, c) => (c.department.code === me.department ? <Link to={`/results/${c.id}`}>{c.matterName}</Link> : c.matterName),
        },
        { title: '状态', render: (_, c) => word('MatterCheckState', c.state) },
        { title: '结果', render: (_, c) => word('ResultCode', c.resultCode) },
        { title: '签字', render: (_, c) => `${c.signatures}人` },
      ]}
    />
  );
}

/** At least so many of each department have to be there, with certificates (KF 第十九条). */
function Attendance({ visit }: { readonly visit: DeskVisit }) {
  return (
    <WideTable
      label="各部门到场"
      rowKey={({ department }) => department.code}
      size="small"
      dataSource={[...visit.attendance]}
      columns={[
        { title: '部门', render: (_, a) => a.department.name },
        { title: '抽中', dataIndex: 'assigned' },
        { title: '到场', dataIndex: 'present' },
        { title: '持证', dataIndex: 'certified' },
        {
          title: '要求',
          render: (_, a) => (
            <>
              {a.minimum}人以上{' '}
              {visit.start && (
                <Tag color={a.certified >= a.minimum ? tones.good : tones.bad}>{a.certified >= a.minimum ? '符合' : '不足'}</Tag>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

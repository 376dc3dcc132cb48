import { findAgency } from '@double-random/schema/departments';
import { Card, Empty, Flex, Typography } from 'antd';
import { Link } from 'react-router';
import { shown } from '../../browser/dates.ts';
import {
  AdHocFilingsDocument,
  FileAdHocTaskDocument,
  type FilingLineFragment,
  ReceiveAdHocFilingDocument,
} from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Answered, useAsk } from '../asking.tsx';
import { LongItem, TextItem } from '../form/items.tsx';
import { useMe } from '../me.tsx';
import { Go, Page, Pager, useAddress } from '../page.tsx';

/** 临时性联合抽查: assigned from above by a document, filed with the conference office, made public by its receipt (PD 第八条). */
export function AdHocPage() {
  const me = useMe();
  const region = findAgency(me.department ?? '')?.region;
  return region ? (
    <Filings region={region} />
  ) : (
    <Empty description="您所在的单位不属于部门联合抽查区域，不办理临时性联合抽查。计划外的单部门检查，请用“定向抽查”。" />
  );
}

function Filings({ region }: { readonly region: string }) {
  const me = useMe();
  const { get } = useAddress();
  const asked = useAsk(AdHocFilingsDocument, { region, after: get('after') });
  const notHead = !me.roles.some((role) => role === 'dh' || role === 'ph') && '由发起部门负责人签发报备（PD 第八条）';
  return (
    <Page
      title="临时性联合抽查"
      extra={
        <>
          <Go to="/tasks/directed">定向抽查</Go>
          <Step
            title="报备"
            type="primary"
            width={640}
            explain="上级转办交办的、未列入年度计划的联合抽查，先报同级联席会议办公室备案；办公室受理即向社会公示，之后方可设立任务。"
            document={FileAdHocTaskDocument}
            input={{}}
            notNow={notHead}
            done="已报联席会议办公室"
          >
            <TextItem name="name" label="名称" maxLength={100} />
            <TextItem name="documentNo" label="转办交办文件的文号" />
            <TextItem name="assignedBy" label="转办交办机关" />
            <LongItem name="notice" label="公示内容" extra="向社会公开，不得载明检查对象（CD 九）" maxLength={2000} />
          </Step>
        </>
      }
    >
      <Answered of={asked}>
        {({ waiting, received }) => (
          <>
            <Card title={`待受理（${waiting.nodes.length}）`}>
              {waiting.nodes.length === 0 ? <Empty description="没有等待受理的报备。" /> : <List rows={waiting.nodes} />}
            </Card>
            <Card title="已受理公示">
              {received.nodes.length === 0 ? (
                <Empty description="还没有已受理的临时性联合抽查。报备经联席会议办公室受理后，列在这里并向社会公示。" />
              ) : (
                <List rows={received.nodes} />
              )}
              <Pager pageInfo={received.pageInfo} />
            </Card>
          </>
        )}
      </Answered>
    </Page>
  );
}

const List = ({ rows }: { readonly rows: readonly FilingLineFragment[] }) => (
  <Flex vertical gap={12}>
    {rows.map((filing) => (
      <Card
        key={filing.id}
        size="small"
        title={`${filing.name}（${filing.documentNo}）`}
        extra={filing.receivedAt ? <Begin filing={filing} /> : <Receive filing={filing} />}
      >
        <Typography.Paragraph style={{ whiteSpace: 'pre-wrap' }}>{filing.notice}</Typography.Paragraph>
        <Typography.Text type="secondary">
          {filing.department.name}，{filing.assignedBy}交办，{shown(filing.filedAt)}报备
          {filing.receivedAt && `，${shown(filing.receivedAt)}受理公示`}
        </Typography.Text>
      </Card>
    ))}
  </Flex>
);

function Receive({ filing: { id } }: { readonly filing: FilingLineFragment }) {
  const me = useMe();
  return (
    <Step
      title="受理并公示"
      type="primary"
      explain="受理后公示内容即向社会公开，发起部门可以设立任务。"
      document={ReceiveAdHocFilingDocument}
      input={{ filingId: id }}
      notNow={!me.roles.includes('jco') && '由同级联席会议办公室受理（PD 第八条）'}
      done="已受理公示"
    />
  );
}

function Begin({ filing: { id, taskId, department } }: { readonly filing: FilingLineFragment }) {
  const me = useMe();
  if (taskId) return <Link to={`/tasks/${taskId}`}>所设立的任务</Link>;
  if (me.department !== department.code) return null;
  return (
    <Go to={`/tasks/ad-hoc/${id}`} type="primary" notNow={!me.roles.includes('op') && '由发起部门经办人设立任务（KF 第十四条）'}>
      设立任务
    </Go>
  );
}

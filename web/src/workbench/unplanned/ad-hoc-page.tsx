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
import { LinkButton } from '../link-button.tsx';
import { useMe } from '../me.tsx';
import { Page, Pager, useAddress } from '../page.tsx';
import { words } from './words.ts';

/** 临时性联合抽查: assigned from above by a document, filed with the conference office, made public by its receipt (PD 第八条). */
export function AdHocPage() {
  const me = useMe();
  const region = findAgency(me.department ?? '')?.region;
  return region ? <Filings region={region} /> : <Empty description={words.noRegion} />;
}

function Filings({ region }: { readonly region: string }) {
  const me = useMe();
  const { get } = useAddress();
  const asked = useAsk(AdHocFilingsDocument, { region, after: get('after') });
  const notHead = !me.roles.some((role) => role === 'dh' || role === 'ph') && words.notHead;
  return (
    <Page
      title={words.title}
      extra={
        <>
          <LinkButton to="/tasks/directed">{words.directed}</LinkButton>
          <Step
            title={words.file}
            type="primary"
            width={640}
            explain={words.fileExplain}
            document={FileAdHocTaskDocument}
            input={{}}
            notNow={notHead}
            done={words.filed}
          >
            <TextItem name="name" label={words.name} maxLength={100} />
            <TextItem name="documentNo" label={words.documentNo} />
            <TextItem name="assignedBy" label={words.assignedBy} />
            <LongItem name="notice" label={words.notice} extra={words.noticeExtra} maxLength={2000} />
          </Step>
        </>
      }
    >
      <Answered of={asked}>
        {({ waiting, received }) => (
          <>
            <Card title={words.waiting(waiting.nodes.length)}>
              {waiting.nodes.length === 0 ? <Empty description={words.noWaiting} /> : <List rows={waiting.nodes} />}
            </Card>
            <Card title={words.received}>
              {received.nodes.length === 0 ? <Empty description={words.noReceived} /> : <List rows={received.nodes} />}
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
        title={words.filing(filing.name, filing.documentNo)}
        extra={filing.receivedAt ? <Begin filing={filing} /> : <Receive filing={filing} />}
      >
        <Typography.Paragraph style={{ whiteSpace: 'pre-wrap' }}>{filing.notice}</Typography.Paragraph>
        <Typography.Text type="secondary">
          {words.filedBy(filing.department.name, filing.assignedBy, shown(filing.filedAt))}
          {filing.receivedAt && words.receivedAt(shown(filing.receivedAt))}
        </Typography.Text>
      </Card>
    ))}
  </Flex>
);

function Receive({ filing: { id } }: { readonly filing: FilingLineFragment }) {
  const me = useMe();
  return (
    <Step
      title={words.receive}
      type="primary"
      explain={words.receiveExplain}
      document={ReceiveAdHocFilingDocument}
      input={{ filingId: id }}
      notNow={!me.roles.includes('jco') && words.notOffice}
      done={words.received}
    />
  );
}

function Begin({ filing: { id, taskId, department } }: { readonly filing: FilingLineFragment }) {
  const me = useMe();
  if (taskId) return <Link to={`/tasks/${taskId}`}>{words.itsTask}</Link>;
  if (me.department !== department.code) return null;
  return (
    <LinkButton to={`/tasks/ad-hoc/${id}`} type="primary" notNow={!me.roles.includes('op') && words.notOp}>
      {words.begin}
    </LinkButton>
  );
}

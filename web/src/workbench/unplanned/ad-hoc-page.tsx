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
import { t } from './words.ts';

/** 临时性联合抽查: assigned from above by a document, filed with the conference office, made public by its receipt (PD 第八条). */
export function AdHocPage() {
  const me = useMe();
  const region = findAgency(me.department ?? '')?.region;
  return region ? <Filings region={region} /> : <Empty description={t.noRegion} />;
}

function Filings({ region }: { readonly region: string }) {
  const me = useMe();
  const { get } = useAddress();
  const asked = useAsk(AdHocFilingsDocument, { region, after: get('after') });
  const notHead = !me.roles.some((role) => role === 'dh' || role === 'ph') && t.notHead;
  return (
    <Page
      title={t.title}
      extra={
        <>
          <LinkButton to="/tasks/directed">{t.directed}</LinkButton>
          <Step
            title={t.file}
            type="primary"
            width={640}
            explain={t.fileExplain}
            document={FileAdHocTaskDocument}
            input={{}}
            notNow={notHead}
            done={t.filed}
          >
            <TextItem name="name" label={t.name} maxLength={100} />
            <TextItem name="documentNo" label={t.documentNo} />
            <TextItem name="assignedBy" label={t.assignedBy} />
            <LongItem name="notice" label={t.notice} extra={t.noticeExtra} maxLength={2000} />
          </Step>
        </>
      }
    >
      <Answered of={asked}>
        {({ waiting, received }) => (
          <>
            <Card title={t.waiting(waiting.nodes.length)}>
              {waiting.nodes.length === 0 ? <Empty description={t.noWaiting} /> : <List rows={waiting.nodes} />}
            </Card>
            <Card title={t.received}>
              {received.nodes.length === 0 ? <Empty description={t.noReceived} /> : <List rows={received.nodes} />}
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
        title={t.filing(filing.name, filing.documentNo)}
        extra={filing.receivedAt ? <Begin filing={filing} /> : <Receive filing={filing} />}
      >
        <Typography.Paragraph style={{ whiteSpace: 'pre-wrap' }}>{filing.notice}</Typography.Paragraph>
        <Typography.Text type="secondary">
          {t.filedBy(filing.department.name, filing.assignedBy, shown(filing.filedAt))}
          {filing.receivedAt && t.receivedAt(shown(filing.receivedAt))}
        </Typography.Text>
      </Card>
    ))}
  </Flex>
);

function Receive({ filing: { id } }: { readonly filing: FilingLineFragment }) {
  const me = useMe();
  return (
    <Step
      title={t.receive}
      type="primary"
      explain={t.receiveExplain}
      document={ReceiveAdHocFilingDocument}
      input={{ filingId: id }}
      notNow={!me.roles.includes('jco') && t.notOffice}
      done={t.received}
    />
  );
}

function Begin({ filing: { id, taskId, department } }: { readonly filing: FilingLineFragment }) {
  const me = useMe();
  if (taskId) return <Link to={`/tasks/${taskId}`}>{t.itsTask}</Link>;
  if (me.department !== department.code) return null;
  return (
    <LinkButton to={`/tasks/ad-hoc/${id}`} type="primary" notNow={!me.roles.includes('op') && t.notOp}>
      {t.begin}
    </LinkButton>
  );
}

import { findAgency } from '@double-random/schema/departments';
import { Card, Empty, Flex, Table } from 'antd';
import { Link } from 'react-router';
import { MergeOverlapsDocument, MergesDocument, type MergesQuery, ProposeMergeDocument } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Answered, useAsk } from '../asking.tsx';
import { DayItem, dayOf } from '../form/items.tsx';
import { useMe } from '../me.tsx';
import { Page, Pager, useAddress } from '../page.tsx';
import { WideTable } from '../wide-table.tsx';
import { MergeList } from './merge-list.tsx';
import { OfferSteps } from './offer-steps.tsx';
import { SharedObjectsCard } from './shared-objects.tsx';
import { words } from './words.ts';

type Match = MergesQuery['mergeMatches']['nodes'][number];

/** 进一次门、查多项事: departments that are to visit the same entity go together (KF 第十二条第一款, PD 第二条). */
export function MergesPage() {
  const me = useMe();
  const { get } = useAddress();
  const agency = findAgency(me.department ?? '');
  const office = agency?.kind === 'CONFERENCE_OFFICE';
  const asked = useAsk(MergesDocument, { after: get('after') }, !office);
  if (office && agency?.region) return <Overlaps region={agency.region} />;
  return (
    <Page title={words.title} extra={<OfferSteps />}>
      <Answered of={asked}>
        {({ mergeMatches, visitMerges }) => (
          <>
            <Card title={words.matchCount(mergeMatches.nodes.length, mergeMatches.pageInfo.hasNextPage)}>
              {mergeMatches.nodes.length === 0 ? <Empty description={words.noMatches} /> : <Matches rows={mergeMatches.nodes} />}
            </Card>
            <Card title={words.list}>
              <MergeList rows={visitMerges.nodes} />
              <Pager pageInfo={visitMerges.pageInfo} />
            </Card>
          </>
        )}
      </Answered>
      <SharedObjectsCard />
    </Page>
  );
}

/** The entity of an own visit by name. */
export const VisitName = ({ visit, visitId }: Pick<Match, 'visit' | 'visitId'>) => (
  <Link to={`/visits/${visitId}`}>{visit?.objectName ?? words.ownVisit}</Link>
);

function Matches({ rows }: { readonly rows: readonly Match[] }) {
  const me = useMe();
  const notOp = !me.roles.includes('op') && words.notOpToPropose;
  return (
    <WideTable
      label={words.matches}
      rowKey={({ visitId, partner }) => `${visitId}${partner.code}`}
      size="middle"
      dataSource={[...rows]}
      columns={[
        { title: words.object, render: (_, m) => <VisitName visitId={m.visitId} visit={m.visit} /> },
        { title: words.partner, render: (_, m) => m.partner.name },
        { title: words.commonDays, render: (_, m) => words.fromTo(m.from, m.to) },
        {
          title: words.acts,
          render: (_, m) => (
            <Step<{ visitId: string; partnerAgency: string; on?: string }>
              title={words.propose}
              type="primary"
              explain={words.proposeExplain(m.partner.name)}
              document={ProposeMergeDocument}
              input={{ visitId: m.visitId, partnerAgency: m.partner.code }}
              prepare={({ on }) => (on ? { on: dayOf(on) } : {})}
              notNow={notOp}
              done={words.proposed}
            >
              <DayItem name="on" label={words.proposedDay} extra={words.dayBetween(m.from, m.to)} optional />
            </Step>
          ),
        },
      ]}
    />
  );
}

/** The conference office counts and urges; it sees no entity (CD 九, PD 第十三条). */
function Overlaps({ region }: { readonly region: string }) {
  const asked = useAsk(MergeOverlapsDocument, { region });
  return (
    <Page title={words.matches}>
      <Card>
        <Answered of={asked}>
          {({ mergeOverlaps }) =>
            mergeOverlaps.length === 0 ? (
              <Empty description={words.noOverlaps} />
            ) : (
              <Table
                rowKey={({ first, second }) => `${first.name}${second.name}`}
                pagination={false}
                dataSource={[...mergeOverlaps]}
                columns={[
                  { title: words.department, render: (_, o) => o.first.name },
                  { title: words.department, render: (_, o) => o.second.name },
                  { title: words.overlap, dataIndex: 'objects', align: 'right' },
                ]}
              />
            )
          }
        </Answered>
        <Flex style={{ marginTop: 12 }}>
          <small>{words.overlapNote}</small>
        </Flex>
      </Card>
      <SharedObjectsCard />
    </Page>
  );
}

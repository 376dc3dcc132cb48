import { findAgency } from '@double-random/schema/departments';
import { Card, Empty, Flex, Table } from 'antd';
import { Link } from 'react-router';
import {
  MergeOverlapsDocument,
  MergesDocument,
  type MergesQuery,
  ProposeMergeDocument,
  VisitNameDocument,
} from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Answered, useAsk } from '../asking.tsx';
import { DayItem, dayOf } from '../form/items.tsx';
import { useMe } from '../me.tsx';
import { Page, Pager, useAddress } from '../page.tsx';
import { WideTable } from '../wide-table.tsx';
import { MergeList } from './merge-list.tsx';
import { OfferSteps } from './offer-steps.tsx';

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
    <Page title="合并检查" extra={<OfferSteps />}>
      <Answered of={asked}>
        {({ mergeMatches, visitMerges }) => (
          <>
            <Card title={`可以合并的检查（${mergeMatches.nodes.length}${mergeMatches.pageInfo.hasNextPage ? '以上' : ''}）`}>
              {mergeMatches.nodes.length === 0 ? (
                <Empty description="没有可以合并的检查。本部门和其他部门都把任务提供撮合，且同一对象都有待开展的检查时，才会出现在这里；没有提供的，双方互不知情（CD 九）。" />
              ) : (
                <Matches rows={mergeMatches.nodes} />
              )}
            </Card>
            <Card title="合并和提议">
              <MergeList rows={visitMerges.nodes} />
              <Pager pageInfo={visitMerges.pageInfo} />
            </Card>
          </>
        )}
      </Answered>
    </Page>
  );
}

/** The entity of an own visit by name. */
export function VisitName({ id }: { readonly id: string }) {
  const { data } = useAsk(VisitNameDocument, { id });
  return <Link to={`/visits/${id}`}>{data?.data.visit?.objectName ?? '本部门的检查'}</Link>;
}

function Matches({ rows }: { readonly rows: readonly Match[] }) {
  const me = useMe();
  const notOp = !me.roles.includes('op') && '由经办人提议（KF 第十二条第一款）';
  return (
    <WideTable
      label="可以合并的检查"
      rowKey={({ visitId, partner }) => `${visitId}${partner.code}`}
      size="middle"
      dataSource={[...rows]}
      columns={[
        { title: '检查对象', render: (_, m) => <VisitName id={m.visitId} /> },
        { title: '对方部门', render: (_, m) => m.partner.name },
        { title: '共同的执行时间', render: (_, m) => `${m.from} 至 ${m.to}` },
        {
          title: '办理',
          render: (_, m) => (
            <Step<{ visitId: string; partnerAgency: string; on?: string }>
              title="提议合并"
              type="primary"
              explain={`提议与${m.partner.name}一次上门、一并检查；对方同意后合为一次联合检查，次数只计一次。`}
              document={ProposeMergeDocument}
              input={{ visitId: m.visitId, partnerAgency: m.partner.code }}
              prepare={({ on }) => (on ? { on: dayOf(on) } : {})}
              notNow={notOp}
              done="已提议，等待对方答复"
            >
              <DayItem name="on" label="提议的检查日期" extra={`${m.from} 至 ${m.to} 之间，不填由双方另商`} optional />
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
    <Page title="可以合并的检查">
      <Card>
        <Answered of={asked}>
          {({ mergeOverlaps }) =>
            mergeOverlaps.length === 0 ? (
              <Empty description="各部门提供撮合的任务中，没有三个以上对象重合的。不足三个的不显示，以免指向具体对象。" />
            ) : (
              <Table
                rowKey={({ first, second }) => `${first.name}${second.name}`}
                pagination={false}
                dataSource={[...mergeOverlaps]}
                columns={[
                  { title: '部门', render: (_, o) => o.first.name },
                  { title: '部门', render: (_, o) => o.second.name },
                  { title: '可以合并的对象', dataIndex: 'objects', align: 'right' },
                ]}
              />
            )
          }
        </Answered>
        <Flex style={{ marginTop: 12 }}>
          <small>不含对象名称；请通知有关部门在“合并检查”中商定。</small>
        </Flex>
      </Card>
    </Page>
  );
}

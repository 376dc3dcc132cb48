import { Empty, Flex, Tag } from 'antd';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { AcceptMergeDocument, DeclineMergeDocument, type MergeState, type MergesQuery } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { ReasonItem } from '../form/items.tsx';
import { useMe } from '../me.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { VisitName } from './merges-page.tsx';
import { words } from './words.ts';

type Merge = MergesQuery['visitMerges']['nodes'][number];

const stateTones: Readonly<Record<MergeState, string>> = {
  PROPOSED: tones.warn,
  PROMISED: tones.busy,
  DONE: tones.good,
  DECLINED: tones.plain,
  LAPSED: tones.plain,
  DISSOLVED: tones.plain,
};

/** What was proposed and what came of it; who has not answered yet is named. */
export const MergeList = ({ rows }: { readonly rows: readonly Merge[] }) =>
  rows.length === 0 ? (
    <Empty description={words.none} />
  ) : (
    <WideTable
      label={words.list}
      rowKey="id"
      size="middle"
      dataSource={[...rows]}
      columns={[
        { title: words.object, render: (_, m) => (m.visitId ? <VisitName visitId={m.visitId} visit={m.visit} /> : words.undispatched) },
        { title: words.kind, render: (_, m) => word('MergeKind', m.kind) },
        { title: words.partner, render: (_, m) => m.partner.name },
        { title: words.leads, render: (_, m) => (m.leads ? words.weLead : words.theyLead) },
        { title: words.visitDay, render: (_, m) => m.proposedOn ?? words.dayOpen },
        {
          title: words.state,
          render: (_, m) => (
            <>
              <Tag color={stateTones[m.state]}>{word('MergeState', m.state)}</Tag>
              {m.awaiting.length > 0 && <div>{words.awaiting(m.awaiting.map(({ name }) => name).join(words.comma))}</div>}
              {(m.reason ?? m.doneAt) && <div>{m.reason ?? shown(m.doneAt)}</div>}
            </>
          ),
        },
        { title: words.acts, render: (_, m) => <Answer merge={m} /> },
      ]}
    />
  );

/** Only whoever is waited for is asked. */
function Answer({ merge: { id, state, awaiting } }: { readonly merge: Merge }) {
  const me = useMe();
  if (state !== 'PROPOSED' && state !== 'PROMISED') return '—';
  const notNow =
    (!me.roles.includes('op') && words.notOpToAnswer) || (!awaiting.some(({ code }) => code === me.department) && words.answered);
  return (
    <Flex gap={8} wrap>
      <Step
        title={words.accept}
        type="primary"
        explain={words.acceptExplain}
        document={AcceptMergeDocument}
        input={{ mergeId: id }}
        notNow={notNow}
        done={words.accepted}
      />
      <Step
        title={words.decline}
        explain={words.declineExplain}
        document={DeclineMergeDocument}
        input={{ mergeId: id }}
        notNow={notNow}
        done={words.declined}
      >
        <ReasonItem />
      </Step>
    </Flex>
  );
}

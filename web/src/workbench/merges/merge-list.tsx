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
import { t } from './words.ts';

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
    <Empty description={t.none} />
  ) : (
    <WideTable
      label={t.list}
      rowKey="id"
      size="middle"
      dataSource={[...rows]}
      columns={[
        { title: t.object, render: (_, m) => (m.visitId ? <VisitName id={m.visitId} /> : t.undispatched) },
        { title: t.kind, render: (_, m) => word('MergeKind', m.kind) },
        { title: t.partner, render: (_, m) => m.partner.name },
        { title: t.leads, render: (_, m) => (m.leads ? t.weLead : t.theyLead) },
        { title: t.visitDay, render: (_, m) => m.proposedOn ?? t.dayOpen },
        {
          title: t.state,
          render: (_, m) => (
            <>
              <Tag color={stateTones[m.state]}>{word('MergeState', m.state)}</Tag>
              {m.awaiting.length > 0 && <div>{t.awaiting(m.awaiting.map(({ name }) => name).join(t.comma))}</div>}
              {m.reason ?? (m.doneAt ? shown(m.doneAt) : '')}
            </>
          ),
        },
        { title: t.acts, render: (_, m) => <Answer merge={m} /> },
      ]}
    />
  );

/** Only whoever is waited for is asked. */
function Answer({ merge: { id, state, awaiting } }: { readonly merge: Merge }) {
  const me = useMe();
  if (state !== 'PROPOSED' && state !== 'PROMISED') return '—';
  const notNow = (!me.roles.includes('op') && t.notOpToAnswer) || (!awaiting.some(({ code }) => code === me.department) && t.answered);
  return (
    <Flex gap={8}>
      <Step
        title={t.accept}
        type="primary"
        explain={t.acceptExplain}
        document={AcceptMergeDocument}
        input={{ mergeId: id }}
        notNow={notNow}
        done={t.accepted}
      />
      <Step
        title={t.decline}
        explain={t.declineExplain}
        document={DeclineMergeDocument}
        input={{ mergeId: id }}
        notNow={notNow}
        done={t.declined}
      >
        <ReasonItem />
      </Step>
    </Flex>
  );
}

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
    <Empty description="还没有合并检查的提议。" />
  ) : (
    <WideTable
      label="合并和提议"
      rowKey="id"
      size="middle"
      dataSource={[...rows]}
      columns={[
        { title: '检查对象', render: (_, m) => (m.visitId ? <VisitName id={m.visitId} /> : '待派发') },
        { title: '种类', render: (_, m) => word('MergeKind', m.kind) },
        { title: '对方部门', render: (_, m) => m.partner.name },
        { title: '牵头', render: (_, m) => (m.leads ? '本部门' : '对方') },
        { title: '检查日期', render: (_, m) => m.proposedOn ?? '另商' },
        {
          title: '状态',
          render: (_, m) => (
            <>
              <Tag color={stateTones[m.state]}>{word('MergeState', m.state)}</Tag>
              {m.awaiting.length > 0 && <div>{`待答复：${m.awaiting.map(({ name }) => name).join('、')}`}</div>}
              {m.reason ?? (m.doneAt ? shown(m.doneAt) : '')}
            </>
          ),
        },
        { title: '办理', render: (_, m) => <Answer merge={m} /> },
      ]}
    />
  );

/** Only whoever is waited for is asked. */
function Answer({ merge: { id, state, awaiting } }: { readonly merge: Merge }) {
  const me = useMe();
  if (state !== 'PROPOSED' && state !== 'PROMISED') return '—';
  const notNow =
    (!me.roles.includes('op') && '由经办人答复（KF 第十二条第一款）') ||
    (!awaiting.some(({ code }) => code === me.department) && '本部门已经答复，等待其他部门');
  return (
    <Flex gap={8}>
      <Step
        title="同意合并"
        type="primary"
        explain="双方同意后合为一次联合检查，由先发起的部门牵头；检查次数只计一次。"
        document={AcceptMergeDocument}
        input={{ mergeId: id }}
        notNow={notNow}
        done="已同意"
      />
      <Step
        title="不同意"
        explain="各自分别检查，次数各计各的。"
        document={DeclineMergeDocument}
        input={{ mergeId: id }}
        notNow={notNow}
        done="已答复"
      >
        <ReasonItem />
      </Step>
    </Flex>
  );
}

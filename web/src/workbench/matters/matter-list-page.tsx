import { findAgency } from '@double-random/schema/departments';
import { Alert, Card, Descriptions, Empty, Steps, Tabs, Tag } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import type { MatterListState } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import type { OwnDepartment } from '../departments.ts';
import { OfDepartment, Page } from '../page.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { ListSteps } from './list-steps.tsx';
import { MatterDrawer } from './matter-drawer.tsx';
import { basisText, doseText, type Matter, type MatterList } from './matter-words.ts';

export const MatterListPage = () => <OfDepartment>{(department) => <OneList department={department} />}</OfDepartment>;

const way: readonly MatterListState[] = ['DRAFT', 'IN_REVIEW', 'APPROVED', 'PUBLISHED'];

/** One version of the list: its matters, what changed against the one before, and what may be done next. */
function OneList({ department }: { readonly department: OwnDepartment }) {
  const { id = '' } = useParams();
  const asked = useAsk(department.document('MatterList'), { id });
  return (
    <Answered of={asked}>
      {({ list }) => (
        <Page title={`随机抽查事项清单（第${list.version}版）`} extra={<ListSteps department={department} list={list} />}>
          <Card>
            <Steps
              size="small"
              responsive
              current={list.state === 'SUPERSEDED' ? way.length : way.indexOf(list.state)}
              items={way.map((state) => ({ title: word('MatterListState', state) }))}
            />
            <Descriptions size="small" style={{ marginTop: 20 }} column={{ xs: 1, lg: 3 }} items={factsOf(list)} />
            {list.returnReason && <Alert type="warning" showIcon title={`退回修改：${list.returnReason}`} />}
          </Card>
          <Card>
            <Tabs
              items={[
                { key: 'matters', label: `事项（${list.matters.length}）`, children: <Matters department={department} list={list} /> },
                { key: 'changes', label: `与上一版相比（${list.changes.length}）`, children: <Changes list={list} /> },
              ]}
            />
          </Card>
        </Page>
      )}
    </Answered>
  );
}

const factsOf = (list: MatterList) =>
  (
    [
      ['制定部门', findAgency(list.agency)?.name ?? list.agency],
      ['应完成日期', list.dueOn],
      ['提交审核', list.submittedAt && `${shown(list.submittedAt)}${list.submittedLate ? '（逾期）' : ''}`],
      ['审核通过', list.approvedAt && `${shown(list.approvedAt)}${list.legalReviewed ? '（法制审核）' : ''}`],
      ['应公布日期', list.publicationDueOn],
      ['公布', list.publishedAt && `${shown(list.publishedAt)}${list.publishedLate ? '（逾期）' : ''}`],
      ['有效期间', list.validFrom && `${list.validFrom} 起${list.validTo ? `，至 ${list.validTo}` : ''}`],
    ] as const
  )
    .filter(([, value]) => value)
    .map(([label, children]) => ({ key: label, label, children }));

function Matters({ department, list }: { readonly department: OwnDepartment; readonly list: MatterList }) {
  const [shownCode, show] = useState<string | 'NEW'>();
  const editable = list.state === 'DRAFT' && !department.readOnly;
  const chosen = list.matters.find(({ code }) => code === shownCode);
  return (
    <>
      {list.matters.length === 0 ? (
        <Empty description={editable ? '清单中还没有事项，请逐项添加。' : '清单中没有事项。'} />
      ) : (
        <WideTable
          label="事项"
          least={900}
          rowKey="id"
          size="middle"
          pagination={false}
          dataSource={[...list.matters]}
          columns={[
            { title: '编码', dataIndex: 'code' },
            {
              title: '抽查事项',
              render: (_, m) => (
                <>
                  <a
                    href={`#${m.code}`}
                    onClick={(event) => {
                      event.preventDefault();
                      show(m.code);
                    }}
                  >
                    {m.name}
                  </a>
                  {m.flagged && <Tag color={tones.bad}>依据已废止</Tag>}
                </>
              ),
            },
            { title: '类别', render: (_, m) => m.categories.map((c) => word('MatterCategory', c)).join('、') || '—' },
            { title: '方式', render: (_, m) => m.methods.map((c) => word('Method', c)).join('、') || '—' },
            { title: '比例、频次', render: (_, m) => doseText(m) },
            { title: '依据', render: (_, m) => m.legalBases.map(basisText).join('；') || '—' },
            {
              title: '名录（可抽）',
              render: (_, m: Matter) => (m.objectCount === null ? '—' : `${m.objectCount}（${m.activeObjectCount ?? 0}）`),
            },
          ]}
        />
      )}
      <MatterDrawer
        department={department}
        list={list}
        matter={chosen}
        open={shownCode !== undefined}
        onClose={() => show(undefined)}
        onNew={() => show('NEW')}
      />
    </>
  );
}

/** KF 第七条: what a version changes is said item by item. */
function Changes({ list }: { readonly list: MatterList }) {
  if (list.changes.length === 0) return <Empty description="与上一公布版本没有不同。" />;
  return (
    <WideTable
      label="与上一版相比"
      least={640}
      rowKey={({ code, change }) => `${code}${change}`}
      size="small"
      pagination={false}
      dataSource={[...list.changes]}
      columns={[
        { title: '变动', render: (_, c) => word('MatterChangeKind', c.change) },
        { title: '编码', dataIndex: 'code' },
        { title: '事项', dataIndex: 'name' },
        {
          title: '内容',
          render: (_, c) =>
            c.values.map(({ field, title, before, after }) => (
              <div key={field}>
                {title}：{before && <del>{before}</del>} {after ? <ins>{after}</ins> : '（不再载明）'}
              </div>
            )),
        },
      ]}
    />
  );
}

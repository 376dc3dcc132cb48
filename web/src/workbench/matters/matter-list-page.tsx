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
import { words } from './words.ts';

export const MatterListPage = () => <OfDepartment>{(department) => <OneList department={department} />}</OfDepartment>;

const way: readonly MatterListState[] = ['DRAFT', 'IN_REVIEW', 'APPROVED', 'PUBLISHED'];

/** One version of the list: its matters, what changed against the one before, and what may be done next. */
function OneList({ department }: { readonly department: OwnDepartment }) {
  const { id = '' } = useParams();
  const asked = useAsk(department.document('MatterList'), { id });
  return (
    <Answered of={asked}>
      {({ list }) => (
        <Page title={words.oneVersion(list.version)} extra={<ListSteps department={department} list={list} />}>
          <Card>
            <Steps
              size="small"
              responsive
              current={list.state === 'SUPERSEDED' ? way.length : way.indexOf(list.state)}
              items={way.map((state) => ({ title: word('MatterListState', state) }))}
            />
            <Descriptions size="small" style={{ marginTop: 20 }} column={{ xs: 1, lg: 3 }} items={factsOf(list)} />
            {list.returnReason && <Alert type="warning" showIcon title={words.returnedFor(list.returnReason)} />}
          </Card>
          <Card>
            <Tabs
              items={[
                { key: 'matters', label: words.mattersOf(list.matters.length), children: <Matters department={department} list={list} /> },
                { key: 'changes', label: words.comparedOf(list.changes.length), children: <Changes list={list} /> },
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
      [words.author, findAgency(list.agency)?.name ?? list.agency],
      [words.dueOn, list.dueOn],
      [words.submittedAt, list.submittedAt && words.submittedOn(shown(list.submittedAt), list.submittedLate)],
      [words.approvedAt, list.approvedAt && words.approvedOn(shown(list.approvedAt), list.legalReviewed)],
      [words.publicationDueOn, list.publicationDueOn],
      [words.publishedAt, list.publishedAt && words.submittedOn(shown(list.publishedAt), list.publishedLate)],
      [words.validity, list.validFrom && words.valid(list.validFrom, list.validTo)],
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
        <Empty description={editable ? words.noneYet : words.none} />
      ) : (
        <WideTable
          label={words.matter}
          least={900}
          rowKey="id"
          size="middle"
          pagination={false}
          dataSource={[...list.matters]}
          columns={[
            { title: words.code, dataIndex: 'code' },
            {
              title: words.matterTitle,
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
                  {m.flagged && <Tag color={tones.bad}>{words.repealed}</Tag>}
                </>
              ),
            },
            { title: words.category, render: (_, m) => m.categories.map((c) => word('MatterCategory', c)).join(words.comma) || '—' },
            { title: words.method, render: (_, m) => m.methods.map((c) => word('Method', c)).join(words.comma) || '—' },
            { title: words.dose, render: (_, m) => doseText(m) },
            { title: words.basis, render: (_, m) => <span lang="zh-CN">{m.legalBases.map(basisText).join('；') || '—'}</span> },
            {
              title: words.objects,
              render: (_, m: Matter) => (m.objectCount === null ? '—' : words.countOf(m.objectCount, m.activeObjectCount ?? 0)),
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
  if (list.changes.length === 0) return <Empty description={words.noChange} />;
  return (
    <WideTable
      label={words.compared}
      least={640}
      rowKey={({ code, change }) => `${code}${change}`}
      size="small"
      pagination={false}
      dataSource={[...list.changes]}
      columns={[
        { title: words.change, render: (_, c) => word('MatterChangeKind', c.change) },
        { title: words.code, dataIndex: 'code' },
        { title: words.matter, dataIndex: 'name' },
        {
          title: words.changed,
          render: (_, c) =>
            c.values.map(({ field, title, before, after }) => (
              <div key={field}>
                {words.of(title)}
                {before && <del>{before}</del>} {after ? <ins>{after}</ins> : words.dropped}
              </div>
            )),
        },
      ]}
    />
  );
}

import { Card, Empty, Tabs, Tag } from 'antd';
import { Link } from 'react-router';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { type MatterCheckState, ResultsInStateDocument } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { useMe } from '../me.tsx';
import { Page, Pager, useAddress } from '../page.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { common } from '../words.ts';
import { type DeskResult, desks, due } from './result-words.ts';
import { words } from './words.ts';

/** Where a person's own part of the work lies. */
const ownDesk = (roles: readonly string[]): MatterCheckState =>
  roles.includes('rev') ? 'UNDER_REVIEW' : roles.includes('op') ? 'SIGNED' : 'PUBLISHED';

/** Results of the own department by what is to be done with them, the nearest deadline first (web.md §9 B6). */
export function ResultList() {
  const { roles } = useMe();
  const { get, set } = useAddress();
  const state = (get('state') as MatterCheckState | null) ?? ownDesk(roles);
  const asked = useAsk(ResultsInStateDocument, { state, after: get('after') });
  return (
    <Page title={common.results}>
      <Card>
        <Tabs
          activeKey={state}
          onChange={(chosen) => set({ state: chosen })}
          items={desks.map((d) => ({ key: d.state, label: d.title }))}
        />
        <Answered of={asked}>
          {({ matterChecks: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty description={desks.find((d) => d.state === state)?.empty ?? words.noResults} />
            ) : (
              <>
                <Results rows={[...nodes]} />
                <Pager pageInfo={pageInfo} />
              </>
            )
          }
        </Answered>
      </Card>
    </Page>
  );
}

function Results({ rows }: { readonly rows: DeskResult[] }) {
  return (
    <WideTable
      label={words.result}
      rowKey="id"
      size="middle"
      dataSource={rows}
      columns={[
        { title: words.object, render: (_, r) => <Link to={`/results/${r.id}`}>{r.visit?.objectName ?? r.visitId}</Link> },
        {
          title: words.matter,
          render: (_, r) => (
            <>
              {r.matterName} {r.visit?.joint && <Tag color={tones.joint}>{words.joint}</Tag>}
            </>
          ),
        },
        { title: words.checkResult, render: (_, r) => word('ResultCode', r.resultCode) },
        { title: words.finished, render: (_, r) => shown(r.visit?.finishedOn) },
        {
          title: words.publishBy,
          render: (_, r) => {
            const { text, tone } = due(r.publicationDeadline);
            return (
              <>
                {r.publicationDeadline?.dueOn} <Tag color={tone}>{text}</Tag>
                {r.publicationDeadline?.provisional && <Tag color={tones.warn}>{words.provisional}</Tag>}
              </>
            );
          },
        },
      ]}
    />
  );
}

import { Alert, Card, Tag } from 'antd';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { CompletenessDocument, type CompletenessQuery, type LinkState } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { useMe } from '../me.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { words } from './words.ts';

const readers = ['op', 'dh', 'ph', 'rev', 'aud', 'arc'];
const colours: Readonly<Record<LinkState, string>> = { DONE: tones.good, MISSING: tones.bad, NOT_NEEDED: tones.plain };

/** Each link of a task's process with the steps on record that prove it (KF 第二十五条, PD 第五条). */
export function CompletenessCard({ taskId }: { readonly taskId: string }) {
  const { roles } = useMe();
  const mayRead = readers.some((role) => roles.includes(role));
  const asked = useAsk(CompletenessDocument, { taskId }, mayRead);
  return (
    <Card title={words.completeness}>
      {mayRead ? (
        <Answered of={asked}>{({ completenessReport }) => <Links report={completenessReport} />}</Answered>
      ) : (
        <p className="reasons">{words.completenessBy}</p>
      )}
    </Card>
  );
}

function Links({ report: { complete, links } }: { readonly report: CompletenessQuery['completenessReport'] }) {
  const missing = links.filter(({ state }) => state === 'MISSING').length;
  return (
    <>
      <Alert
        type={complete ? 'success' : 'warning'}
        showIcon
        style={{ marginBottom: 16 }}
        title={complete ? words.complete : words.incomplete(missing)}
        description={words.tracedBy}
      />
      <WideTable
        label={words.completeness}
        least={760}
        rowKey="link"
        size="small"
        dataSource={[...links]}
        columns={[
          { title: words.link, render: (_, l) => word('ProcessLinkCode', l.link) },
          { title: words.state, render: (_, l) => <Tag color={colours[l.state]}>{word('LinkState', l.state)}</Tag> },
          { title: words.steps, dataIndex: 'steps' },
          { title: words.firstAt, render: (_, l) => shown(l.firstAt) },
          { title: words.latestAt, render: (_, l) => shown(l.lastAt) },
          { title: words.by, render: (_, l) => l.by.join(', ') },
        ]}
      />
    </>
  );
}

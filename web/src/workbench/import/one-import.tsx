import { Alert, Card, Descriptions, Empty, Progress } from 'antd';
import { useParams } from 'react-router';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { Refused, WhyNot } from '../acting.tsx';
import { Acts } from '../acts.tsx';
import { Answered, useAsk } from '../asking.tsx';
import type { OwnDepartment } from '../departments.ts';
import { OfDepartment, Page } from '../page.tsx';
import { CheckedImport } from './checked-import.tsx';
import { CommitSteps, UndoStep } from './import-acts.tsx';
import { ImportSteps, isRunning, type RegistryImport } from './import-steps.tsx';
import { words } from './words.ts';

export const OneImport = () => <OfDepartment>{(department) => <Import department={department} />}</OfDepartment>;

/** How soon a running import is looked at again, in milliseconds. */
const patience = 700;

/** The last two steps of an import: what the file would do, and doing it. */
function Import({ department }: { readonly department: OwnDepartment }) {
  const { id = '' } = useParams();
  const asked = useAsk(department.document('Import'), { id }, true, (data) =>
    data.import && isRunning(data.import.state) ? patience : false,
  );
  return (
    <Answered of={asked}>
      {({ import: found }) =>
        found === null ? (
          <Empty description={words.noImport} />
        ) : (
          <Page title={words.importing(word('RegistryKind', found.registry))}>
            <ImportSteps at={found} />
            <Facts found={found} />
            {found.refusals.length > 0 && <WhyNot error={new Refused(found.refusals)} />}
            <Stage department={department} found={found} />
          </Page>
        )
      }
    </Answered>
  );
}

const Facts = ({ found }: { readonly found: RegistryImport }) => (
  <Card>
    <Descriptions
      size="small"
      column={{ xs: 1, lg: 2 }}
      items={[
        { key: 'file', label: words.file, children: words.fileOf(found.fileName, (found.fileSize / 1024).toFixed(1)) },
        { key: 'scope', label: words.scope, children: word('RegistryImportScope', found.scope) },
        { key: 'at', label: words.at, children: shown(found.at) },
        { key: 'hash', label: words.hash, children: <code title={found.fileHash}>{found.fileHash.slice(0, 16)}…</code> },
      ]}
    />
  </Card>
);

/** What there is to see and to do at this point. */
function Stage({ department, found }: { readonly department: OwnDepartment; readonly found: RegistryImport }) {
  const { state } = found;
  if (isRunning(state)) return <Running found={found} />;
  if (state === 'REFUSED') return <Alert type="error" showIcon title={words.refused} />;
  if (state === 'DISCARDED') return <Alert type="info" showIcon title={words.wasDiscarded} />;
  return (
    <>
      {state === 'COMMITTED' && (
        <Alert
          type="success"
          showIcon
          title={words.committed(found.created, found.changed, shown(found.committedAt), found.committedBy ?? '')}
          description={words.newArePending}
        />
      )}
      {state === 'UNDONE' && <Alert type="warning" showIcon title={words.wasUndone(shown(found.undoneAt), found.undoneBy ?? '')} />}
      <CheckedImport department={department} found={found} />
      <Acts>
        {state === 'CHECKED' && <CommitSteps department={department} found={found} />}
        {state === 'COMMITTED' && <UndoStep department={department} found={found} />}
      </Acts>
    </>
  );
}

function Running({ found: { state, rows, rowsRead } }: { readonly found: RegistryImport }) {
  const doing = state === 'CHECKING' || state === 'WAITING_CHECK' ? words.checking : words.writing;
  return (
    <Card>
      <div role="status">{words.progressOf(doing, rowsRead, rows)}</div>
      <Progress percent={rows ? Math.round((rowsRead / rows) * 100) : 0} status="active" aria-label={doing} />
    </Card>
  );
}

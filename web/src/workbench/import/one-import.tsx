import { Alert, Card, Descriptions, Empty, Flex, Progress } from 'antd';
import { useParams } from 'react-router';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { Refused, WhyNot } from '../acting.tsx';
import { Answered, useAsk } from '../asking.tsx';
import type { OwnDepartment } from '../departments.ts';
import { OfDepartment, Page } from '../page.tsx';
import { CheckedImport } from './checked-import.tsx';
import { CommitSteps, UndoStep } from './import-acts.tsx';
import { ImportSteps, isRunning, type RegistryImport } from './import-steps.tsx';

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
          <Empty description="没有这次导入，或者不属于您所在的部门。" />
        ) : (
          <Page title={`导入${word('RegistryKind', found.registry)}`}>
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
        { key: 'file', label: '文件', children: `${found.fileName}（${(found.fileSize / 1024).toFixed(1)} KB）` },
        { key: 'scope', label: '比对方式', children: word('RegistryImportScope', found.scope) },
        { key: 'at', label: '上传时间', children: shown(found.at) },
        { key: 'hash', label: '文件摘要值', children: <code title={found.fileHash}>{found.fileHash.slice(0, 16)}…</code> },
      ]}
    />
  </Card>
);

/** What there is to see and to do at this point. */
function Stage({ department, found }: { readonly department: OwnDepartment; readonly found: RegistryImport }) {
  const { state } = found;
  if (isRunning(state)) return <Running found={found} />;
  if (state === 'REFUSED') return <Alert type="error" showIcon title="文件不能读取，名录库没有改动。请按上面的说明改好后重新导入。" />;
  if (state === 'DISCARDED') return <Alert type="info" showIcon title="这次导入已放弃，名录库没有改动。" />;
  return (
    <>
      {state === 'COMMITTED' && (
        <Alert
          type="success"
          showIcon
          title={`已入库：新增 ${found.created} 条，变更 ${found.changed} 条（${shown(found.committedAt)}，${found.committedBy}）`}
          description="新增的检查对象为“待确认”，抽查前确认两库后转为正常。"
        />
      )}
      {state === 'UNDONE' && (
        <Alert type="warning" showIcon title={`已撤销，名录库恢复到导入之前（${shown(found.undoneAt)}，${found.undoneBy}）`} />
      )}
      <CheckedImport department={department} found={found} />
      <Flex gap={8} wrap className="no-print">
        {state === 'CHECKED' && <CommitSteps department={department} found={found} />}
        {state === 'COMMITTED' && <UndoStep department={department} found={found} />}
      </Flex>
    </>
  );
}

function Running({ found: { state, rows, rowsRead } }: { readonly found: RegistryImport }) {
  const doing = state === 'CHECKING' || state === 'WAITING_CHECK' ? '正在核对' : '正在入库';
  return (
    <Card>
      <div role="status">
        {doing}，已读 {rowsRead} 行{rows !== null && `，共 ${rows} 行`}。可以离开本页，处理会继续进行。
      </div>
      <Progress percent={rows ? Math.round((rowsRead / rows) * 100) : 0} status="active" aria-label={doing} />
    </Card>
  );
}

import { Card, Empty } from 'antd';
import { Link } from 'react-router';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { Answered, useAsk } from '../asking.tsx';
import type { OwnDepartment } from '../departments.ts';
import { LinkButton } from '../link-button.tsx';
import { OfDepartment, Page, Pager, useAddress } from '../page.tsx';
import { useNotMine } from '../registry/roles.ts';
import { WideTable } from '../wide-table.tsx';
import { words } from './words.ts';

export const ImportList = () => <OfDepartment>{(department) => <Imports department={department} />}</OfDepartment>;

/** Every file that was laid against a registry: by whom, what it did, whether it was taken back. */
function Imports({ department }: { readonly department: OwnDepartment }) {
  const { get } = useAddress();
  const notMine = useNotMine(department);
  const asked = useAsk(department.document('Imports'), { agency: department.agency.code, first: 20, after: get('after') }, !notMine);
  return (
    <Page
      title={words.title}
      extra={
        <LinkButton to="/import/new" type="primary" notNow={notMine}>
          {words.begin}
        </LinkButton>
      }
    >
      <Card>
        {notMine ? (
          <Empty description={words.notMine(notMine)} />
        ) : (
          <Answered of={asked}>
            {({ imports }) =>
              imports.nodes.length === 0 ? (
                <Empty description={words.none} />
              ) : (
                <>
                  <WideTable
                    label={words.title}
                    least={800}
                    rowKey="id"
                    size="middle"
                    pagination={false}
                    dataSource={[...imports.nodes]}
                    columns={[
                      { title: words.file, render: (_, i) => <Link to={`/import/${i.id}`}>{i.fileName}</Link> },
                      { title: words.registry, render: (_, i) => word('RegistryKind', i.registry) },
                      { title: words.at, render: (_, i) => shown(i.at) },
                      { title: words.state, render: (_, i) => word('RegistryImportState', i.state) },
                      { title: words.created, dataIndex: 'created' },
                      { title: words.changed, dataIndex: 'changed' },
                      { title: words.faultyRows, dataIndex: 'faultyRows' },
                      { title: words.write, render: (_, i) => (i.committedAt ? `${shown(i.committedAt)} ${i.committedBy}` : '—') },
                    ]}
                  />
                  <Pager pageInfo={imports.pageInfo} />
                </>
              )
            }
          </Answered>
        )}
      </Card>
    </Page>
  );
}

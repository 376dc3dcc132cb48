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
import { t } from './words.ts';

export const ImportList = () => <OfDepartment>{(department) => <Imports department={department} />}</OfDepartment>;

/** Every file that was laid against a registry: by whom, what it did, whether it was taken back. */
function Imports({ department }: { readonly department: OwnDepartment }) {
  const { get } = useAddress();
  const notMine = useNotMine(department);
  const asked = useAsk(department.document('Imports'), { agency: department.agency.code, first: 20, after: get('after') }, !notMine);
  return (
    <Page
      title={t.title}
      extra={
        <LinkButton to="/import/new" type="primary" notNow={notMine}>
          {t.begin}
        </LinkButton>
      }
    >
      <Card>
        {notMine ? (
          <Empty description={t.notMine(notMine)} />
        ) : (
          <Answered of={asked}>
            {({ imports }) =>
              imports.nodes.length === 0 ? (
                <Empty description={t.none} />
              ) : (
                <>
                  <WideTable
                    label={t.title}
                    least={800}
                    rowKey="id"
                    size="middle"
                    pagination={false}
                    dataSource={[...imports.nodes]}
                    columns={[
                      { title: t.file, render: (_, i) => <Link to={`/import/${i.id}`}>{i.fileName}</Link> },
                      { title: t.registry, render: (_, i) => word('RegistryKind', i.registry) },
                      { title: t.at, render: (_, i) => shown(i.at) },
                      { title: t.state, render: (_, i) => word('RegistryImportState', i.state) },
                      { title: t.created, dataIndex: 'created' },
                      { title: t.changed, dataIndex: 'changed' },
                      { title: t.faultyRows, dataIndex: 'faultyRows' },
                      { title: t.write, render: (_, i) => (i.committedAt ? `${shown(i.committedAt)} ${i.committedBy}` : '—') },
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

import { Card, Empty } from 'antd';
import { Link } from 'react-router';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { Answered, useAsk } from '../asking.tsx';
import type { OwnDepartment } from '../departments.ts';
import { Go, OfDepartment, Page, Pager, useAddress } from '../page.tsx';
import { useNotMine } from '../registry/roles.ts';
import { WideTable } from '../wide-table.tsx';

export const ImportList = () => <OfDepartment>{(department) => <Imports department={department} />}</OfDepartment>;

/** Every file that was laid against a registry: by whom, what it did, whether it was taken back. */
function Imports({ department }: { readonly department: OwnDepartment }) {
  const { get } = useAddress();
  const notMine = useNotMine(department);
  const asked = useAsk(department.document('Imports'), { agency: department.agency.code, first: 20, after: get('after') }, !notMine);
  return (
    <Page
      title="批量导入"
      extra={
        <Go to="/import/new" type="primary" notNow={notMine}>
          开始导入
        </Go>
      }
    >
      <Card>
        {notMine ? (
          <Empty description={`导入记录含个人信息，${notMine}。`} />
        ) : (
          <Answered of={asked}>
            {({ imports }) =>
              imports.nodes.length === 0 ? (
                <Empty description="还没有导入过。点“开始导入”，下载模板填写后上传。" />
              ) : (
                <>
                  <WideTable
                    label="批量导入"
                    least={800}
                    rowKey="id"
                    size="middle"
                    pagination={false}
                    dataSource={[...imports.nodes]}
                    columns={[
                      { title: '文件', render: (_, i) => <Link to={`/import/${i.id}`}>{i.fileName}</Link> },
                      { title: '名录库', render: (_, i) => word('RegistryKind', i.registry) },
                      { title: '上传时间', render: (_, i) => shown(i.at) },
                      { title: '状态', render: (_, i) => word('RegistryImportState', i.state) },
                      { title: '新增', dataIndex: 'created' },
                      { title: '变更', dataIndex: 'changed' },
                      { title: '有错误的行', dataIndex: 'faultyRows' },
                      { title: '入库', render: (_, i) => (i.committedAt ? `${shown(i.committedAt)} ${i.committedBy}` : '—') },
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

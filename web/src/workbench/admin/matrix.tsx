import { Alert } from 'antd';
import { places } from '../frame/places.ts';
import { WideTable } from '../wide-table.tsx';
import { roleNames } from './role-names.ts';

const roles = Object.entries(roleNames);

/** Which post finds which place in its menu, from the menu itself. What one may do there is decided by the graph, question by question. */
export const Matrix = () => (
  <>
    <Alert
      type="info"
      showIcon
      style={{ marginBottom: 16 }}
      title="人员和岗位由统一身份认证管理，这里不能增改；下表是各岗位在菜单中看到的栏目，能办什么由平台逐次核对。"
    />
    <WideTable
      label="岗位与栏目"
      rowKey="path"
      size="small"
      pagination={false}
      dataSource={[...places]}
      columns={[
        { title: '栏目', dataIndex: 'title' },
        ...roles.map(([role, name]) => ({
          title: name,
          align: 'center' as const,
          render: (_: unknown, place: (typeof places)[number]) => (place.roles === undefined || place.roles.includes(role) ? '✓' : '—'),
        })),
      ]}
    />
  </>
);

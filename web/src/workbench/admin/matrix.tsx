import { Alert } from 'antd';
import { places } from '../frame/places.ts';
import { WideTable } from '../wide-table.tsx';
import { roleNames } from './role-names.ts';
import { words } from './words.ts';

const roles = Object.entries(roleNames);

/** Which post finds which place in its menu, from the menu itself. What one may do there is decided by the graph, question by question. */
export const Matrix = () => (
  <>
    <Alert type="info" showIcon style={{ marginBottom: 16 }} title={words.matrixExplain} />
    <WideTable
      matrix
      label={words.rolesAndPlaces}
      rowKey="path"
      size="small"
      pagination={false}
      dataSource={[...places]}
      columns={[
        { title: words.place, dataIndex: 'title' },
        ...roles.map(([role, name]) => ({
          title: name,
          align: 'center' as const,
          render: (_: unknown, place: (typeof places)[number]) => (place.roles === undefined || place.roles.includes(role) ? '✓' : '—'),
        })),
      ]}
    />
  </>
);

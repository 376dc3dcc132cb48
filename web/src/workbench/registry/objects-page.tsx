import { Button, Card, Empty, Tag, Typography } from 'antd';
import { useState } from 'react';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import type { ObjectKind, ObjectState, PublicSecurityObjectsQuery } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import type { OwnDepartment } from '../departments.ts';
import { Go, OfDepartment, Page, Pager, useAddress } from '../page.tsx';
import { WideTable } from '../wide-table.tsx';
import { AgencyChoice } from './agency-choice.tsx';
import { matterName, useMatters } from './matter-choices.ts';
import { ObjectDrawer } from './object-drawer.tsx';
import { ObjectFilters } from './object-filters.tsx';
import { ObjectForm } from './object-form.tsx';
import { stateTones } from './object-words.ts';
import { RegistrySummary } from './registry-summary.tsx';
import { useNotMine } from './roles.ts';

export const ObjectsPage = () => <OfDepartment>{(department) => <Objects department={department} />}</OfDepartment>;

/** 检查对象名录库: found by what one knows of it, opened beside the list. */
function Objects({ department }: { readonly department: OwnDepartment }) {
  const { get, set } = useAddress();
  const [entering, setEntering] = useState(false);
  const notMine = useNotMine(department);
  const filter = {
    search: get('search'),
    status: get('status') as ObjectState | null,
    kind: get('kind') as ObjectKind | null,
    matterCode: get('matterCode'),
  };
  const asked = useAsk(department.document('Objects'), { agency: department.agency.code, filter, first: 20, after: get('after') });
  const narrowed = Object.values(filter).some(Boolean);
  const download = `${department.files}/exports/objects.xlsx?${exportQuery(department.agency.code, filter)}`;
  return (
    <Page
      title="检查对象名录库"
      extra={
        <>
          <AgencyChoice department={department} />
          <Button href={download}>导出表格</Button>
          <Go to="/import/new?registry=OBJECTS" notNow={notMine}>
            批量导入
          </Go>
          <Button type="primary" disabled={Boolean(notMine)} {...(notMine ? { title: notMine } : {})} onClick={() => setEntering(true)}>
            录入检查对象
          </Button>
        </>
      }
    >
      <RegistrySummary department={department} />
      <Card>
        <ObjectFilters department={department} />
        <Answered of={asked}>
          {({ objects }) => (
            <>
              <Typography.Paragraph type="secondary" style={{ margin: '12px 0' }}>
                共 {objects.totalCount} 个检查对象{narrowed && '符合条件'}
              </Typography.Paragraph>
              {objects.nodes.length === 0 ? (
                <Empty
                  description={narrowed ? '没有符合条件的检查对象，请放宽条件。' : '名录库还是空的：下载模板填写后批量导入，或逐个录入。'}
                />
              ) : (
                <ObjectTable department={department} rows={objects.nodes} onOpen={(id) => set({ object: id, after: get('after') })} />
              )}
              <Pager pageInfo={objects.pageInfo} />
            </>
          )}
        </Answered>
      </Card>
      <ObjectDrawer department={department} id={get('object')} onClose={() => set({ object: null, after: get('after') })} />
      {entering && <ObjectForm department={department} onClose={() => setEntering(false)} />}
    </Page>
  );
}

const oneLine = () => ({ style: { whiteSpace: 'nowrap' as const } });

interface ObjectTableProps {
  readonly department: OwnDepartment;
  readonly rows: PublicSecurityObjectsQuery['objects']['nodes'];
  readonly onOpen: (id: string) => void;
}

function ObjectTable({ department, rows, onOpen }: ObjectTableProps) {
  const matters = useMatters(department);
  return (
    <WideTable
      label="检查对象"
      least={900}
      rowKey="id"
      size="middle"
      pagination={false}
      dataSource={[...rows]}
      columns={[
        {
          title: '名称',
          render: (_, o) => (
            <Button
              type="link"
              style={{ padding: 0, height: 'auto', whiteSpace: 'normal', textAlign: 'left' }}
              onClick={() => onOpen(o.id)}
            >
              {o.name}
            </Button>
          ),
        },
        { title: '唯一编码', dataIndex: 'code' },
        { title: '种类', onCell: oneLine, render: (_, o) => word('ObjectKind', o.kind) },
        { title: '住所（地址）', dataIndex: 'address' },
        { title: '抽查事项', render: (_, o) => o.matterCodes.map((code) => matterName(matters, code)).join('、') || '—' },
        { title: '状态', render: (_, o) => <Tag color={stateTones[o.state]}>{word('ObjectState', o.state)}</Tag> },
        { title: '最近变动', render: (_, o) => shown(o.updatedAt) },
      ]}
    />
  );
}

const exportQuery = (agency: string, filter: Readonly<Record<string, string | null>>): URLSearchParams =>
  new URLSearchParams([['agency', agency], ...Object.entries(filter).flatMap(([name, value]) => (value ? [[name, value]] : []))] as [
    string,
    string,
  ][]);

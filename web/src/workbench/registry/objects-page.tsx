import { Button, Card, Empty, Tag, Typography } from 'antd';
import { useState } from 'react';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import type { ObjectKind, ObjectState, PublicSecurityObjectsQuery } from '../../generated/workbench/graphql.ts';
import { ActButton } from '../acts.tsx';
import { Answered, useAsk } from '../asking.tsx';
import type { OwnDepartment } from '../departments.ts';
import { LinkButton } from '../link-button.tsx';
import { OfDepartment, Page, Pager, useAddress } from '../page.tsx';
import { WideTable } from '../wide-table.tsx';
import { AgencyChoice } from './agency-choice.tsx';
import { matterName, useMatters } from './matter-choices.ts';
import { ObjectDrawer } from './object-drawer.tsx';
import { ObjectFilters } from './object-filters.tsx';
import { ObjectForm } from './object-form.tsx';
import { stateTones } from './object-words.ts';
import { RegistrySummary } from './registry-summary.tsx';
import { useNotMine } from './roles.ts';
import { words } from './words.ts';

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
      title={words.objectsTitle}
      extra={
        <>
          <AgencyChoice department={department} />
          <Button href={download}>{words.export}</Button>
          <LinkButton to="/import/new?registry=OBJECTS" notNow={notMine}>
            {words.import}
          </LinkButton>
          <ActButton type="primary" notNow={notMine} onClick={() => setEntering(true)}>
            {words.enterObject}
          </ActButton>
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
                {words.objectCount(objects.totalCount, narrowed)}
              </Typography.Paragraph>
              {objects.nodes.length === 0 ? (
                <Empty description={narrowed ? words.noObjectsFound : words.emptyObjects} />
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
      label={words.object}
      least={900}
      rowKey="id"
      size="middle"
      pagination={false}
      dataSource={[...rows]}
      columns={[
        {
          title: words.name,
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
        { title: words.objectCode, dataIndex: 'code' },
        { title: words.kind, onCell: oneLine, render: (_, o) => word('ObjectKind', o.kind) },
        { title: words.address, dataIndex: 'address' },
        { title: words.matters, render: (_, o) => o.matterCodes.map((code) => matterName(matters, code)).join(words.comma) || '—' },
        { title: words.state, render: (_, o) => <Tag color={stateTones[o.state]}>{word('ObjectState', o.state)}</Tag> },
        { title: words.lastChange, render: (_, o) => shown(o.updatedAt) },
      ]}
    />
  );
}

const exportQuery = (agency: string, filter: Readonly<Record<string, string | null>>): URLSearchParams =>
  new URLSearchParams([['agency', agency], ...Object.entries(filter).flatMap(([name, value]) => (value ? [[name, value]] : []))] as [
    string,
    string,
  ][]);

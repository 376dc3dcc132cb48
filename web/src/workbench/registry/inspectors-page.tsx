import { Button, Card, Empty, Flex, Input, Select, Tag, Typography } from 'antd';
import { useState } from 'react';
import { choices, word } from '../../browser/words.ts';
import type { InspectorState, PublicSecurityInspectorsQuery } from '../../generated/workbench/graphql.ts';
import { ActButton } from '../acts.tsx';
import { Answered, useAsk } from '../asking.tsx';
import type { OwnDepartment } from '../departments.ts';
import { LinkButton } from '../link-button.tsx';
import { OfDepartment, Page, Pager, useAddress } from '../page.tsx';
import { WideTable } from '../wide-table.tsx';
import { AgencyChoice } from './agency-choice.tsx';
import { InspectorDrawer } from './inspector-drawer.tsx';
import { InspectorForm } from './inspector-form.tsx';
import { inspectorTones, unitName } from './inspector-words.ts';
import { useNotMine } from './roles.ts';
import { words } from './words.ts';

export const InspectorsPage = () => <OfDepartment>{(department) => <Inspectors department={department} />}</OfDepartment>;

/** 执法检查人员名录库: who can be drawn today, and why the others cannot. */
function Inspectors({ department }: { readonly department: OwnDepartment }) {
  const { get, set } = useAddress();
  const [entering, setEntering] = useState(false);
  const notMine = useNotMine(department);
  const { agency } = department;
  const filter = { search: get('search'), status: get('status') as InspectorState | null, unit: get('unit') };
  const asked = useAsk(department.document('Inspectors'), { agency: agency.code, filter, first: 20, after: get('after') });
  const units = agency.units ?? [];
  return (
    <Page
      title={words.inspectorsTitle}
      extra={
        <>
          <AgencyChoice department={department} />
          <Button href={`${department.files}/exports/inspectors.xlsx?agency=${agency.code}`}>{words.export}</Button>
          <LinkButton to="/import/new?registry=INSPECTORS" notNow={notMine}>
            {words.import}
          </LinkButton>
          <ActButton type="primary" notNow={notMine} onClick={() => setEntering(true)}>
            {words.enterPerson}
          </ActButton>
        </>
      }
    >
      <Card>
        <Flex gap={8} wrap role="search" className="no-print">
          <Input.Search
            aria-label={words.searchInspector}
            placeholder={words.searchInspector}
            style={{ width: 300, maxWidth: '100%' }}
            defaultValue={get('search') ?? ''}
            allowClear
            enterButton={words.search}
            onSearch={(text) => set({ search: text.trim() })}
          />
          <Select
            allowClear
            aria-label={words.allStates}
            placeholder={words.allStates}
            style={{ width: 160 }}
            value={get('status')}
            options={choices('InspectorState')}
            onChange={(chosen: string | undefined) => set({ status: chosen })}
          />
          {units.length > 0 && (
            <Select
              allowClear
              aria-label={words.allUnits}
              placeholder={words.allUnits}
              style={{ width: 200 }}
              value={get('unit')}
              options={units.map(({ code, name }) => ({ value: code, label: name }))}
              onChange={(chosen: string | undefined) => set({ unit: chosen })}
            />
          )}
        </Flex>
        <Answered of={asked}>
          {({ inspectors, counts }) => (
            <>
              <Typography.Paragraph type="secondary" style={{ margin: '12px 0' }}>
                {words.counts(counts)}
              </Typography.Paragraph>
              {inspectors.nodes.length === 0 ? (
                <Empty description={counts.total > 0 ? words.noneFound : words.emptyInspectors} />
              ) : (
                <InspectorTable
                  department={department}
                  rows={inspectors.nodes}
                  onOpen={(id) => set({ inspector: id, after: get('after') })}
                />
              )}
              <Pager pageInfo={inspectors.pageInfo} />
            </>
          )}
        </Answered>
      </Card>
      <InspectorDrawer department={department} id={get('inspector')} onClose={() => set({ inspector: null, after: get('after') })} />
      {entering && <InspectorForm department={department} onClose={() => setEntering(false)} />}
    </Page>
  );
}

interface InspectorTableProps {
  readonly department: OwnDepartment;
  readonly rows: PublicSecurityInspectorsQuery['inspectors']['nodes'];
  readonly onOpen: (id: string) => void;
}

const InspectorTable = ({ department, rows, onOpen }: InspectorTableProps) => (
  <WideTable
    label={words.inspector}
    least={800}
    rowKey="id"
    size="middle"
    pagination={false}
    dataSource={[...rows]}
    columns={[
      {
        title: words.personName,
        render: (_, i) => (
          <Button type="link" style={{ padding: 0 }} onClick={() => onOpen(i.id)}>
            {i.name ?? i.nameMasked}
          </Button>
        ),
      },
      { title: words.certificateNo, render: (_, i) => i.certificateNo ?? words.certificateEnding(i.certificateNoLast4) },
      { title: words.certificateTo, render: (_, i) => i.certificateTo ?? '—' },
      { title: words.unitAndPost, render: (_, i) => [unitName(department, i.unit), i.post].filter(Boolean).join(' ') || '—' },
      { title: words.fieldsOfEnforcement, render: (_, i) => i.enforcementFields?.join(words.comma) || '—' },
      { title: words.zone, render: (_, i) => i.zone ?? '—' },
      {
        title: words.stateToday,
        render: (_, i) => (i.state ? <Tag color={inspectorTones[i.state]}>{word('InspectorState', i.state)}</Tag> : '—'),
      },
    ]}
  />
);

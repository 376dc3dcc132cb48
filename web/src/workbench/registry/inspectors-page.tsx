import { Button, Card, Empty, Flex, Input, Select, Tag, Typography } from 'antd';
import { useState } from 'react';
import { choices, word } from '../../browser/words.ts';
import type { InspectorState, PublicSecurityInspectorsQuery } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import type { OwnDepartment } from '../departments.ts';
import { Go, OfDepartment, Page, Pager, useAddress } from '../page.tsx';
import { WideTable } from '../wide-table.tsx';
import { AgencyChoice } from './agency-choice.tsx';
import { InspectorDrawer } from './inspector-drawer.tsx';
import { InspectorForm } from './inspector-form.tsx';
import { inspectorTones, unitName } from './inspector-words.ts';
import { useNotMine } from './roles.ts';

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
      title="执法检查人员名录库"
      extra={
        <>
          <AgencyChoice department={department} />
          <Button href={`${department.files}/exports/inspectors.xlsx?agency=${agency.code}`}>导出表格</Button>
          <Go to="/import/new?registry=INSPECTORS" notNow={notMine}>
            批量导入
          </Go>
          <Button type="primary" disabled={Boolean(notMine)} {...(notMine ? { title: notMine } : {})} onClick={() => setEntering(true)}>
            录入人员
          </Button>
        </>
      }
    >
      <Card>
        <Flex gap={8} wrap role="search" className="no-print">
          <Input.Search
            aria-label="姓名或执法证号"
            placeholder="姓名或执法证号"
            style={{ width: 300, maxWidth: '100%' }}
            defaultValue={get('search') ?? ''}
            allowClear
            enterButton="查找"
            onSearch={(text) => set({ search: text.trim() })}
          />
          <Select
            allowClear
            aria-label="全部状态"
            placeholder="全部状态"
            style={{ width: 160 }}
            value={get('status')}
            options={choices('InspectorState')}
            onChange={(chosen: string | undefined) => set({ status: chosen })}
          />
          {units.length > 0 && (
            <Select
              allowClear
              aria-label="全部单位"
              placeholder="全部单位"
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
                名录共 {counts.total} 人：在岗 {counts.active}，请假 {counts.onLeave}，停用 {counts.suspended}，证件过期 {counts.expired}
                ，离岗 {counts.left}。只有在岗且证件有效的人员参加抽取（KF 第十条）。
              </Typography.Paragraph>
              {inspectors.nodes.length === 0 ? (
                <Empty
                  description={
                    counts.total > 0 ? '没有符合条件的人员，请放宽条件。' : '名录库还是空的：下载模板填写后批量导入，或逐人录入。'
                  }
                />
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
    label="执法检查人员"
    least={800}
    rowKey="id"
    size="middle"
    pagination={false}
    dataSource={[...rows]}
    columns={[
      {
        title: '姓名',
        render: (_, i) => (
          <Button type="link" style={{ padding: 0 }} onClick={() => onOpen(i.id)}>
            {i.name ?? i.nameMasked}
          </Button>
        ),
      },
      { title: '执法证号', render: (_, i) => i.certificateNo ?? `尾号 ${i.certificateNoLast4}` },
      { title: '证件有效期止', render: (_, i) => i.certificateTo ?? '—' },
      { title: '单位、职务', render: (_, i) => [unitName(department, i.unit), i.post].filter(Boolean).join(' ') || '—' },
      { title: '执法领域', render: (_, i) => i.enforcementFields?.join('、') || '—' },
      { title: '片区', render: (_, i) => i.zone ?? '—' },
      {
        title: '当日状态',
        render: (_, i) => (i.state ? <Tag color={inspectorTones[i.state]}>{word('InspectorState', i.state)}</Tag> : '—'),
      },
    ]}
  />
);

import { Alert, Button, Card, Empty, Flex, Form, Input, Progress, Radio, Statistic, Tabs, Upload } from 'antd';
import { useState } from 'react';
import { shown } from '../../browser/dates.ts';
import { choices, word } from '../../browser/words.ts';
import type { PublicSecurityReconciliationsQuery, RegistryDifferenceKind, RegistryKind } from '../../generated/workbench/graphql.ts';
import { useAct, WhyNot } from '../acting.tsx';
import { ActButton } from '../acts.tsx';
import { Answered, useAsk } from '../asking.tsx';
import type { OwnDepartment } from '../departments.ts';
import { upload } from '../import/upload.ts';
import { OfDepartment, Page, Pager, useAddress } from '../page.tsx';
import { SideDrawer } from '../side-drawer.tsx';
import { WideTable } from '../wide-table.tsx';
import { common } from '../words.ts';
import { AgencyChoice } from './agency-choice.tsx';
import { useNotMine } from './roles.ts';
import { words } from './words.ts';

type Reconciliation = PublicSecurityReconciliationsQuery['reconciliations']['nodes'][number];

export const ReconciliationPage = () => <OfDepartment>{(department) => <Reconciliations department={department} />}</OfDepartment>;

/** The registry held against the list of who keeps the entities or the certificates (YX 五（二）); nothing is changed by it. */
function Reconciliations({ department }: { readonly department: OwnDepartment }) {
  const { get, set } = useAddress();
  const asked = useAsk(department.document('Reconciliations'), { agency: department.agency.code, after: get('after') });
  return (
    <Page title={words.reconciliation} extra={<AgencyChoice department={department} />}>
      <NewComparison department={department} />
      <Card title={words.reconciliations}>
        <Answered of={asked}>
          {({ reconciliations: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty description={words.noReconciliations} />
            ) : (
              <>
                <WideTable
                  label={words.reconciliations}
                  rowKey="id"
                  size="middle"
                  dataSource={[...nodes]}
                  columns={[
                    { title: words.whichRegistry, render: (_, r) => word('RegistryKind', r.registry) },
                    { title: words.listSource, dataIndex: 'source' },
                    { title: words.comparedAt, render: (_, r) => shown(r.at) },
                    { title: words.list, render: (_, r) => words.listOf(r.listed, r.matched) },
                    { title: words.missing, dataIndex: 'missing' },
                    { title: words.unlisted, dataIndex: 'unlisted' },
                    { title: words.invalid, dataIndex: 'invalid' },
                    {
                      title: words.differences,
                      render: (_, r) => <Button onClick={() => set({ of: r.id, after: get('after') })}>{words.oneByOne}</Button>,
                    },
                  ]}
                />
                <Pager pageInfo={pageInfo} />
                <Differences
                  department={department}
                  reconciliation={nodes.find(({ id }) => id === get('of'))}
                  onClose={() => set({ of: null, after: get('after') })}
                />
              </>
            )
          }
        </Answered>
      </Card>
    </Page>
  );
}

const keys: Readonly<Record<RegistryKind, string>> = { OBJECTS: '统一社会信用代码', INSPECTORS: '执法证号' };

function NewComparison({ department }: { readonly department: OwnDepartment }) {
  const notMine = useNotMine(department);
  const [registry, choose] = useState<RegistryKind>('OBJECTS');
  const [source, name] = useState('');
  const [file, setFile] = useState<File>();
  const [sent, setSent] = useState<number>();
  const [failure, setFailure] = useState<Error | null>(null);
  const act = useAct(department.document('ReconcileRegistry'));
  const compare = async (chosen: File) => {
    setFailure(null);
    setSent(0);
    try {
      const { fileId } = await upload(department.files, chosen, setSent);
      await act.mutateAsync({ agency: department.agency.code, registry, fileId, source });
      setFile(undefined);
    } catch (error) {
      setFailure(error as Error);
    }
    setSent(undefined);
  };
  return (
    <Card title={words.compareTitle}>
      {notMine && <Alert type="warning" showIcon title={notMine} style={{ marginBottom: 16 }} />}
      <Form layout="vertical">
        <Form.Item label={words.compareWhich}>
          <Radio.Group
            aria-label={words.whichRegistry}
            value={registry}
            options={choices('RegistryKind')}
            onChange={({ target }) => choose(target.value as RegistryKind)}
          />
        </Form.Item>
        <Form.Item label={words.listSource} htmlFor="source" extra={words.listSourceExtra}>
          <Input id="source" maxLength={200} value={source} onChange={({ target }) => name(target.value)} />
        </Form.Item>
        <Form.Item label={words.list} extra={words.listExtra(keys[registry])}>
          <Upload
            accept=".xlsx,.csv"
            maxCount={1}
            fileList={file ? [{ uid: file.name, name: file.name }] : []}
            beforeUpload={(chosen) => {
              setFile(chosen);
              return false;
            }}
            onRemove={() => setFile(undefined)}
          >
            <Button disabled={Boolean(notMine)}>{words.chooseFile}</Button>
          </Upload>
        </Form.Item>
        <WhyNot error={failure} />
        {sent !== undefined && <Progress percent={Math.round(sent * 100)} aria-label={words.progress} />}
        <ActButton
          type="primary"
          loading={sent !== undefined}
          notNow={notMine || ((!file || !source.trim()) && words.compareNeeds)}
          onClick={() => file && void compare(file)}
        >
          {words.compare}
        </ActButton>
      </Form>
    </Card>
  );
}

interface DifferencesProps {
  readonly department: OwnDepartment;
  readonly reconciliation: Reconciliation | undefined;
  readonly onClose: () => void;
}

function Differences({ department, reconciliation: r, onClose }: DifferencesProps) {
  const kinds: readonly (readonly [RegistryDifferenceKind, string, number])[] = r
    ? [
        ['MISSING', words.missing, r.missing],
        ['UNLISTED', words.unlisted, r.unlisted],
        ['INVALID', words.invalid, r.invalid],
      ]
    : [];
  return (
    <SideDrawer open={r !== undefined} onClose={onClose} title={words.differencesTitle}>
      {r && (
        <Flex vertical gap={16}>
          <Flex gap={32} wrap>
            <Statistic title={words.list} value={r.listed} />
            {kinds.map(([kind, title, count]) => (
              <Statistic key={kind} title={title} value={count} />
            ))}
          </Flex>
          <Tabs
            items={kinds.map(([kind, title]) => ({
              key: kind,
              label: title,
              children: <OfKind department={department} id={r.id} kind={kind} />,
            }))}
          />
        </Flex>
      )}
    </SideDrawer>
  );
}

interface OfKindProps {
  readonly department: OwnDepartment;
  readonly id: string;
  readonly kind: RegistryDifferenceKind;
}

function OfKind({ department, id, kind }: OfKindProps) {
  const [after, go] = useState<string | null>(null);
  const asked = useAsk(department.document('Differences'), { agency: department.agency.code, id, kind, after });
  return (
    <Answered of={asked}>
      {({ reconciliations: { nodes } }) => {
        const found = nodes[0]?.differences;
        if (!found || found.nodes.length === 0) return <Empty description={words.noneOf(word('RegistryDifferenceKind', kind))} />;
        return (
          <Flex vertical gap={12}>
            <WideTable
              label={word('RegistryDifferenceKind', kind)}
              rowKey="code"
              size="small"
              dataSource={[...found.nodes]}
              columns={[
                { title: words.code, dataIndex: 'code' },
                { title: words.name, render: (_, d) => d.name || '—' },
              ]}
            />
            <Flex gap={8}>
              {after && <Button onClick={() => go(null)}>{common.firstPage}</Button>}
              {found.pageInfo.hasNextPage && <Button onClick={() => go(found.pageInfo.endCursor)}>{common.nextPage}</Button>}
            </Flex>
          </Flex>
        );
      }}
    </Answered>
  );
}

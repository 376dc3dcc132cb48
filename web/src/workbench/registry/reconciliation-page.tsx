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
import { t as common } from '../words.ts';
import { AgencyChoice } from './agency-choice.tsx';
import { useNotMine } from './roles.ts';
import { t } from './words.ts';

type Reconciliation = PublicSecurityReconciliationsQuery['reconciliations']['nodes'][number];

export const ReconciliationPage = () => <OfDepartment>{(department) => <Reconciliations department={department} />}</OfDepartment>;

/** The registry held against the list of who keeps the entities or the certificates (YX 五（二）); nothing is changed by it. */
function Reconciliations({ department }: { readonly department: OwnDepartment }) {
  const { get, set } = useAddress();
  const asked = useAsk(department.document('Reconciliations'), { agency: department.agency.code, after: get('after') });
  return (
    <Page title={t.reconciliation} extra={<AgencyChoice department={department} />}>
      <NewComparison department={department} />
      <Card title={t.reconciliations}>
        <Answered of={asked}>
          {({ reconciliations: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty description={t.noReconciliations} />
            ) : (
              <>
                <WideTable
                  label={t.reconciliations}
                  rowKey="id"
                  size="middle"
                  dataSource={[...nodes]}
                  columns={[
                    { title: t.whichRegistry, render: (_, r) => word('RegistryKind', r.registry) },
                    { title: t.listSource, dataIndex: 'source' },
                    { title: t.comparedAt, render: (_, r) => shown(r.at) },
                    { title: t.list, render: (_, r) => t.listOf(r.listed, r.matched) },
                    { title: t.missing, dataIndex: 'missing' },
                    { title: t.unlisted, dataIndex: 'unlisted' },
                    { title: t.invalid, dataIndex: 'invalid' },
                    {
                      title: t.differences,
                      render: (_, r) => <Button onClick={() => set({ of: r.id, after: get('after') })}>{t.oneByOne}</Button>,
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
    <Card title={t.compareTitle}>
      {notMine && <Alert type="warning" showIcon title={notMine} style={{ marginBottom: 16 }} />}
      <Form layout="vertical">
        <Form.Item label={t.compareWhich}>
          <Radio.Group
            aria-label={t.whichRegistry}
            value={registry}
            options={choices('RegistryKind')}
            onChange={({ target }) => choose(target.value as RegistryKind)}
          />
        </Form.Item>
        <Form.Item label={t.listSource} htmlFor="source" extra={t.listSourceExtra}>
          <Input id="source" maxLength={200} value={source} onChange={({ target }) => name(target.value)} />
        </Form.Item>
        <Form.Item label={t.list} extra={t.listExtra(keys[registry])}>
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
            <Button disabled={Boolean(notMine)}>{t.chooseFile}</Button>
          </Upload>
        </Form.Item>
        <WhyNot error={failure} />
        {sent !== undefined && <Progress percent={Math.round(sent * 100)} aria-label={t.progress} />}
        <ActButton
          type="primary"
          loading={sent !== undefined}
          notNow={notMine || ((!file || !source.trim()) && t.compareNeeds)}
          onClick={() => file && void compare(file)}
        >
          {t.compare}
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
        ['MISSING', t.missing, r.missing],
        ['UNLISTED', t.unlisted, r.unlisted],
        ['INVALID', t.invalid, r.invalid],
      ]
    : [];
  return (
    <SideDrawer open={r !== undefined} onClose={onClose} title={t.differencesTitle}>
      {r && (
        <Flex vertical gap={16}>
          <Flex gap={32} wrap>
            <Statistic title={t.list} value={r.listed} />
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
        if (!found || found.nodes.length === 0) return <Empty description={t.noneOf(word('RegistryDifferenceKind', kind))} />;
        return (
          <Flex vertical gap={12}>
            <WideTable
              label={word('RegistryDifferenceKind', kind)}
              rowKey="code"
              size="small"
              dataSource={[...found.nodes]}
              columns={[
                { title: t.code, dataIndex: 'code' },
                { title: t.name, render: (_, d) => d.name || '—' },
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

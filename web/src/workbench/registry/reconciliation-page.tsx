import { Alert, Button, Card, Drawer, Empty, Flex, Form, Input, Progress, Radio, Statistic, Tabs, Upload } from 'antd';
import { useState } from 'react';
import { shown } from '../../browser/dates.ts';
import { choices, word } from '../../browser/words.ts';
import type { PublicSecurityReconciliationsQuery, RegistryDifferenceKind, RegistryKind } from '../../generated/workbench/graphql.ts';
import { useAct, WhyNot } from '../acting.tsx';
import { Answered, useAsk } from '../asking.tsx';
import type { OwnDepartment } from '../departments.ts';
import { upload } from '../import/upload.ts';
import { OfDepartment, Page, Pager, useAddress } from '../page.tsx';
import { WideTable } from '../wide-table.tsx';
import { AgencyChoice } from './agency-choice.tsx';
import { useNotMine } from './roles.ts';

type Reconciliation = PublicSecurityReconciliationsQuery['reconciliations']['nodes'][number];

export const ReconciliationPage = () => <OfDepartment>{(department) => <Reconciliations department={department} />}</OfDepartment>;

/** The registry held against the list of who keeps the entities or the certificates (YX 五（二）); nothing is changed by it. */
function Reconciliations({ department }: { readonly department: OwnDepartment }) {
  const { get, set } = useAddress();
  const asked = useAsk(department.document('Reconciliations'), { agency: department.agency.code, after: get('after') });
  return (
    <Page title="名录库比对" extra={<AgencyChoice department={department} />}>
      <NewComparison department={department} />
      <Card title="历次比对">
        <Answered of={asked}>
          {({ reconciliations: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty description="还没有比对过。从登记机关或者发证机关取得全部名单，在上方上传，即可知道名录库漏了谁、多了谁。" />
            ) : (
              <>
                <WideTable
                  label="历次比对"
                  rowKey="id"
                  size="middle"
                  dataSource={[...nodes]}
                  columns={[
                    { title: '名录库', render: (_, r) => word('RegistryKind', r.registry) },
                    { title: '名单来源', dataIndex: 'source' },
                    { title: '比对时间', render: (_, r) => shown(r.at) },
                    { title: '名单', render: (_, r) => `${r.listed}个，一致${r.matched}个` },
                    { title: '漏登', dataIndex: 'missing' },
                    { title: '多登', dataIndex: 'unlisted' },
                    { title: '名单中无效', dataIndex: 'invalid' },
                    { title: '差异', render: (_, r) => <Button onClick={() => set({ of: r.id, after: get('after') })}>逐个查看</Button> },
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
    <Card title="上传名单比对">
      {notMine && <Alert type="warning" showIcon title={notMine} style={{ marginBottom: 16 }} />}
      <Form layout="vertical">
        <Form.Item label="比对哪个名录库">
          <Radio.Group
            aria-label="名录库"
            value={registry}
            options={choices('RegistryKind')}
            onChange={({ target }) => choose(target.value as RegistryKind)}
          />
        </Form.Item>
        <Form.Item label="名单来源" htmlFor="source" extra="写明由谁、何时提供，如 国家企业信用信息公示系统2026年5月">
          <Input id="source" maxLength={200} value={source} onChange={({ target }) => name(target.value)} />
        </Form.Item>
        <Form.Item label="名单" extra={`.xlsx 或 .csv，首行有“${keys[registry]}”一列；比对不改动名录库`}>
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
            <Button disabled={Boolean(notMine)}>选择文件</Button>
          </Upload>
        </Form.Item>
        <WhyNot error={failure} />
        {sent !== undefined && <Progress percent={Math.round(sent * 100)} aria-label="上传进度" />}
        <Button
          type="primary"
          loading={sent !== undefined}
          disabled={Boolean(notMine) || !file || !source.trim()}
          onClick={() => file && void compare(file)}
        >
          上传并比对
        </Button>
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
        ['MISSING', '漏登', r.missing],
        ['UNLISTED', '多登', r.unlisted],
        ['INVALID', '名单中无效', r.invalid],
      ]
    : [];
  return (
    <Drawer open={r !== undefined} onClose={onClose} size={640} title="名录库比对差异" destroyOnHidden closable={{ 'aria-label': '关闭' }}>
      {r && (
        <Flex vertical gap={16}>
          <Flex gap={32} wrap>
            <Statistic title="名单" value={r.listed} />
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
    </Drawer>
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
        if (!found || found.nodes.length === 0) return <Empty description={`没有${word('RegistryDifferenceKind', kind)}的。`} />;
        return (
          <Flex vertical gap={12}>
            <WideTable
              label={word('RegistryDifferenceKind', kind)}
              rowKey="code"
              size="small"
              dataSource={[...found.nodes]}
              columns={[
                { title: '编码', dataIndex: 'code' },
                { title: '名称', render: (_, d) => d.name || '—' },
              ]}
            />
            <Flex gap={8}>
              {after && <Button onClick={() => go(null)}>回到第一页</Button>}
              {found.pageInfo.hasNextPage && <Button onClick={() => go(found.pageInfo.endCursor)}>下一页</Button>}
            </Flex>
          </Flex>
        );
      }}
    </Answered>
  );
}

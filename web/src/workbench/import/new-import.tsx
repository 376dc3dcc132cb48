import { Alert, Button, Card, Flex, Form, Progress, Radio, Typography, Upload } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { RegistryImportScope, RegistryKind } from '../../generated/workbench/graphql.ts';
import { useAct, WhyNot } from '../acting.tsx';
import type { OwnDepartment } from '../departments.ts';
import { OfDepartment, Page, useAddress } from '../page.tsx';
import { useNotMine } from '../registry/roles.ts';
import { ImportSteps } from './import-steps.tsx';
import { upload } from './upload.ts';

export const NewImport = () => <OfDepartment>{(department) => <Begin department={department} />}</OfDepartment>;

const registries: Readonly<Record<RegistryKind, { readonly title: string; readonly template: string }>> = {
  OBJECTS: { title: '检查对象名录库', template: 'objects' },
  INSPECTORS: { title: '执法检查人员名录库', template: 'inspectors' },
};

/** The first two steps: the template, and the file filled in. What is sent is only checked; nothing is written yet. */
function Begin({ department }: { readonly department: OwnDepartment }) {
  const { get, set } = useAddress();
  const navigate = useNavigate();
  const registry: RegistryKind = get('registry') === 'INSPECTORS' ? 'INSPECTORS' : 'OBJECTS';
  const [scope, setScope] = useState<RegistryImportScope>('MERGE');
  const [file, setFile] = useState<File>();
  const [sent, setSent] = useState<number>();
  const [failure, setFailure] = useState<Error | null>(null);
  const check = useAct(department.document('CheckImport'));
  const notMine = useNotMine(department);
  const { title, template } = registries[registry];
  const send = async (chosen: File) => {
    setFailure(null);
    setSent(0);
    try {
      const { fileId } = await upload(department.files, chosen, setSent);
      const data = await check.mutateAsync({ agency: department.agency.code, registry, fileId, scope });
      const id = Object.values(data as Record<string, { import: { id: string } | null }>)[0]?.import?.id;
      if (id) await navigate(`/import/${id}`);
    } catch (error) {
      setFailure(error as Error);
    }
    setSent(undefined);
  };
  return (
    <Page title={`导入${title}`}>
      <ImportSteps at={file ? 1 : 0} />
      {notMine && <Alert type="warning" showIcon title={notMine} />}
      <Card title="一、下载模板并填写">
        <Flex vertical gap={12} align="start">
          <Radio.Group
            aria-label="名录库"
            value={registry}
            onChange={({ target }) => set({ registry: target.value as string })}
            options={[
              { value: 'OBJECTS', label: '检查对象名录库' },
              { value: 'INSPECTORS', label: '执法检查人员名录库' },
            ]}
          />
          <Typography.Paragraph style={{ margin: 0 }}>
            模板的第二页说明每一列怎样填写、哪些必填、依据哪一条。编码、证号、电话各列已设为文本，请勿改为数字格式，否则末几位会丢失。
          </Typography.Paragraph>
          <Flex gap={8} wrap>
            <Button href={`${department.files}/templates/${template}.xlsx`}>下载模板（.xlsx）</Button>
            <Button href={`${department.files}/templates/${template}.csv`}>下载模板（.csv）</Button>
            <Button href={`${department.files}/templates/${template}.columns.csv`}>填写说明（.csv）</Button>
          </Flex>
        </Flex>
      </Card>
      <Card title="二、上传填好的文件">
        <Form layout="vertical">
          <Form.Item label="文件与名录库怎样比对">
            <Radio.Group
              value={scope}
              onChange={({ target }) => setScope(target.value as RegistryImportScope)}
              options={[
                { value: 'MERGE', label: '合并：只新增、变更文件中列出的，未列入的不动' },
                { value: 'REPLACE', label: '全量替换：文件是全部名单，核对时列出未列入的' },
              ]}
            />
          </Form.Item>
          <Form.Item label="文件" extra="Excel、WPS 的 .xlsx，或 UTF-8、GB18030 编码的 .csv">
            <Upload
              accept=".xlsx,.csv"
              maxCount={1}
              disabled={Boolean(notMine) || sent !== undefined}
              beforeUpload={(chosen) => {
                setFile(chosen);
                return false;
              }}
              onRemove={() => setFile(undefined)}
            >
              <Button>选择文件</Button>
            </Upload>
          </Form.Item>
          <WhyNot error={failure} />
          {sent !== undefined && <Progress percent={Math.round(sent * 100)} aria-label="上传进度" />}
          <Button type="primary" disabled={!file || Boolean(notMine)} loading={sent !== undefined} onClick={() => file && void send(file)}>
            上传并核对
          </Button>
          <Typography.Paragraph type="secondary" style={{ marginTop: 12, marginBottom: 0 }}>
            核对不改动名录库：先列出新增、变更和错误，由您确认后才入库。
          </Typography.Paragraph>
        </Form>
      </Card>
    </Page>
  );
}

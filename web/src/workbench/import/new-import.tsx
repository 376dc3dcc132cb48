import { Alert, Button, Card, Flex, Form, Progress, Radio, Typography, Upload } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { RegistryImportScope, RegistryKind } from '../../generated/workbench/graphql.ts';
import { useAct, WhyNot } from '../acting.tsx';
import { ActButton } from '../acts.tsx';
import type { OwnDepartment } from '../departments.ts';
import { OfDepartment, Page, useAddress } from '../page.tsx';
import { useNotMine } from '../registry/roles.ts';
import { ImportSteps } from './import-steps.tsx';
import { upload } from './upload.ts';
import { words } from './words.ts';

export const NewImport = () => <OfDepartment>{(department) => <Begin department={department} />}</OfDepartment>;

const registries: Readonly<Record<RegistryKind, { readonly title: string; readonly template: string }>> = {
  OBJECTS: { title: words.objects, template: 'objects' },
  INSPECTORS: { title: words.inspectors, template: 'inspectors' },
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
    <Page title={words.importing(title)}>
      <ImportSteps at={file ? 1 : 0} />
      {notMine && <Alert type="warning" showIcon title={notMine} />}
      <Card title={words.first}>
        <Flex vertical gap={12} align="start">
          <Radio.Group
            aria-label={words.registry}
            value={registry}
            onChange={({ target }) => set({ registry: target.value as string })}
            options={[
              { value: 'OBJECTS', label: words.objects },
              { value: 'INSPECTORS', label: words.inspectors },
            ]}
          />
          <Typography.Paragraph style={{ margin: 0 }}>{words.templateNote}</Typography.Paragraph>
          <Flex gap={8} wrap>
            <Button href={`${department.files}/templates/${template}.xlsx`}>{words.templateXlsx}</Button>
            <Button href={`${department.files}/templates/${template}.csv`}>{words.templateCsv}</Button>
            <Button href={`${department.files}/templates/${template}.columns.csv`}>{words.columnsCsv}</Button>
          </Flex>
        </Flex>
      </Card>
      <Card title={words.second}>
        <Form layout="vertical">
          <Form.Item label={words.scopeTitle}>
            <Radio.Group
              value={scope}
              onChange={({ target }) => setScope(target.value as RegistryImportScope)}
              options={[
                { value: 'MERGE', label: words.merge },
                { value: 'REPLACE', label: words.replace },
              ]}
            />
          </Form.Item>
          <Form.Item label={words.file} extra={words.formats}>
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
              <Button>{words.chooseFile}</Button>
            </Upload>
          </Form.Item>
          <WhyNot error={failure} />
          {sent !== undefined && <Progress percent={Math.round(sent * 100)} aria-label={words.progress} />}
          <ActButton
            type="primary"
            notNow={notMine || (!file && words.chooseFileFirst)}
            loading={sent !== undefined}
            onClick={() => file && void send(file)}
          >
            {words.uploadAndCheck}
          </ActButton>
          <Typography.Paragraph type="secondary" style={{ marginTop: 12, marginBottom: 0 }}>
            {words.checkNote}
          </Typography.Paragraph>
        </Form>
      </Card>
    </Page>
  );
}

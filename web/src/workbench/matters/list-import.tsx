import { Alert, App, Button, Flex, Modal, Progress, Typography, Upload } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { PublicSecurityImportMatterFileMutation } from '../../generated/workbench/graphql.ts';
import { useAct, WhyNot } from '../acting.tsx';
import { ActButton } from '../acts.tsx';
import type { OwnDepartment } from '../departments.ts';
import { ColumnName, RowProblem, Wanted } from '../import/import-errors.tsx';
import { upload } from '../import/upload.ts';
import { WideTable } from '../wide-table.tsx';
import { words } from './words.ts';

type Read = NonNullable<PublicSecurityImportMatterFileMutation['importPublicSecurityMatterFile']>;

interface ListImportProps {
  readonly department: OwnDepartment;
  readonly notNow: string | false | undefined;
}

/** A list kept in a spreadsheet becomes the next draft: template, trial with every error by row, then written as a whole (KF 第七条). */
export function ListImport({ department, notNow }: ListImportProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <ActButton notNow={notNow} onClick={() => setOpen(true)}>
        {words.import}
      </ActButton>
      <Modal title={words.importTitle} open={open} footer={null} width={760} destroyOnHidden onCancel={() => setOpen(false)}>
        <Import department={department} />
      </Modal>
    </>
  );
}

function Import({ department }: { readonly department: OwnDepartment }) {
  const { message } = App.useApp();
  const navigate = useNavigate();
  const act = useAct(department.document('ImportMatterFile'));
  const [fileId, setFileId] = useState<string>();
  const [read, setRead] = useState<Read>();
  const [sent, setSent] = useState<number>();
  const [failure, setFailure] = useState<Error | null>(null);
  const run = async (id: string, dryRun: boolean): Promise<Read> => {
    const answer = await act.mutateAsync({ agency: department.agency.code, fileId: id, dryRun });
    return Object.values(answer as Record<string, Read>)[0]!;
  };
  const attempt = async (work: () => Promise<void>) => {
    setFailure(null);
    await work().catch((error: Error) => setFailure(error));
    setSent(undefined);
  };
  const tryOut = (file: File) =>
    attempt(async () => {
      setRead(undefined);
      setSent(0);
      const uploaded = await upload(department.files, file, setSent, 'matters');
      setFileId(uploaded.fileId);
      setRead(await run(uploaded.fileId, true));
    });
  const write = (id: string) =>
    attempt(async () => {
      const { matterList } = await run(id, false);
      if (!matterList) return;
      void message.success(words.imported);
      void navigate(`/matters/${matterList.id}`);
    });
  const template = `${department.files}/templates/matters`;
  return (
    <Flex vertical gap={16}>
      <Typography.Paragraph style={{ margin: 0 }}>{words.importNote}</Typography.Paragraph>
      <Flex gap={8} wrap>
        <Button href={`${template}.xlsx`}>{words.templateXlsx}</Button>
        <Button href={`${template}.csv`}>{words.templateCsv}</Button>
        <Button href={`${template}.columns.csv`}>{words.columnsCsv}</Button>
      </Flex>
      <Upload
        accept=".xlsx,.csv"
        maxCount={1}
        beforeUpload={(file) => {
          void tryOut(file);
          return false;
        }}
        onRemove={() => setRead(undefined)}
      >
        <Button type="primary" loading={sent !== undefined}>
          {words.chooseFile}
        </Button>
      </Upload>
      {sent !== undefined && <Progress percent={Math.round(sent * 100)} aria-label={words.progress} />}
      <WhyNot error={failure} />
      {read && <Found read={read} />}
      {read && fileId && read.errors.length === 0 && (
        <div>
          <Button type="primary" loading={act.isPending} onClick={() => void write(fileId)}>
            {words.importThese(read.rows.length)}
          </Button>
        </div>
      )}
    </Flex>
  );
}

const Found = ({ read: { rows, errors } }: { readonly read: Read }) =>
  errors.length === 0 ? (
    <>
      <Alert type="success" showIcon title={words.read(rows.length)} />
      <WideTable
        label={words.readMatters}
        rowKey="row"
        size="small"
        dataSource={[...rows]}
        columns={[
          { title: words.row, dataIndex: 'row' },
          { title: words.code, dataIndex: 'code' },
          { title: words.matter, dataIndex: 'name' },
        ]}
      />
    </>
  ) : (
    <>
      <Alert type="error" showIcon title={words.faulty(errors.length)} />
      <WideTable
        label={words.error}
        rowKey={({ row, column }) => `${row}${column}`}
        size="small"
        dataSource={[...errors]}
        columns={[
          { title: words.row, dataIndex: 'row' },
          { title: words.column, render: (_, e) => <ColumnName title={e.column} /> },
          { title: words.error, render: (_, e) => <RowProblem error={e} /> },
          { title: words.expected, render: (_, e) => <Wanted rule={e.expected} /> },
        ]}
      />
    </>
  );

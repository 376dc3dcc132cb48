import { Alert, App, Button, Flex, Modal, Progress, Typography, Upload } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { PublicSecurityImportMatterFileMutation } from '../../generated/workbench/graphql.ts';
import { useAct, WhyNot } from '../acting.tsx';
import type { OwnDepartment } from '../departments.ts';
import { upload } from '../import/upload.ts';
import { WideTable } from '../wide-table.tsx';

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
      <Button disabled={Boolean(notNow)} {...(notNow ? { title: notNow } : {})} onClick={() => setOpen(true)}>
        由表格导入
      </Button>
      <Modal title="由表格导入清单" open={open} footer={null} width={760} destroyOnHidden onCancel={() => setOpen(false)}>
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
      void message.success('已导入为起草版本，请核对后提交审核');
      void navigate(`/matters/${matterList.id}`);
    });
  const template = `${department.files}/templates/matters`;
  return (
    <Flex vertical gap={16}>
      <Typography.Paragraph style={{ margin: 0 }}>
        表格为完整的新版本：未列入的事项即为取消。先试读，逐行列出错误；没有错误才能导入为起草版本，已公布的版本不变。
      </Typography.Paragraph>
      <Flex gap={8} wrap>
        <Button href={`${template}.xlsx`}>下载模板（.xlsx）</Button>
        <Button href={`${template}.csv`}>下载模板（.csv）</Button>
        <Button href={`${template}.columns.csv`}>填写说明（.csv）</Button>
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
          选择填好的文件并试读
        </Button>
      </Upload>
      {sent !== undefined && <Progress percent={Math.round(sent * 100)} aria-label="上传进度" />}
      <WhyNot error={failure} />
      {read && <Found read={read} />}
      {read && fileId && read.errors.length === 0 && (
        <div>
          <Button type="primary" loading={act.isPending} onClick={() => void write(fileId)}>
            {`导入这${read.rows.length}项为起草版本`}
          </Button>
        </div>
      )}
    </Flex>
  );
}

const Found = ({ read: { rows, errors } }: { readonly read: Read }) =>
  errors.length === 0 ? (
    <>
      <Alert type="success" showIcon title={`读出${rows.length}项，没有错误。`} />
      <WideTable
        label="读出的事项"
        rowKey="row"
        size="small"
        dataSource={[...rows]}
        columns={[
          { title: '行', dataIndex: 'row' },
          { title: '编码', dataIndex: 'code' },
          { title: '事项', dataIndex: 'name' },
        ]}
      />
    </>
  ) : (
    <>
      <Alert type="error" showIcon title={`有${errors.length}处错误，没有写入。请在表格中改好后重新选择。`} />
      <WideTable
        label="错误"
        rowKey={({ row, column }) => `${row}${column}`}
        size="small"
        dataSource={[...errors]}
        columns={[
          { title: '行', dataIndex: 'row' },
          { title: '列', dataIndex: 'column' },
          { title: '错误', render: (_, e) => `${e.message}${e.basis ? `（依据 ${e.basis}）` : ''}` },
          { title: '应填', render: (_, e) => e.expected ?? '—' },
        ]}
      />
    </>
  );

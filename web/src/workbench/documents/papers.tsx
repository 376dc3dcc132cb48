import { Card, Empty, Flex, Tag } from 'antd';
import { IssueDocumentDocument, type IssueDocumentInput, type PaperLineFragment } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { tones } from '../theme.ts';
import { IssuedFiles } from './issued-files.tsx';

/** Papers that may be made of a task or a visit: which can be issued now, and why the others cannot. */
export function Papers({ papers }: { readonly papers: readonly PaperLineFragment[] }) {
  if (papers.length === 0) return <Empty description="现在没有可以出具的文书。" />;
  return (
    <Flex vertical gap={12}>
      {papers.map((paper) => (
        <Paper key={`${paper.kind} ${paper.subjectId}`} paper={paper} />
      ))}
    </Flex>
  );
}

function Paper({ paper }: { readonly paper: PaperLineFragment }) {
  const why = paper.refusals.map(({ message, basis }) => `${message}${basis ? `（${basis}）` : ''}`).join('；');
  return (
    <Card size="small" title={paper.title} extra={<small>{paper.basis}</small>}>
      <Flex gap={12} wrap align="center">
        <Tag color={paper.printable ? tones.good : tones.plain}>{paper.printable ? '可以出具' : '现在不能出具'}</Tag>
        {paper.previewPath && (
          <a href={paper.previewPath.replace(/^\//, '')} target="_blank" rel="noopener">
            预览
          </a>
        )}
        <Step<Omit<IssueDocumentInput, 'requestId'>>
          title="出具"
          explain="编号、存档，不再改动；内容有变的另行出具。"
          document={IssueDocumentDocument}
          input={{ kind: paper.kind, subjectId: paper.subjectId }}
          notNow={(!paper.printable && why) || (!paper.mayIssue && `由承办部门的经办人或者检查人员出具（${paper.basis}）`)}
          done="文书已出具"
        />
      </Flex>
      {!paper.printable && <p style={{ color: tones.plain, margin: '8px 0 0' }}>{why}</p>}
      {paper.issued.map((issued) => (
        <p key={issued.id} style={{ margin: '8px 0 0' }}>
          {issued.number}　{issued.issuedOn}　第{issued.version}份　
          <IssuedFiles paper={issued} />
        </p>
      ))}
    </Card>
  );
}

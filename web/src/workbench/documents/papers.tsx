import { Card, Empty, Flex, Tag } from 'antd';
import { IssueDocumentDocument, type IssueDocumentInput, type PaperLineFragment } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Chinese } from '../chinese.tsx';
import { sayingOf } from '../saying.tsx';
import { tones } from '../theme.ts';
import { IssuedFiles } from './issued-files.tsx';
import { words } from './words.ts';

/** Papers that may be made of a task or a visit: which can be issued now, and why the others cannot. */
export function Papers({ papers }: { readonly papers: readonly PaperLineFragment[] }) {
  if (papers.length === 0) return <Empty description={words.nothingToIssue} />;
  return (
    <Flex vertical gap={12}>
      {papers.map((paper) => (
        <Paper key={`${paper.kind} ${paper.subjectId}`} paper={paper} />
      ))}
    </Flex>
  );
}

function Paper({ paper }: { readonly paper: PaperLineFragment }) {
  const why = paper.refusals.map(sayingOf).join(words.semicolon);
  return (
    <Card size="small" title={<Chinese>{paper.title}</Chinese>} extra={<small lang="zh-CN">{paper.basis}</small>}>
      <Flex gap={12} wrap align="center">
        <Tag color={paper.printable ? tones.good : tones.plain}>{paper.printable ? words.canIssue : words.cannotIssue}</Tag>
        {paper.previewPath && (
          <a href={paper.previewPath.replace(/^\//, '')} target="_blank" rel="noopener">
            {words.preview}
          </a>
        )}
        <Step<Omit<IssueDocumentInput, 'requestId'>>
          title={words.issue}
          explain={words.issueExplain}
          document={IssueDocumentDocument}
          input={{ kind: paper.kind, subjectId: paper.subjectId }}
          notNow={(!paper.printable && why) || (!paper.mayIssue && words.issueWho(paper.basis))}
          done={words.issued}
        />
      </Flex>
      {paper.issued.map((issued) => (
        <p key={issued.id} style={{ margin: '8px 0 0' }}>
          {words.issuedLine(issued.number, issued.issuedOn, issued.version)}
          <IssuedFiles paper={issued} />
        </p>
      ))}
    </Card>
  );
}

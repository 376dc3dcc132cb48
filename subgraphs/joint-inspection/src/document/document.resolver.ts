import { notFound, payload, perform, rows } from '@double-random/runtime';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { JointContext } from '../graph/joint-context.ts';
import { Task } from '../task/task.type.ts';
import { Visit } from '../visit/visit.type.ts';
import {
  DocumentFile,
  DocumentKindEnum,
  IssueDocumentInput,
  IssueDocumentPayload,
  IssuedDocument,
  IssuedDocumentConnection,
  PrintableDocument,
} from './document.type.ts';
import type { DocumentKind } from './document-kinds.ts';
import { candidatesAtVisit, candidatesOfTask, documentLedger, findDocument, printableDocuments } from './find-documents.ts';
import { issueDocument } from './issue-document.ts';
import { type IssuedFileRow, issuedFileColumns } from './issued-document-row.ts';
import { presentDocument, presentFile } from './present-document.ts';
import { readerOf } from './reader-of.ts';

async function load(context: JointContext, id: string): Promise<IssuedDocument> {
  const found = await findDocument(readerOf(context), id);
  if (!found) throw notFound('文书');
  return presentDocument(found, context.deps.clock.today());
}

@Resolver(() => IssuedDocument)
export class IssuedDocumentResolver {
  @Query(() => IssuedDocument, { description: '一份已出具的文书。' })
  async issuedDocument(
    @Ctx() context: JointContext,
    @Arg('id', () => ID, { description: '文书标识。' }) id: string,
  ): Promise<IssuedDocument> {
    return load(context, id);
  }

  @Query(() => IssuedDocumentConnection, { description: '本部门的文书台账。' })
  async issuedDocuments(
    @Ctx() context: JointContext,
    @Arg('kind', () => DocumentKindEnum, { nullable: true, description: '种类。' }) kind?: DocumentKind,
    @Arg('taskId', () => ID, { nullable: true, description: '任务。' }) taskId?: string,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<IssuedDocumentConnection> {
    const page = await documentLedger(context.deps.em(), context.actor, { kind, taskId, first, after });
    const today = context.deps.clock.today();
    return { ...page, nodes: page.nodes.map((stored) => presentDocument(stored, today)) };
  }

  @FieldResolver(() => [DocumentFile], { description: '文件：打印页和 Word 文档。' })
  async files(@Root() document: IssuedDocument, @Ctx() context: JointContext): Promise<DocumentFile[]> {
    const found = await rows<IssuedFileRow>(
      context.deps.em(),
      `select ${issuedFileColumns} from issued_file where document_id = $1 order by format desc`,
      [document.id],
    );
    return found.map(presentFile);
  }

  @Mutation(() => IssueDocumentPayload, {
    description: '出具文书：编文号、定稿、留痕。内容与上一份相同的即为上一份；尚不能出具的拒绝并写明条款。',
  })
  async issueDocument(
    @Ctx() context: JointContext,
    @Arg('input', () => IssueDocumentInput, { description: '内容。' }) input: IssueDocumentInput,
  ): Promise<IssueDocumentPayload> {
    const issued = await perform(context.deps, context, issueDocument(context.services.publicUrl ?? ''), input);
    return payload(issued, 'document', ({ id }) => load(context, id));
  }
}

@Resolver(() => PrintableDocument)
export class PrintableDocumentResolver {
  @FieldResolver(() => [IssuedDocument], { description: '就此事由已出具的文书，新者在前。' })
  issued(@Root() printable: PrintableDocument, @Ctx() context: JointContext): IssuedDocument[] {
    return printable.earlier.map((stored) => presentDocument(stored, context.deps.clock.today()));
  }
}

@Resolver(() => Visit)
export class VisitDocumentsResolver {
  @FieldResolver(() => [PrintableDocument], { description: '本次检查的文书：现在能出具哪些，不能的为何不能。' })
  async documents(@Root() visit: Visit, @Ctx() context: JointContext): Promise<PrintableDocument[]> {
    return printableDocuments(readerOf(context), await candidatesAtVisit(context.deps.em(), visit.id));
  }
}

@Resolver(() => Task)
export class TaskDocumentsResolver {
  @FieldResolver(() => [PrintableDocument], { description: '任务的文书：名单确认单和抽查报告。' })
  async documents(@Root() task: Task, @Ctx() context: JointContext): Promise<PrintableDocument[]> {
    return printableDocuments(readerOf(context), await candidatesOfTask(context.deps.em(), task.id));
  }
}

import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import { DateTimeScalar, PageInfo, PlainDateScalar, UserError } from '@double-random/runtime';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Department } from '../directory/department.type.ts';
import { type DocumentKind, documentFormats, documentKinds } from './document-kinds.ts';
import type { IssuedDocumentRow } from './issued-document-row.ts';

const titlesOf = <K extends string>(table: Readonly<Record<K, { readonly title: string }>>) =>
  Object.fromEntries(Object.entries<{ title: string }>(table).map(([code, { title }]) => [code, title])) as Record<K, string>;

export const DocumentKindEnum = graphEnum('OfficialDocumentKind', titlesOf(documentKinds), '文书的种类。');
export const DocumentFormatEnum = graphEnum(
  'OfficialDocumentFormat',
  titlesOf(documentFormats),
  '文书文件的格式；PDF 由浏览器打印打印页得到。',
);

@ObjectType({ description: '一份文书的一种文件；每次下载的字节相同。' })
export class DocumentFile {
  @Field(() => DocumentFormatEnum, { description: '格式。' })
  format!: string;
  @Field(() => String, { description: '下载地址，以本平台地址为前缀，凭登录令牌下载。' })
  path!: string;
  @Field(() => String, { description: '文件的 SHA-256，小写十六进制。' })
  sha256!: string;
  @Field(() => Int, { description: '字节数。' })
  size!: number;
}

@ObjectType({ description: '已出具的文书：编号、存档，不再改动；内容有变的另行出具。' })
export class IssuedDocument {
  /** Not in the graph. */
  stored!: IssuedDocumentRow;

  @Field(() => ID, { description: '文书标识。' })
  id!: string;
  @Field(() => DocumentKindEnum, { description: '种类。' })
  kind!: string;
  @Field(() => String, { description: '标题。' })
  title!: string;
  @Field(() => String, { description: '文号。' })
  number!: string;
  @Field(() => Int, { description: '同一事由的第几份。' })
  version!: number;
  @Field(() => Department, { description: '出具部门。' })
  department!: Department;
  @Field(() => String, { description: '内容（不含文号、日期）的 SHA-256。' })
  contentHash!: string;
  @Field(() => String, { description: '出具人账号。' })
  issuedBy!: string;
  @Field(() => DateTimeScalar, { description: '出具时刻。' })
  issuedAt!: string;
  @Field(() => PlainDateScalar, { description: '成文日期。' })
  issuedOn!: string;
}

@ObjectType({ description: '一种可能出具的文书：现在能否出具，不能的写明依据。' })
export class PrintableDocument {
  /** Not in the graph: papers already issued about it. */
  earlier!: readonly IssuedDocumentRow[];

  @Field(() => DocumentKindEnum, { description: '种类。' })
  kind!: DocumentKind;
  @Field(() => String, { description: '名称。' })
  title!: string;
  @Field(() => String, { description: '依据条款。' })
  basis!: string;
  @Field(() => ID, { description: '出具时所填的事由标识。' })
  subjectId!: string;
  @Field(() => Boolean, { description: '现在可以出具。' })
  printable!: boolean;
  @Field(() => Boolean, { description: '本人可以出具；不能的只可查阅。' })
  mayIssue!: boolean;
  @Field(() => [UserError], { description: '不能出具的原因。' })
  refusals!: readonly UserError[];
  @Field(() => String, { nullable: true, description: '预览（打印页，未编号）的地址；不能出具的为空。' })
  previewPath?: string | null;
}

@ObjectType({ description: '文书台账的一页。' })
export class IssuedDocumentConnection {
  @Field(() => [IssuedDocument], { description: '文书，新出具的在前。' })
  nodes!: readonly IssuedDocument[];
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}

@InputType({ description: '出具文书。' })
export class IssueDocumentInput {
  @Field(() => ID, { description: '幂等键：同一键重复提交只办理一次。' })
  requestId!: string;
  @Field(() => DocumentKindEnum, { description: '种类。' })
  kind!: DocumentKind;
  @Field(() => ID, {
    description:
      '事由：名单确认单填抽取，告知书、通知书、记录表填检查，责令改正填事项结果，移送函填移送，一次检查的抽查报告填该报告，任务或者时期的报告填报告，审批表填更正。',
  })
  subjectId!: string;
}

@ObjectType({ description: '出具文书的答复。' })
export class IssueDocumentPayload {
  @Field(() => IssuedDocument, { nullable: true, description: '文书；被规则拒绝时为空。' })
  document?: IssuedDocument | null;
  @Field(() => [UserError], { description: '规则的拒绝。' })
  userErrors!: readonly UserError[];
}

import { DateTimeScalar, PageInfo, UserError } from '@double-random/runtime';
import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { graphEnum } from '../../graph/graph-enum.ts';
import { importModes, importStates, rowOutcomes } from '../steps/import-states.ts';
import { ImportModeEnum, ImportRowError } from './direct-import-types.ts';

export const RegistryKindEnum = graphEnum(
  'RegistryKind',
  { OBJECTS: '检查对象名录库', INSPECTORS: '执法检查人员名录库' },
  '两库之一（开封细则第八条）。',
);
export const RegistryImportStateEnum = graphEnum('RegistryImportState', importStates, '一次导入的状态（开封细则第八条）。');
export const ReplacementEnum = graphEnum('RegistryImportScope', importModes, '文件与名录库如何比对。');
export const RowOutcomeEnum = graphEnum('RegistryImportOutcome', rowOutcomes, '一条记录导入后的结果。');

const requestId = '请求编号：同一编号重复提交只办理一次。';

@Directive('@shareable')
@ObjectType({ description: '一次导入：上传的文件经校验、提交写入名录库，无人依赖时可以撤销（开封细则第八条）。' })
export class RegistryImport {
  @Field(() => ID, { description: '导入标识。' })
  id!: string;
  @Field(() => String, { description: '管辖机关编码。' })
  agency!: string;
  @Field(() => RegistryKindEnum, { description: '导入哪个名录库。' })
  registry!: string;
  @Field(() => RegistryImportStateEnum, { description: '状态。' })
  state!: string;
  @Field(() => ReplacementEnum, { description: '比对方式。' })
  scope!: string;
  @Field(() => String, { description: '文件名。' })
  fileName!: string;
  @Field(() => String, { description: '文件的 SHA-256。' })
  fileHash!: string;
  @Field(() => Int, { description: '文件字节数。' })
  fileSize!: number;
  @Field(() => DateTimeScalar, { description: '申请校验的时刻。' })
  at!: string;
  @Field(() => Int, { description: '正在进行的一步已读的行数。' })
  rowsRead!: number;
  @Field(() => Int, { nullable: true, description: '数据行总数；读完一遍才知道。' })
  rows!: number | null;
  @Field(() => Int, { description: '新增。' })
  created!: number;
  @Field(() => Int, { description: '变更。' })
  changed!: number;
  @Field(() => Int, { description: '与名录库一致。' })
  unchanged!: number;
  @Field(() => Int, { description: '名录库中有、文件未列入的；仅全量替换方式计算。' })
  missing!: number;
  @Field(() => Int, { description: '有错误的行数。' })
  faultyRows!: number;
  @Field(() => Int, { description: '错误处数。' })
  errorCount!: number;
  @Field(() => [UserError], { description: '文件不能读取或最近一次提交未成的原因。' })
  refusals!: UserError[];
  @Field(() => DateTimeScalar, { nullable: true, description: '校验完成时刻。' })
  checkedAt!: string | null;
  @Field(() => Boolean, { description: '名录库在校验之后没有变动，可以提交。' })
  current!: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: '提交完成时刻。' })
  committedAt!: string | null;
  @Field(() => String, { nullable: true, description: '提交人账号。' })
  committedBy!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: '撤销时刻。' })
  undoneAt!: string | null;
  @Field(() => String, { nullable: true, description: '撤销人账号。' })
  undoneBy!: string | null;
  @Field(() => String, { nullable: true, description: '错误行工作簿的下载路径（本部门文件根之下）；没有错误时为空。' })
  errorFile!: string | null;
}

@Directive('@shareable')
@ObjectType({ description: '导入列表的一页，最近的在前。' })
export class RegistryImportConnection {
  @Field(() => [RegistryImport], { description: '导入。' })
  nodes!: RegistryImport[];
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}

@Directive('@shareable')
@ObjectType({ description: '一列的变动；个人信息已脱敏。' })
export class RegistryFieldChange {
  @Field(() => String, { description: '列名。' })
  column!: string;
  @Field(() => String, { nullable: true, description: '名录库中现在的内容。' })
  before!: string | null;
  @Field(() => String, { nullable: true, description: '文件中的内容。' })
  after!: string | null;
}

@Directive('@shareable')
@ObjectType({ description: '文件对一条记录的影响。' })
export class RegistryImportChange {
  @Field(() => RowOutcomeEnum, { description: '结果。' })
  outcome!: string;
  @Field(() => Int, { nullable: true, description: '文件中的行号；未列入的为空。' })
  row!: number | null;
  @Field(() => String, { description: '唯一编码或执法证号。' })
  code!: string;
  @Field(() => String, { description: '名称；人员姓名已脱敏。' })
  name!: string;
  @Field(() => [RegistryFieldChange], { description: '逐列的变动。' })
  changes!: RegistryFieldChange[];
}

@Directive('@shareable')
@ObjectType({ description: '影响的一页，按文件中的次序。' })
export class RegistryImportChangeConnection {
  @Field(() => [RegistryImportChange], { description: '影响。' })
  nodes!: RegistryImportChange[];
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}

@Directive('@shareable')
@ObjectType({ description: '文件中有错误的一行。' })
export class RegistryImportFaultyRow {
  @Field(() => Int, { description: '行号，与表格软件一致。' })
  row!: number;
  @Field(() => [ImportRowError], { description: '该行的错误。' })
  errors!: ImportRowError[];
}

@Directive('@shareable')
@ObjectType({ description: '有错误的行的一页，按文件中的次序。' })
export class RegistryImportFaultyRowConnection {
  @Field(() => [RegistryImportFaultyRow], { description: '有错误的行。' })
  nodes!: RegistryImportFaultyRow[];
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}

@Directive('@shareable')
@ObjectType({ description: '办理后的导入，或拒绝原因。' })
export class RegistryImportStepPayload {
  @Field(() => RegistryImport, { nullable: true, description: '导入；被拒绝时为空。' })
  import!: RegistryImport | null;
  @Field(() => [UserError], { description: '拒绝原因；成功时为空列表。' })
  userErrors!: UserError[];
}

@InputType({ description: '校验一个已上传的文件：后台进行，不改动名录库（开封细则第八条）。' })
export class CheckRegistryImportInput {
  @Field(() => ID, { description: requestId })
  requestId!: string;
  @Field(() => String, { description: '管辖机关编码。' })
  agency!: string;
  @Field(() => RegistryKindEnum, { description: '导入哪个名录库。' })
  registry!: 'OBJECTS' | 'INSPECTORS';
  @Field(() => ID, { description: '上传后得到的文件标识。' })
  fileId!: string;
  @Field(() => ReplacementEnum, { defaultValue: 'MERGE', description: '比对方式。' })
  scope!: 'MERGE' | 'REPLACE';
}

@InputType({ description: '提交已校验的文件：后台进行，要么全部写入，要么一条不写。' })
export class CommitRegistryImportInput {
  @Field(() => ID, { description: requestId })
  requestId!: string;
  @Field(() => ID, { description: '导入标识。' })
  id!: string;
  @Field(() => ImportModeEnum, { defaultValue: 'ALL_OR_NOTHING', description: '有错误时全部不导入，或只导入无误的行。' })
  mode!: keyof typeof ImportModeEnum;
  @Field(() => String, { nullable: true, description: '停用未列入的记录并写明原因；不填则不动。仅全量替换方式可填。' })
  deactivationReason?: string | null;
}

@InputType({ description: '放弃一次尚未提交的导入。' })
export class DiscardRegistryImportInput {
  @Field(() => ID, { description: requestId })
  requestId!: string;
  @Field(() => ID, { description: '导入标识。' })
  id!: string;
}

@InputType({ description: '撤销一次已提交的导入：未进入清册、未经确认、此后未再变动的才能撤销。' })
export class UndoRegistryImportInput {
  @Field(() => ID, { description: requestId })
  requestId!: string;
  @Field(() => ID, { description: '导入标识。' })
  id!: string;
  @Field(() => String, { description: '原因。' })
  reason!: string;
}

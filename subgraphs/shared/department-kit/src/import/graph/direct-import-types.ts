import { UserError } from '@double-random/runtime';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

export const ImportModeEnum = { ALL_OR_NOTHING: 'ALL_OR_NOTHING', PER_ROW: 'PER_ROW' } as const;
registerEnumType(ImportModeEnum, {
  name: 'ImportMode',
  description: '导入方式（开封细则第八条）。',
  valuesConfig: { ALL_OR_NOTHING: { description: '有错误则全部不导入' }, PER_ROW: { description: '只导入没有错误的行' } },
});

@Directive('@shareable')
@ObjectType({ description: '导入文件中的一处错误。' })
export class ImportRowError {
  @Field(() => Int, { description: '行号，与表格软件一致。' })
  row!: number;
  @Field(() => String, { description: '列名。' })
  column!: string;
  @Field(() => String, { nullable: true, description: '原内容；个人信息不回显。' })
  value?: string | null;
  @Field(() => String, { description: '拒绝代码，如 DUPLICATE_OBJECT。' })
  code!: string;
  @Field(() => String, { description: '说明。' })
  message!: string;
  @Field(() => String, { nullable: true, description: '该列应填的内容。' })
  expected?: string | null;
  @Field(() => String, { nullable: true, description: '依据条款。' })
  basis?: string | null;
}

@Directive('@shareable')
@ObjectType({ description: '导入结果或预检结果（开封细则第八条）。' })
export class RegistryImportReport {
  @Field(() => Int, { description: '数据行数，不含表头和空行。' })
  rows!: number;
  @Field(() => Int, { description: '新增。' })
  created!: number;
  @Field(() => Int, { description: '变更。' })
  changed!: number;
  @Field(() => Int, { description: '与名录库一致，未改动。' })
  unchanged!: number;
  @Field(() => Int, { description: '错误总数。' })
  errorCount!: number;
  @Field(() => [ImportRowError], { description: '错误，至多前 1000 处。' })
  errors!: ImportRowError[];
  @Field(() => Boolean, { description: '已写入名录库。' })
  committed!: boolean;
  @Field(() => String, { description: '文件的 SHA-256。' })
  fileHash!: string;
}

@Directive('@shareable')
@ObjectType({ description: '导入结果，或整个文件不能读取的原因。' })
export class RegistryImportPayload {
  @Field(() => RegistryImportReport, { nullable: true, description: '结果；文件不能读取时为空。' })
  report!: RegistryImportReport | null;
  @Field(() => [UserError], { description: '拒绝原因；能读取时为空列表，行内错误在 report.errors。' })
  userErrors!: UserError[];
}

@InputType({ description: '从已上传的文件导入名录库（开封细则第八条）。' })
export class RegistryImportInput {
  @Field(() => ID, { description: '请求编号：同一编号重复提交只办理一次。' })
  requestId!: string;
  @Field(() => String, { description: '管辖机关编码。' })
  agency!: string;
  @Field(() => ID, { description: '上传后得到的文件标识。' })
  fileId!: string;
  @Field(() => Boolean, { defaultValue: false, description: '只预检，不写入。' })
  dryRun!: boolean;
  @Field(() => ImportModeEnum, { defaultValue: 'ALL_OR_NOTHING', description: '有错误时全部不导入，或只导入无误的行。' })
  mode!: keyof typeof ImportModeEnum;
}

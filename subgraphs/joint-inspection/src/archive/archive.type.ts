import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import { DateTimeScalar, UserError } from '@double-random/runtime';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Department } from '../directory/department.type.ts';
import { Task } from '../task/task.type.ts';
import { archiveStates, type RetentionClass, retentionClasses } from './archive-row.ts';

export const ArchiveStateEnum = graphEnum('ArchiveState', archiveStates, '案卷的环节（开封细则第二十三条、联合细则第二十七条）。');
export const RetentionClassEnum = graphEnum('RetentionClass', retentionClasses, '保管期限；规定未定期限，由本部门按档案管理规定确定。');

@ObjectType({ description: '案卷内的一件材料。' })
export class ArchivedFile {
  @Field(() => String, { description: '在案卷中的路径。' })
  path!: string;
  @Field(() => String, { description: '题名。' })
  title!: string;
  @Field(() => String, { description: 'SHA-256，小写十六进制。' })
  sha256!: string;
  @Field(() => String, { description: 'SM3，小写十六进制。' })
  sm3!: string;
  @Field(() => Int, { description: '字节数。' })
  size!: number;
}

@ObjectType({ description: '已封存的一卷；后来的材料另立补充卷。' })
export class ArchiveVolume {
  @Field(() => ID, { description: '案卷标识。' })
  id!: string;
  @Field(() => Department, { nullable: true, description: '立卷部门；各部门共用的公共卷为空。' })
  department?: Department | null;
  @Field(() => Int, { description: '0 为正卷，其后为补充卷。' })
  supplement!: number;
  @Field(() => String, { nullable: true, description: '档号；公共卷为空。' })
  number?: string | null;
  @Field(() => RetentionClassEnum, { description: '保管期限。' })
  retention!: RetentionClass;
  @Field(() => String, { description: '卷内目录的 SHA-256：封存值。' })
  manifestHash!: string;
  @Field(() => DateTimeScalar, { description: '封存时刻。' })
  sealedAt!: string;
  @Field(() => [ArchivedFile], { nullable: true, description: '卷内材料；其他部门的案卷为空，只见封存值。' })
  files?: readonly ArchivedFile[] | null;
}

@ObjectType({ description: '案卷核验的结论：逐件重新计算后与封存时相比。' })
export class ArchiveCheck {
  @Field(() => Boolean, { description: '完好。' })
  intact!: boolean;
  @Field(() => Int, { description: '核对的件数。' })
  files!: number;
  @Field(() => [String], { description: '不符之处。' })
  faults!: readonly string[];
}

@ObjectType({ description: '一次检查的案卷：一份总目录，每个部门一卷，公共部分共用。' })
export class VisitArchive {
  /** Not in the graph. */
  visitId!: string;
  @Field(() => ArchiveStateEnum, { description: '本部门案卷的环节。' })
  state!: string;
  @Field(() => [UserError], { description: '材料尚缺什么；齐全或者已封存的为空。' })
  refusals!: readonly UserError[];
  @Field(() => [ArchiveVolume], { description: '已封存的案卷：公共卷在前。' })
  volumes!: readonly ArchiveVolume[];
  @Field(() => String, { nullable: true, description: '归档包（ZIP）下载地址；本部门尚未封存的为空。' })
  downloadPath?: string | null;
}

@InputType({ description: '封存本部门案卷。' })
export class SealArchiveVolumeInput {
  @Field(() => ID, { description: '幂等键：同一键重复提交只办理一次。' })
  requestId!: string;
  @Field(() => ID, { description: '检查。' })
  visitId!: string;
  @Field(() => RetentionClassEnum, { description: '保管期限。' })
  retention!: RetentionClass;
  @Field(() => Boolean, { nullable: true, description: '为封存后新产生的材料立补充卷。' })
  supplement?: boolean;
}

@ObjectType({ description: '封存案卷的答复。' })
export class SealArchiveVolumePayload {
  @Field(() => VisitArchive, { nullable: true, description: '案卷；被规则拒绝时为空。' })
  archive?: VisitArchive | null;
  @Field(() => [UserError], { description: '规则的拒绝。' })
  userErrors!: readonly UserError[];
}

@InputType({ description: '任务归档。' })
export class ArchiveTaskInput {
  @Field(() => ID, { description: '幂等键：同一键重复提交只办理一次。' })
  requestId!: string;
  @Field(() => ID, { description: '任务。' })
  taskId!: string;
}

@ObjectType({ description: '任务归档的答复。' })
export class ArchiveTaskPayload {
  @Field(() => Task, { nullable: true, description: '任务；被规则拒绝时为空。' })
  task?: Task | null;
  @Field(() => [UserError], { description: '规则的拒绝。' })
  userErrors!: readonly UserError[];
}

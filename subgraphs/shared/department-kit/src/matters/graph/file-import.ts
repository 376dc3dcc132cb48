import { perform, type SubgraphContext, UserError } from '@double-random/runtime';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { departmentDeps } from '../../department-deps.ts';
import { ImportRowError } from '../../import/graph/direct-import-types.ts';
import type { ClassReference, DepartmentProfile } from '../../profile.ts';
import { importMatterFile } from '../use-cases/import-matter-file.ts';
import type { matterListTypes } from './matter-list-type.ts';
import { listNodeById } from './matter-mutations.ts';

/** A list from a spreadsheet after the template: tried first, then written as a draft. */
export function matterFileImport(
  profile: DepartmentProfile,
  { DepartmentMatterList }: ReturnType<typeof matterListTypes>,
): readonly ClassReference[] {
  const { typePrefix } = profile;

  @InputType(`Import${typePrefix}MatterFileInput`, { description: '由表格文件导入清单。' })
  class FileInput {
    @Field(() => ID, { description: '请求编号：同一编号只办理一次。' })
    requestId!: string;
    @Field(() => String, { description: '制定部门编码。' })
    agency!: string;
    @Field(() => ID, { description: '上传后得到的文件标识。' })
    fileId!: string;
    @Field(() => Boolean, { defaultValue: false, description: '只试读，不写入。' })
    dryRun!: boolean;
  }

  @ObjectType(`${typePrefix}MatterFileRow`, { description: '表格中读出的一个事项。' })
  class FileRow {
    @Field(() => Int, { description: '行号，与表格软件一致。' })
    row!: number;
    @Field(() => String, { description: '事项编码。' })
    code!: string;
    @Field(() => String, { description: '事项名称。' })
    name!: string;
  }

  @ObjectType(`Import${typePrefix}MatterFilePayload`, { description: '导入结果：读出的事项、逐行的错误和新的起草版本。' })
  class FilePayload {
    @Field(() => DepartmentMatterList, { nullable: true, description: '新的起草版本；试读或有错误时为空。' })
    matterList?: object | null;
    @Field(() => [FileRow], { description: '读出的事项。' })
    rows!: FileRow[];
    @Field(() => [ImportRowError], { description: '逐行的错误；有一处错误则全部不写入。' })
    errors!: ImportRowError[];
    @Field(() => [UserError], { description: '整个文件不能读取的原因，或业务规则的拒绝。' })
    userErrors!: UserError[];
  }

  @Resolver()
  class MatterFileImport {
    @Mutation(() => FilePayload, {
      name: `import${typePrefix}MatterFile`,
      description: '由填好的模板导入为清单的新起草版本（开封细则第七条）；先试读，有一处错误则全部不写入。',
    })
    async importFile(@Arg('input', () => FileInput) input: FileInput, @Ctx() context: SubgraphContext) {
      const { em } = departmentDeps(context);
      const result = await perform(context.deps, context, importMatterFile(profile, em), input);
      if (!result.ok) return { rows: [], errors: [], matterList: null, userErrors: result.refusals.map((refusal) => ({ ...refusal })) };
      const { id, matters, errors } = result.value;
      return {
        rows: matters.map(({ row, matter: { code, name } }) => ({ row, code, name })),
        errors,
        matterList: id === null ? null : await listNodeById(context, id),
        userErrors: [],
      };
    }
  }
  return [MatterFileImport];
}

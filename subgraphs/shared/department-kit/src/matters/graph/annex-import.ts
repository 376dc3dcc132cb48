import type { Result } from '@double-random/rules';
import { perform, type SubgraphContext, UserError } from '@double-random/runtime';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { ClassReference, DepartmentProfile } from '../../profile.ts';
import { authorizeAgency } from '../access.ts';
import { annexRefusals, importAnnexes, readAnnexes } from '../use-cases/import-annexes.ts';
import type { matterListTypes } from './matter-list-type.ts';
import { listPayload } from './matter-mutations.ts';

/** Import of the annexes of 叶县方案, for departments whose profile says how their rows are recognised. */
export function annexImport(
  profile: DepartmentProfile,
  { DepartmentMatterList }: ReturnType<typeof matterListTypes>,
): readonly ClassReference[] {
  if (!profile.matterSubjects) return [];
  const { typePrefix } = profile;
  const importList = importAnnexes(profile);

  @InputType(`Import${typePrefix}MatterListInput`, { description: '由方案附件导入清单。' })
  class ImportInput {
    @Field(() => ID, { description: '请求编号：同一编号只办理一次。' })
    requestId!: string;
    @Field(() => String, { description: '制定部门编码。' })
    agency!: string;
    @Field(() => String, { description: '方案全文（Markdown），含附件1和附件2。' })
    annexText!: string;
    @Field(() => String, { nullable: true, description: '抽查措施：附件未载，叶县方案五（一）要求。' })
    measures?: string | null;
    @Field(() => String, { nullable: true, description: '抽查监管程序：附件未载，叶县方案五（一）要求。' })
    procedure?: string | null;
    @Field(() => Boolean, { defaultValue: false, description: '只试读，不写入。' })
    dryRun!: boolean;
  }

  @ObjectType(`${typePrefix}MatterImportRow`, { description: '读出的一个事项。' })
  class ImportRow {
    @Field(() => Int, { description: '附件2中的行号。' })
    line!: number;
    @Field(() => String, { description: '事项编码。' })
    code!: string;
    @Field(() => String, { description: '事项名称。' })
    name!: string;
    @Field(() => String, { nullable: true, description: '原文瑕疵说明。' })
    defectNote?: string | null;
  }

  @ObjectType(`Import${typePrefix}MatterListPayload`, { description: '导入结果：读出的事项和新的起草版本，或逐行的错误。' })
  class ImportPayload {
    @Field(() => DepartmentMatterList, { nullable: true, description: '新的起草版本；试读或有错误时为空。' })
    matterList?: object | null;
    @Field(() => [ImportRow], { description: '读出的事项。' })
    rows!: ImportRow[];
    @Field(() => [UserError], { description: '逐行的错误（details.line 为行号）或业务规则的拒绝。' })
    userErrors!: UserError[];
  }

  @Resolver()
  class AnnexImport {
    @Mutation(() => ImportPayload, {
      name: `import${typePrefix}MatterList`,
      description: '由叶县公安局方案附件1、附件2导入为新的起草版本；有一行读不懂则全部不写入。',
    })
    async importList(@Arg('input', () => ImportInput) { dryRun, ...input }: ImportInput, @Ctx() context: SubgraphContext) {
      authorizeAgency(context.actor, input.agency, ['op']);
      const parsed = readAnnexes(profile, input);
      const rows = parsed.matters.map(({ line, matter: { code, name, defectNote } }) => ({ line, code, name, defectNote }));
      const result: Result<{ id: string }> | undefined = dryRun ? undefined : await perform(context.deps, context, importList, input);
      if (!result) return { rows, matterList: null, userErrors: annexRefusals(parsed) };
      return { ...(await listPayload(context, result)), rows };
    }
  }
  return [AnnexImport];
}

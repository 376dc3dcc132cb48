import type { Result } from '@double-random/rules';
import { badUserInput, payload, perform, type SubgraphContext } from '@double-random/runtime';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { DepartmentModule } from '../../profile.ts';
import { inspectorSecrets, objectSecrets, openedValues, type Unmasked, unmaskInspector, unmaskObject } from '../unmask.ts';
import { unmaskTypes } from './unmask-types.ts';

/** Looking at what is masked: a mutation, because every look changes the trail. */
export const unmaskGraph: DepartmentModule['graph'] = (profile) => {
  const types = unmaskTypes(profile);
  const { UnmaskInspectorInput, UnmaskObjectInput, UnmaskPayload } = types;
  const [inspector, object] = [unmaskInspector(profile), unmaskObject(profile)];
  const answer = (context: SubgraphContext, result: Result<Unmasked>, columns: readonly string[]) =>
    payload(result, 'values', async (found) => (await openedValues(context, found, columns)).map((value) => value ?? ''));
  const columnsOf = <F extends string>(fields: readonly F[], columns: Readonly<Record<F, string>>) => {
    if (fields.length === 0) throw badUserInput('请选择要查看的栏目', ['input.fields']);
    return fields.map((field) => columns[field]);
  };

  @Resolver()
  class UnmaskMutations {
    @Mutation(() => UnmaskPayload, {
      name: `unmask${profile.typePrefix}Inspector`,
      description: '查看执法检查人员未脱敏的身份证号、警号、联系方式：限本人和名录库管理员，须写明用途，每次留痕。',
    })
    async inspector(
      @Ctx() context: SubgraphContext,
      @Arg('input', () => UnmaskInspectorInput) { requestId: _, ...input }: InstanceType<typeof UnmaskInspectorInput>,
    ) {
      const columns = columnsOf(input.fields, inspectorSecrets);
      return answer(context, await perform(context.deps, context, inspector, input), columns);
    }

    @Mutation(() => UnmaskPayload, {
      name: `unmask${profile.typePrefix}Object`,
      description: '查看检查对象未脱敏的个人信息：限管辖部门的名录库管理员和经办人，须写明用途，每次留痕。',
    })
    async object(
      @Ctx() context: SubgraphContext,
      @Arg('input', () => UnmaskObjectInput) { requestId: _, ...input }: InstanceType<typeof UnmaskObjectInput>,
    ) {
      const columns = columnsOf(input.fields, objectSecrets);
      return answer(context, await perform(context.deps, context, object, input), columns);
    }
  }
  return { resolvers: [UnmaskMutations], orphanedTypes: [] };
};

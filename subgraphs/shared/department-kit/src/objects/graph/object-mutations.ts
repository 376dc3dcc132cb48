import { payload, perform, type SubgraphContext } from '@double-random/runtime';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { departmentDeps } from '../../department-deps.ts';
import type { ClassReference, DepartmentProfile } from '../../profile.ts';
import { changeObjectState } from '../change-object-state.ts';
import { confirmRegistry } from '../confirm-registry.ts';
import { excludeObject } from '../exclude-object.ts';
import { fileRegistry } from '../file-registry.ts';
import { objectLoader, objectNode } from '../object-rows.ts';
import type { ObjectState } from '../object-states.ts';
import { removeObject } from '../remove-object.ts';
import { upsertObject } from '../upsert-object.ts';
import type { EntryInputs } from './entry-inputs.ts';
import { registryView } from './registry-view.ts';

const leaving: readonly ObjectState[] = ['SUSPENDED', 'DEREGISTERED', 'MERGED'];

/** The object as it is after a change. */
export const nodeOf = (context: SubgraphContext) => async (value: { id: string }) =>
  objectNode(context, (await objectLoader(context).clear(value.id).load(value.id))!);

/** The department's own fields travel beside the common ones and are stored in `extra`. */
export const extraOf = (profile: Pick<DepartmentProfile, 'objectFields'>, input: object): Record<string, unknown> =>
  Object.fromEntries((profile.objectFields ?? []).map(({ name }) => [name, (input as Record<string, unknown>)[name]]));

export function objectMutations(profile: DepartmentProfile, inputs: EntryInputs): readonly ClassReference[] {
  const { UpsertInput, DeactivateInput, ActivateInput, RemoveInput, ExcludeInput, ConfirmInput, FileInput } = inputs;
  const { ObjectPayload, RemovalPayload, RegistryPayload } = inputs;
  const prefix = profile.typePrefix;
  const [deactivate, activate] = [changeObjectState(profile, leaving), changeObjectState(profile, ['ACTIVE'])];
  const [remove, exclude, confirm, file] = [removeObject(profile), excludeObject(profile), confirmRegistry(profile), fileRegistry(profile)];

  @Resolver()
  class ObjectMutations {
    @Mutation(() => ObjectPayload, { name: `upsert${prefix}Object`, description: '录入或变更一个检查对象（开封细则第八、九条）。' })
    async upsert(@Ctx() context: SubgraphContext, @Arg('input', () => UpsertInput) input: InstanceType<typeof UpsertInput>) {
      const draft = { ...input, extra: extraOf(profile, input) };
      const result = await perform(context.deps, context, upsertObject(profile, departmentDeps(context)), draft);
      return payload(result, 'object', nodeOf(context));
    }

    @Mutation(() => ObjectPayload, {
      name: `deactivate${prefix}Object`,
      description: '检查对象暂停、注销或合并，须写明原因（开封细则第八条）。',
    })
    async deactivate(@Ctx() context: SubgraphContext, @Arg('input', () => DeactivateInput) input: InstanceType<typeof DeactivateInput>) {
      const result = await perform(context.deps, context, deactivate, { ...input, to: input.to as ObjectState });
      return payload(result, 'object', nodeOf(context));
    }

    @Mutation(() => ObjectPayload, { name: `activate${prefix}Object`, description: '检查对象确认或恢复为正常（' })
    async activate(@Ctx() context: SubgraphContext, @Arg('input', () => ActivateInput) input: InstanceType<typeof ActivateInput>) {
      const result = await perform(context.deps, context, activate, { ...input, to: 'ACTIVE' });
      return payload(result, 'object', nodeOf(context));
    }

    @Mutation(() => RemovalPayload, { name: `remove${prefix}Object`, description: '撤回误录的检查对象；已确认或已进入清册的不能删除。' })
    async remove(@Ctx() context: SubgraphContext, @Arg('input', () => RemoveInput) input: InstanceType<typeof RemoveInput>) {
      return payload(await perform(context.deps, context, remove, input), 'removedId', (value) => value.id);
    }

    @Mutation(() => ObjectPayload, { name: `exclude${prefix}Object`, description: '登记或取消“依法不在检查范围”（沂源指引三（四））。' })
    async exclude(@Ctx() context: SubgraphContext, @Arg('input', () => ExcludeInput) input: InstanceType<typeof ExcludeInput>) {
      return payload(await perform(context.deps, context, exclude, input), 'object', nodeOf(context));
    }

    @Mutation(() => RegistryPayload, { name: `confirm${prefix}Registry`, description: '抽查前确认“两库”（联合细则第十一条第二款）。' })
    async confirm(@Ctx() context: SubgraphContext, @Arg('input', () => ConfirmInput) input: InstanceType<typeof ConfirmInput>) {
      return payload(await perform(context.deps, context, confirm, input), 'registry', () => registryView(context, input.agency));
    }

    @Mutation(() => RegistryPayload, { name: `file${prefix}Registry`, description: '检查对象名录库备案（人防细则七）。' })
    async file(@Ctx() context: SubgraphContext, @Arg('input', () => FileInput) input: InstanceType<typeof FileInput>) {
      return payload(await perform(context.deps, context, file, input), 'registry', () => registryView(context, input.agency));
    }
  }
  return [ObjectMutations];
}

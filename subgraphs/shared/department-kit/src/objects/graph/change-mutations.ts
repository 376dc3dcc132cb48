import { payload, perform, type SubgraphContext } from '@double-random/runtime';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { departmentDeps } from '../../department-deps.ts';
import type { ClassReference, DepartmentProfile } from '../../profile.ts';
import { mergeObjects } from '../changes/merge-objects.ts';
import { moveObject } from '../changes/move-object.ts';
import { renameObject } from '../changes/rename-object.ts';
import { splitObject } from '../changes/split-object.ts';
import { setPopulation } from '../coverage/set-population.ts';
import { liftTag } from '../tags/lift-tag.ts';
import { tagObject } from '../tags/tag-object.ts';
import { changeInputs } from './change-inputs.ts';
import type { EntryInputs } from './entry-inputs.ts';
import { nodeOf } from './object-mutations.ts';
import { registryView } from './registry-view.ts';

/** What may happen to an object after it was entered, and the numbers the registry is measured by. */
export function changeMutations(profile: DepartmentProfile, { ObjectPayload, RegistryPayload }: EntryInputs): readonly ClassReference[] {
  const { RenameInput, MoveInput, MergeInput, SplitInput, TagInput, LiftTagInput, PopulationInput } = changeInputs(profile);
  const prefix = profile.typePrefix;
  const [split, population] = [splitObject(profile), setPopulation(profile)];

  @Resolver()
  class ChangeMutations {
    @Mutation(() => ObjectPayload, { name: `rename${prefix}Object`, description: '检查对象更名（开封细则第八条）。' })
    async rename(@Ctx() context: SubgraphContext, @Arg('input', () => RenameInput) input: InstanceType<typeof RenameInput>) {
      const result = await perform(context.deps, context, renameObject(profile, departmentDeps(context)), input);
      return payload(result, 'object', nodeOf(context));
    }

    @Mutation(() => ObjectPayload, { name: `move${prefix}Object`, description: '检查对象迁址（开封细则第八条、人防细则四）。' })
    async move(@Ctx() context: SubgraphContext, @Arg('input', () => MoveInput) input: InstanceType<typeof MoveInput>) {
      const result = await perform(context.deps, context, moveObject(profile, departmentDeps(context)), input);
      return payload(result, 'object', nodeOf(context));
    }

    @Mutation(() => ObjectPayload, { name: `merge${prefix}Objects`, description: '检查对象合并；返回存续的检查对象（开封细则第八条）。' })
    async merge(@Ctx() context: SubgraphContext, @Arg('input', () => MergeInput) input: InstanceType<typeof MergeInput>) {
      const result = await perform(context.deps, context, mergeObjects(profile, departmentDeps(context)), input);
      return payload(result, 'object', nodeOf(context));
    }

    @Mutation(() => ObjectPayload, { name: `split${prefix}Object`, description: '检查对象分立；返回被分立的检查对象（开封细则第八条）。' })
    async split(@Ctx() context: SubgraphContext, @Arg('input', () => SplitInput) input: InstanceType<typeof SplitInput>) {
      return payload(await perform(context.deps, context, split, input), 'object', nodeOf(context));
    }

    @Mutation(() => ObjectPayload, { name: `tag${prefix}Object`, description: '登记可作豁免依据的记录（开封细则第十三条第三款）。' })
    async tag(@Ctx() context: SubgraphContext, @Arg('input', () => TagInput) input: InstanceType<typeof TagInput>) {
      const result = await perform(context.deps, context, tagObject(profile, departmentDeps(context)), input);
      return payload(result, 'object', nodeOf(context));
    }

    @Mutation(() => ObjectPayload, { name: `lift${prefix}ObjectTag`, description: '解除记录标签。' })
    async liftTag(@Ctx() context: SubgraphContext, @Arg('input', () => LiftTagInput) input: InstanceType<typeof LiftTagInput>) {
      const result = await perform(context.deps, context, liftTag(profile, departmentDeps(context)), input);
      return payload(result, 'object', nodeOf(context));
    }

    @Mutation(() => RegistryPayload, { name: `set${prefix}RegistryPopulation`, description: '登记监管对象总数（沂源指引三（四））。' })
    async population(@Ctx() context: SubgraphContext, @Arg('input', () => PopulationInput) input: InstanceType<typeof PopulationInput>) {
      return payload(await perform(context.deps, context, population, input), 'registry', () => registryView(context, input.agency));
    }
  }
  return [ChangeMutations];
}

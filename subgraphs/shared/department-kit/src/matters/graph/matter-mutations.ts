import type { Result } from '@double-random/rules';
import { payload, perform, type SubgraphContext, type UseCase } from '@double-random/runtime';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { ClassReference, DepartmentProfile } from '../../profile.ts';
import { listById } from '../list-rows.ts';
import { mattersFromInput } from '../matter-from-input.ts';
import { createListVersion } from '../use-cases/create-list-version.ts';
import { removeMatter, saveMatter } from '../use-cases/edit-list.ts';
import { publishList } from '../use-cases/publish-list.ts';
import { repealLegalBasis } from '../use-cases/repeal-legal-basis.ts';
import { approveList, returnList, submitList } from '../use-cases/review-list.ts';
import type { matterListTypes } from './matter-list-type.ts';
import { MatterListStepInput, matterMutationTypes, RepealLegalBasisInput, ReturnMatterListInput } from './matter-mutation-types.ts';
import { listNode } from './matter-queries.ts';

/** Answer of every list mutation: the list as it is after the commit. */
export const listPayload = (context: SubgraphContext, result: Result<{ id: string }>) =>
  payload(result, 'matterList', ({ id }) => listNodeById(context, id));

/** A list just written. */
export const listNodeById = async (context: SubgraphContext, id: string) =>
  listNode((await listById(context.deps.em(), id))!, context.deps.clock.today());

/** Writing of lists: one mutation per transition of requirements C-1. */
export function matterMutations(
  profile: DepartmentProfile,
  { DepartmentMatterListPayload }: ReturnType<typeof matterListTypes>,
): ClassReference {
  const { typePrefix, title } = profile;
  const types = matterMutationTypes(profile);
  const [create, save, remove] = [createListVersion(profile), saveMatter(profile), removeMatter(profile)];
  const [submit, sendBack, approve, publish] = [submitList(profile), returnList(profile), approveList(profile), publishList(profile)];
  const repeal = repealLegalBasis(profile);
  const run = async <In extends { requestId?: string | undefined }>(
    context: SubgraphContext,
    step: UseCase<In, { id: string }>,
    input: In,
  ) => listPayload(context, await perform(context.deps, context, step, input));

  @Resolver()
  class MatterMutations {
    @Mutation(() => DepartmentMatterListPayload, {
      name: `create${typePrefix}MatterListVersion`,
      description: `另起${title}部门清单的新版本（开封细则第七条）。每个部门同时只有一个在办版本。`,
    })
    create(@Arg('input', () => types.CreateInput) input: InstanceType<typeof types.CreateInput>, @Ctx() context: SubgraphContext) {
      const matters = input.matters ? mattersFromInput(profile, input.agency, input.matters) : null;
      return run(context, create, { ...input, matters });
    }

    @Mutation(() => DepartmentMatterListPayload, {
      name: `save${typePrefix}Matter`,
      description: '写入起草中清单的一个事项；各单位只写本单位负责的事项（叶县方案五（一））。',
    })
    save(@Arg('input', () => types.SaveInput) input: InstanceType<typeof types.SaveInput>, @Ctx() context: SubgraphContext) {
      return run(context, save, { ...input });
    }

    @Mutation(() => DepartmentMatterListPayload, { name: `remove${typePrefix}Matter`, description: '从起草中清单取消一个事项。' })
    remove(@Arg('input', () => types.RemoveInput) input: InstanceType<typeof types.RemoveInput>, @Ctx() context: SubgraphContext) {
      return run(context, remove, { ...input });
    }

    @Mutation(() => DepartmentMatterListPayload, {
      name: `submit${typePrefix}MatterList`,
      description: '提交审核：核对规则包规定的必填项和依据的有效性。',
    })
    submit(@Arg('input', () => MatterListStepInput) input: MatterListStepInput, @Ctx() context: SubgraphContext) {
      return run(context, submit, { ...input });
    }

    @Mutation(() => DepartmentMatterListPayload, { name: `return${typePrefix}MatterList`, description: '审核人退回清单，写明理由。' })
    sendBack(@Arg('input', () => ReturnMatterListInput) input: ReturnMatterListInput, @Ctx() context: SubgraphContext) {
      return run(context, sendBack, { ...input });
    }

    @Mutation(() => DepartmentMatterListPayload, {
      name: `approve${typePrefix}MatterList`,
      description: '审核通过：法制审核（叶县方案五（一））或分管负责人；审核人不得是起草人。',
    })
    approve(@Arg('input', () => MatterListStepInput) input: MatterListStepInput, @Ctx() context: SubgraphContext) {
      return run(context, approve, { ...input });
    }

    @Mutation(() => DepartmentMatterListPayload, {
      name: `publish${typePrefix}MatterList`,
      description: '公布清单：即时对社会公开，取代上一版本（开封细则第七条）。',
    })
    publish(@Arg('input', () => types.PublishInput) input: InstanceType<typeof types.PublishInput>, @Ctx() context: SubgraphContext) {
      return run(context, publish, { ...input });
    }

    @Mutation(() => types.RepealPayload, {
      name: `repeal${typePrefix}LegalBasis`,
      description: '登记依据废止：所涉事项自该日起不得用于新任务（沂源指引三（一））。',
    })
    async repeal(@Arg('input', () => RepealLegalBasisInput) input: RepealLegalBasisInput, @Ctx() context: SubgraphContext) {
      return payload(await perform(context.deps, context, repeal, { ...input }), 'legalBases', (bases) => bases);
    }
  }
  return MatterMutations;
}

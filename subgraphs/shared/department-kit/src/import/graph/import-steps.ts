import type { Result } from '@double-random/rules';
import { payload, perform, type SubgraphContext } from '@double-random/runtime';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { departmentDeps } from '../../department-deps.ts';
import type { ClassReference, DepartmentProfile } from '../../profile.ts';
import { alarmOf } from '../steps/alarm.ts';
import { discardImport } from '../steps/discard-import.ts';
import { findImport } from '../steps/import-rows.ts';
import { requestCheck } from '../steps/request-check.ts';
import { requestCommit } from '../steps/request-commit.ts';
import { undoImport } from '../steps/undo-import.ts';
import {
  CheckRegistryImportInput,
  CommitRegistryImportInput,
  DiscardRegistryImportInput,
  RegistryImportStepPayload,
  UndoRegistryImportInput,
} from './import-types.ts';
import { importView } from './import-view.ts';

const answer = (context: SubgraphContext, result: Result<{ id: string }>) =>
  payload(result, 'import', async ({ id }) => {
    const em = context.deps.em();
    return importView(em, (await findImport(em, id))!);
  });

/** KF 第八条: check, commit, discard and undo of an import. */
export function importSteps(profile: DepartmentProfile): readonly ClassReference[] {
  const prefix = profile.typePrefix;

  @Resolver()
  class ImportSteps {
    @Mutation(() => RegistryImportStepPayload, {
      name: `check${prefix}Import`,
      description: '校验已上传的文件：在后台与名录库逐行比对，不改动名录库（开封细则第八条）。',
    })
    async check(@Ctx() context: SubgraphContext, @Arg('input', () => CheckRegistryImportInput) input: CheckRegistryImportInput) {
      const { registry, scope: mode, ...rest } = input;
      const kind = registry === 'OBJECTS' ? 'objects' : 'inspectors';
      const step = requestCheck(profile, alarmOf(departmentDeps(context)));
      return answer(context, await perform(context.deps, context, step, { ...rest, registry: kind, mode }));
    }

    @Mutation(() => RegistryImportStepPayload, {
      name: `commit${prefix}Import`,
      description: '提交已校验的文件：在后台一次写入；名录库在校验之后有变动的，须重新校验（开封细则第八条）。',
    })
    async commit(@Ctx() context: SubgraphContext, @Arg('input', () => CommitRegistryImportInput) input: CommitRegistryImportInput) {
      const { mode, ...rest } = input;
      const step = requestCommit(profile, alarmOf(departmentDeps(context)));
      return answer(context, await perform(context.deps, context, step, { ...rest, skipFaulty: mode === 'PER_ROW' }));
    }

    @Mutation(() => RegistryImportStepPayload, { name: `discard${prefix}Import`, description: '放弃尚未提交的导入。' })
    async discard(@Ctx() context: SubgraphContext, @Arg('input', () => DiscardRegistryImportInput) input: DiscardRegistryImportInput) {
      return answer(context, await perform(context.deps, context, discardImport(profile), input));
    }

    @Mutation(() => RegistryImportStepPayload, {
      name: `undo${prefix}Import`,
      description: '撤销已提交的导入：未进入清册、未经确认、此后未再变动的才能撤销（开封细则第八条）。',
    })
    async undo(@Ctx() context: SubgraphContext, @Arg('input', () => UndoRegistryImportInput) input: UndoRegistryImportInput) {
      return answer(context, await perform(context.deps, context, undoImport(profile), input));
    }
  }
  return [ImportSteps];
}

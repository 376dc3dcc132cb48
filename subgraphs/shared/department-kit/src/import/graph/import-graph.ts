import { payload, perform, type SubgraphContext } from '@double-random/runtime';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { departmentDeps } from '../../department-deps.ts';
import type { DepartmentModule, DepartmentProfile } from '../../profile.ts';
import type { TableKind } from '../columns.ts';
import { importRegistry } from '../import-registry.ts';
import type { ImportReport } from '../import-report.ts';
import { RegistryImportInput, RegistryImportPayload } from './direct-import-types.ts';
import { importQueries } from './import-queries.ts';
import { importSteps } from './import-steps.ts';

/** Faulty rows are the report's business; only a file that could not be read at all is refused. */
async function runImport(profile: DepartmentProfile, context: SubgraphContext, kind: TableKind, input: RegistryImportInput) {
  let report: ImportReport | undefined;
  const run = importRegistry(profile, departmentDeps(context), kind, (made) => {
    report = made;
  });
  const { mode, ...rest } = input;
  const result = await perform(context.deps, context, run, { ...rest, perRow: mode === 'PER_ROW' });
  return !result.ok && report ? { report, userErrors: [] } : payload(result, 'report', (value) => value);
}

export const importGraph: DepartmentModule['graph'] = (profile) => {
  const prefix = profile.typePrefix;

  @Resolver()
  class ImportMutations {
    @Mutation(() => RegistryImportPayload, { name: `import${prefix}Objects`, description: '导入检查对象名录库（开封细则第八条）。' })
    objects(@Ctx() context: SubgraphContext, @Arg('input', () => RegistryImportInput) input: RegistryImportInput) {
      return runImport(profile, context, 'objects', input);
    }

    @Mutation(() => RegistryImportPayload, {
      name: `import${prefix}Inspectors`,
      description: '导入执法检查人员名录库（开封细则第八、十条）。',
    })
    inspectors(@Ctx() context: SubgraphContext, @Arg('input', () => RegistryImportInput) input: RegistryImportInput) {
      return runImport(profile, context, 'inspectors', input);
    }
  }
  return { resolvers: [ImportMutations, ...importSteps(profile), ...importQueries(profile)], orphanedTypes: [] };
};

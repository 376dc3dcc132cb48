import { connection, type SubgraphContext } from '@double-random/runtime';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { requireWriter } from '../../objects/registry-access.ts';
import type { ClassReference, DepartmentProfile } from '../../profile.ts';
import { requireImport } from '../steps/import-rows.ts';
import type { RowOutcome } from '../steps/import-states.ts';
import { faultyRows, importRows, listImports } from '../steps/list-imports.ts';
import {
  RegistryImport,
  RegistryImportChangeConnection,
  RegistryImportConnection,
  RegistryImportFaultyRowConnection,
  RowOutcomeEnum,
} from './import-types.ts';
import { importView } from './import-view.ts';

/** KF 第八条: where an import stands, and what it would do; for the agency's maintainers. */
export function importQueries(profile: DepartmentProfile): readonly ClassReference[] {
  const { fieldPrefix } = profile;

  @Resolver()
  class ImportQueries {
    @Query(() => RegistryImport, {
      nullable: true,
      name: `${fieldPrefix}Import`,
      description: '一次导入的进度和结果，限本部门名录库管理员。',
    })
    async one(@Ctx() context: SubgraphContext, @Arg('id', () => ID, { description: '导入标识。' }) id: string) {
      const em = context.deps.em();
      return importView(em, await requireImport(profile, context, em, id));
    }

    @Query(() => RegistryImportConnection, {
      name: `${fieldPrefix}Imports`,
      description: '本部门的导入，最近的在前，限本部门名录库管理员。',
    })
    async all(
      @Ctx() context: SubgraphContext,
      @Arg('agency', () => String, { description: '管辖机关编码。' }) agency: string,
      @Arg('first', () => Int, { nullable: true, description: '每页条数，1 至 100，默认 20。' }) first?: number,
      @Arg('after', () => String, { nullable: true, description: '上一页的 endCursor。' }) after?: string,
    ) {
      requireWriter(profile, context.actor, agency, 'reg');
      const em = context.deps.em();
      const found = await listImports(em, agency, { first, after });
      return connection(
        found.rows,
        found.size,
        (row) => [row.id],
        (row) => importView(em, row),
      );
    }

    @Query(() => RegistryImportChangeConnection, {
      name: `${fieldPrefix}ImportChanges`,
      description: '文件将带来的变动，逐条、逐列，限本部门名录库管理员。',
    })
    async changes(
      @Ctx() context: SubgraphContext,
      @Arg('id', () => ID, { description: '导入标识。' }) id: string,
      @Arg('outcome', () => RowOutcomeEnum, { description: '看哪一种结果。' }) outcome: RowOutcome,
      @Arg('first', () => Int, { nullable: true, description: '每页条数，1 至 100，默认 20。' }) first?: number,
      @Arg('after', () => String, { nullable: true, description: '上一页的 endCursor。' }) after?: string,
    ) {
      const em = context.deps.em();
      await requireImport(profile, context, em, id);
      const found = await importRows(em, id, outcome, { first, after });
      return connection(
        found.rows,
        found.size,
        (row) => [row.position],
        ({ position, ...row }) => ({ ...row, row: row.outcome === 'MISSING' ? null : position }),
      );
    }

    @Query(() => RegistryImportFaultyRowConnection, {
      name: `${fieldPrefix}ImportErrors`,
      description: '文件中有错误的行，逐处说明；也可下载为错误行工作簿。限本部门名录库管理员。',
    })
    async errors(
      @Ctx() context: SubgraphContext,
      @Arg('id', () => ID, { description: '导入标识。' }) id: string,
      @Arg('first', () => Int, { nullable: true, description: '每页条数，1 至 100，默认 20。' }) first?: number,
      @Arg('after', () => String, { nullable: true, description: '上一页的 endCursor。' }) after?: string,
    ) {
      const em = context.deps.em();
      await requireImport(profile, context, em, id);
      const found = await faultyRows(em, id, { first, after });
      return connection(
        found.rows,
        found.size,
        (row) => [row.position],
        ({ position, errors }) => ({ row: position, errors }),
      );
    }
  }
  return [ImportQueries];
}

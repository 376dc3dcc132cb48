import { deepStrictEqual } from 'node:assert/strict';
import { columnsOf } from '@double-random/department-kit/import/columns.ts';
import { directImportBytes } from '@double-random/department-kit/import/import-registry.ts';
import { registryFile } from '../../../gateway/standalone/demo/world/registry-files.ts';
import { objectRow } from '../../../gateway/standalone/demo/world/rows-of-premises.ts';
import type { ImportReport } from '../../../gateway/standalone/demo/world/set-up.ts';
import { places } from '../dataset.ts';
import { likeRegistry } from '../like-registry.ts';
import { type Comparison, compare } from '../measure.ts';
import type { FigureOptions, Stage } from '../stage.ts';

const agency = 'wg-amr';
const registry = ['inspection_object', 'object_matter', 'object_search', 'object_history', 'registry'];

/** KF 第八条: the import of a registry file, with every rule, the history and the trail, beside COPY of the rows it leaves behind. */
export async function importFigure(stage: Stage, { rows, rounds = 5 }: FigureOptions): Promise<readonly Comparison[]> {
  const profile = stage.profileOf(agency);
  const owner = await stage.owner(profile.code);
  const made = Array.from(places(rows), (place) => objectRow(profile.code, place)!);
  const file = registryFile(profile, 'objects', made);
  if (file.length > directImportBytes) throw new Error(`${rows} 行有 ${file.length} 字节，超过上传上限 ${directImportBytes} 字节`);
  const copied = await likeRegistry(owner);
  const keeper = stage.cast.as(`${agency}.reg`);
  const fileId = await keeper.upload(profile.code, 'objects.csv', file);

  const comparison = await compare(
    `导入 ${rows.toLocaleString('en')} 行检查对象：本平台的导入（校验、密存个人信息、变动历史、留痕）与 COPY 它写入的那些行`,
    `CSV ${(file.length / 1e6).toFixed(1)} MB，${columnsOf(profile, 'objects').length} 列；同一服务器，三张表（对象、事项、检索）有相同的列和索引；COPY 得到的是已校验、已加密、已编索引词的行`,
    {
      name: `import${profile.typePrefix}Objects（经网关）`,
      prepare: () => owner.query(`truncate ${registry}`),
      run: async () => {
        const input = { agency, fileId, dryRun: false };
        const fields = 'report { created errorCount committed }';
        const operation = `import${profile.typePrefix}Objects`;
        const { report } = await keeper.act<{ report: ImportReport }>(operation, input, fields, 'RegistryImportInput');
        return report;
      },
    },
    {
      name: 'COPY … FROM STDIN',
      prepare: async () => {
        await copied.take();
        await copied.empty();
      },
      run: () => copied.copy(),
    },
    async (report) => {
      deepStrictEqual({ ...report }, { created: rows, errorCount: 0, committed: true });
      await copied.compare();
    },
    { rounds, rows },
  );
  await copied.drop();
  return [comparison];
}

import { getAgency } from '@double-random/schema/departments';
import { inspectorRows, objectRow } from '../../../gateway/standalone/demo/world/rows-of-premises.ts';
import {
  fileRegistry,
  importRegistry,
  matterOf,
  publishJointList,
  publishMatterList,
} from '../../../gateway/standalone/demo/world/set-up.ts';
import { storyPlaces } from '../world.ts';
import { members, type Scene } from './scene.ts';

/** 一单两库: three departments publish their lists and fill their registries from files. */
export async function listsAndRegistries(scene: Scene): Promise<void> {
  const { cast, narrator } = scene;
  narrator.chapter('一、一单两库');
  cast.on('2026-01-06');
  await cast.as('wg-jco.jco').act('openYear', { year: 2026 });
  const published = [];
  for (const agency of members) {
    const profile = scene.profiles.find((p) => p.code === getAgency(agency).subgraph)!;
    const matters = await publishMatterList(cast, profile, getAgency(agency));
    published.push(...matters);
    narrator.say(
      `${getAgency(agency).name}公布抽查事项清单，共${matters.length}项`,
      agency === 'wg-psb' ? 'YX 五（一）' : agency === 'wg-cad' ? 'CD 三' : 'PD 第六条',
    );
    const rows = storyPlaces.map((p) => objectRow(profile.code, p)).filter((r) => r !== undefined);
    const rehearsal = await importRegistry(cast, profile, agency, 'objects', rows, true);
    narrator.hold(
      '先试导入：无错误，未入库',
      'KF 第八条',
      [rehearsal.created, rehearsal.errorCount, rehearsal.committed],
      [rows.length, 0, false],
    );
    const objects = await importRegistry(cast, profile, agency, 'objects', rows);
    const again = await importRegistry(cast, profile, agency, 'objects', rows);
    narrator.hold(
      `导入检查对象${objects.created}个；同一文件再次导入，无一重复`,
      'KF 第八条',
      [objects.created, again.created, again.unchanged],
      [rows.length, 0, rows.length],
    );
    const inspectors = await importRegistry(cast, profile, agency, 'inspectors', inspectorRows(agency));
    narrator.hold('导入执法检查人员9名', 'KF 第十条', inspectors.created, 9);
    if (agency === 'wg-cad') {
      await fileRegistry(cast, profile, agency, '舞人防备〔2026〕1号');
      narrator.say('名录库报市人防办备案', 'CD 七');
    }
  }
  scene.matters = published;
  await publishJointList(cast, 'WG', 'wg-amr', [
    matterOf(published, 'wg-amr', 'M-REGINFO'),
    matterOf(published, 'wg-psb', 'M-HOTEL'),
    matterOf(published, 'wg-cad', 'M-CADUSE'),
  ]);
  narrator.say('部门联合抽查事项清单经各主管部门确认后公布', 'PD 第六条');
}

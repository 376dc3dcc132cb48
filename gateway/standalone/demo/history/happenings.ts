import { heroes } from '../world/county-wugang.ts';
import { matterOf } from '../world/set-up.ts';
import { suspensions } from './closures.ts';
import { correction } from './correction.ts';
import { referrals } from './referrals.ts';
import { report, summary } from './reports.ts';
import { type DemoScene, restart } from './scene.ts';

/** What happens beside the waves, each after the wave it is filed under (by the wave's first day). Days go forward only. */
const happenings: Readonly<Record<string, (scene: DemoScene) => Promise<void>>> = {
  '04-07': async (scene) => {
    await suspensions(scene, '2026-05-08');
    if (scene.tasks['CADUSE']) await summary(scene, 'wg-cad', scene.tasks['CADUSE']);
  },
  '05-11': async (scene) => {
    const { cast } = scene;
    await causeVisit(
      scene,
      'wg-psb',
      'M-CHEM',
      heroes.chemicals.uscc,
      'COMPLAINT',
      'TS-2026-014',
      '2026-05-27',
      '核查群众投诉：夜间装卸，未见违规。',
    );
    for (const unit of ['za', 'jd']) await report(scene, 'wg-psb', unit, '2026-H1', '2026-05-28');
    await correction(scene, 'wg-amr', '2026-06-02');
    // Two days after the term: late is recorded, never refused (YX 七（四）).
    await report(scene, 'wg-psb', 'wj', '2026-H1', '2026-06-03');
    cast.on('2026-06-05');
    scene.tell('半年报告：治安、禁毒大队按时，网监大队逾期');
  },
  '08-20': (scene) =>
    causeVisit(
      scene,
      'wg-amr',
      'M-FOOD',
      heroes.hotel.uscc,
      'TRANSFERRED',
      '舞市监转〔2026〕31号',
      '2026-09-04',
      '核查上级转办线索，未发现问题。',
    ),
  '10-08': (scene) => referrals(scene),
  '11-09': async (scene) => {
    const { cast, items } = scene;
    await causeVisit(
      scene,
      'wg-psb',
      'M-HOTEL',
      heroes.hotel.uscc,
      'COMPLAINT',
      'TS-2026-057',
      '2026-11-18',
      '核查旅客投诉，登记情况属实。',
    );
    cast.on('2026-11-20');
    restart(scene, 'create J5');
    // Waits for the answer of civil air defence: a to-do on its dashboard.
    const name = '2026年人防防护设备企业联合抽查';
    await cast.as('wg-amr.op').act('createTask', { origin: 'PLAN', inspectorMode: 'PER_DEPARTMENT', name, planItemId: items['J5'] });
    scene.tell('十一月二十日：人防防护设备企业联合抽查已发起，等待人防办答复');
  },
};

export const happen = async (scene: DemoScene, after: string): Promise<void> => happenings[after]?.(scene);

/** A visit nobody drew: a complaint or a transferred clue. Counts toward no cap (YX 五（四）). */
async function causeVisit(
  { cast, matters }: DemoScene,
  agency: string,
  matter: string,
  code: string,
  ground: string,
  referenceNo: string,
  day: string,
  summaryText: string,
): Promise<void> {
  cast.on(day);
  const matterIds = [matterOf(matters, agency, matter).id];
  await cast.as(`${agency}.op`).act('recordCauseVisit', { code, ground, referenceNo, visitedOn: day, matterIds, summary: summaryText });
}

import type { Scene } from './scene.ts';

/** §I step 10: the second semi-annual report on its last day, and the office's report over everybody. */
export async function reports(scene: Scene): Promise<void> {
  const { cast, narrator } = scene;
  narrator.chapter('十一、报告');
  cast.on('2026-11-30T18:00:00+08:00');
  for (const unit of ['za', 'jd', 'wj']) {
    const op = cast.as(`wg-psb.op.${unit}`);
    const { report } = await op.act<{ report: { id: string } }>(
      'draftReport',
      { kind: 'SEMI_ANNUAL', unit, subject: '2026-H2', text: '下半年随机抽查情况如上。' },
      'report { id }',
    );
    await cast.as(`wg-psb.dh.${unit}`).act('approveReport', { reportId: report.id });
    const { report: sent } = await op.act<{ report: { state: string; late: boolean } }>(
      'submitReport',
      { reportId: report.id },
      'report { state late }',
    );
    narrator.hold(`${unit}：11月30日报送下半年随机抽查情况，按时`, 'YX 七（四）', sent, { state: 'SUBMITTED', late: false });
    const edited = await op.refused('draftReport', { kind: 'SEMI_ANNUAL', unit, subject: '2026-H2', text: '改写' });
    narrator.hold('报送后不得修改', 'YX 七（四）', edited.code, 'PUBLISHED_IMMUTABLE');
  }
  const { coordinationReport: report } = await cast.as('wg-jco.jco').query<{
    coordinationReport: {
      departments: readonly {
        department: { code: string };
        visits: number;
        jointVisits: number;
        completion: readonly { code: string; count: number }[];
      }[];
      totals: { visits: number; jointVisits: number };
      quotas: readonly { department: { code: string }; met: boolean | null }[];
    };
  }>(
    `{ coordinationReport(region: "WG", from: "2026-01-01", to: "2026-12-31") {
      departments { department { code } visits jointVisits completion { code count } } totals { visits jointVisits } quotas { department { code } met } } }`,
  );
  const line = (code: string) => report.departments.find((d) => d.department.code === code)!;
  narrator.hold(
    '三户联合检查，合计只计3次；每部门各计参与3次',
    'PD 第二十九条，X-20',
    [report.totals.jointVisits, ...['wg-amr', 'wg-psb', 'wg-cad'].map((c) => line(c).jointVisits)],
    [3, 3, 3, 3],
  );
  narrator.hold('全年上门合计7次（单部门4次、联合3次）', 'PD 第二十九条', report.totals.visits, 7);
  const quota = (code: string) => report.quotas.find((q) => q.department.code === code)?.met ?? null;
  narrator.hold(
    '联合抽查职责：市场监管（发起）、公安（参与）均已完成，人防不作要求',
    'PD 第九条',
    [quota('wg-amr'), quota('wg-psb'), quota('wg-cad')],
    [true, true, null],
  );
}

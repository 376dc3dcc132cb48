import { describePages } from './chromium.ts';
import { barriers, type FilledStage, openStage, reasonOf } from './stage.ts';

const year = 'from=2026-01-01&to=2026-12-31';

describePages('看板、信用平台接口、管理', () => {
  let stage: FilledStage;
  beforeAll(async () => {
    stage = await openStage();
    await stage.platform.background.night();
  });
  afterAll(() => stage?.stop());

  test('X-20: 联席会议看板上的数字就是接口给出的数字', async () => {
    const { coordinationReport: report } = await stage.scene.cast.as('wg-jco.jco').query<{
      coordinationReport: {
        totals: { visits: number; jointVisits: number };
        departments: { department: { name: string }; visits: number; published: number; withheld: number; results: number }[];
      };
    }>(
      `{ coordinationReport(region: "WG", from: "2026-01-01", to: "2026-12-31") {
           totals { visits jointVisits } departments { department { name } visits results published withheld } } }`,
    );
    expect(report.totals.visits).toBeGreaterThan(0);
    const { page, complaints, signIn } = await stage.page();
    await signIn('wg-jco.jco', `/app/board?${year}`);
    const figure = (title: string) => page.locator('.ant-statistic', { hasText: title }).locator('.ant-statistic-content').textContent();
    await page.getByText('逾期清单').waitFor();
    expect(await figure('检查次数')).toBe(String(report.totals.visits));
    expect(await figure('其中联合检查')).toBe(String(report.totals.jointVisits));
    const table = page.locator('.ant-card', { has: page.getByText('各部门', { exact: true }) }).locator('table');
    const heads = await table.locator('th').allTextContents();
    for (const d of report.departments) {
      const cells = await table.locator('tbody tr', { hasText: d.department.name }).locator('td').allTextContents();
      const shown = ['参加检查', '结果', '已公示', '依法不公示'].map((head) => cells[heads.indexOf(head)]);
      expect(shown).toEqual([d.visits, d.results, d.published, d.withheld].map(String));
    }
    await page
      .getByRole('img', { name: /检查次数热力图/ })
      .locator('canvas')
      .first()
      .waitFor();
    await page.getByText(/χ² =|没有可以比较的|没有检查已经结束的抽取/).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: '指标口径' }).click();
    await page.getByText('已公示 + 依法不予公示').waitFor();
    expect(complaints).toEqual([]);
  });

  test('X-19: 部门看板只有本部门的；联席会议的不在其中', async () => {
    const { dashboard } = await stage.scene.cast
      .as('wg-amr.op')
      .query<{ dashboard: { due: { overdue: number; later: number }; todos: { total: number } } }>(
        '{ dashboard(agency: "wg-amr") { due { overdue later } todos { total } } }',
      );
    const { page, complaints, signIn } = await stage.page({ viewport: { width: 390, height: 844 } });
    await signIn('wg-amr.op', '/app/board');
    await page.getByText('进行中的工作').waitFor();
    const figure = (title: string) =>
      page.locator('.ant-statistic', { hasText: title }).locator('.ant-statistic-content').first().textContent();
    expect(await figure('已逾期')).toBe(String(dashboard.due.overdue));
    expect(await figure('更晚到期')).toBe(String(dashboard.due.later));
    expect(await page.getByText('逾期清单').count()).toBe(0);
    await page.getByRole('button', { name: '取自数据生成' }).click();
    await page.getByLabel('报告初稿').waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('YY-51: 部门看板列出检查人员各月的检查；有因检查由经办人记录，负责人不记录', async () => {
    const ask = '{ workload(year: 2026) { inspectors { visits inspector { name } } } }';
    const { workload } = await stage.scene.cast
      .as('wg-psb.ph')
      .query<{ workload: { inspectors: { visits: number; inspector: { name: string } }[] } }>(ask);
    const head = await stage.page();
    await head.signIn('wg-psb.ph', '/app/board?workload=2026');
    const card = head.page.locator('.ant-card', { has: head.page.getByText('检查人员工作量', { exact: true }) });
    await card.locator('tbody tr').first().waitFor();
    const lines = await card
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((r) => [...r.children].slice(0, 2).map((c) => c.textContent)));
    expect(lines).toEqual(workload.inspectors.map(({ visits, inspector }) => [inspector.name, String(visits)]));
    expect(lines.length).toBeGreaterThan(0);
    await head.page.goto(`${stage.platform.url}/app/cause-visits`);
    expect(await reasonOf(head.page.getByRole('button', { name: '记录有因检查' }))).toContain('由本部门经办人或检查人员记录（YX 一）');
    const clerk = await stage.page({ viewport: { width: 390, height: 844 } });
    await clerk.signIn('wg-psb.op', '/app/cause-visits');
    await clerk.page.getByRole('button', { name: '记录有因检查' }).click();
    await clerk.page.getByRole('dialog').getByLabel('投诉、交办等的编号').waitFor();
    expect(await barriers(clerk.page)).toEqual([]);
    for (const { complaints } of [head, clerk]) expect(complaints).toEqual([]);
  });

  test('X-21: 信用平台接口可以试：令牌有效就有回答；部门的令牌不行', async () => {
    const { page, complaints, signIn } = await stage.page();
    await signIn('wg-jco.jco', '/app/credit');
    const tokenOf = async (person: string) => {
      const answer = await fetch(`${stage.platform.url}/oidc/dev-token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ person }),
      });
      return ((await answer.json()) as { access_token: string }).access_token;
    };
    const send = async (person: string) => {
      await page.getByLabel('访问令牌').fill(await tokenOf(person));
      await page.getByRole('button', { name: '发送' }).click();
    };
    const answer = page.getByLabel('回答');
    await send('credit-platform');
    await answer.filter({ hasText: 'creditEvents' }).waitFor();
    const [said] = [JSON.parse(await answer.inputValue()) as { data: { creditEvents: { nodes: unknown[] } } }];
    expect(said.data.creditEvents.nodes.length).toBeGreaterThan(0);
    expect(await barriers(page)).toEqual([]);
    await send('wg-amr.op');
    await answer.filter({ hasText: 'FORBIDDEN' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('X-13: 管理：下一年度的放假安排尚未录入时提示；留痕可查', async () => {
    const { page, complaints, signIn } = await stage.page();
    await signIn('wg-jco.jco', '/app/admin');
    await page.getByRole('columnheader', { name: '联席会议办公室' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('tab', { name: '放假安排' }).click();
    await page.getByText(/尚未录入：跨入\d{4}年的期限都是暂定的/).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('tab', { name: '留痕查询' }).click();
    await page.getByLabel('账号').fill('nobody');
    await page.getByRole('button', { name: '查询' }).click();
    await page.getByText('没有符合条件的留痕').waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('X-18: 后续处理、移送、处罚、报送、互认和过程完整性各页没有无障碍缺陷', async () => {
    const { page, complaints, signIn } = await stage.page({ viewport: { width: 390, height: 844 } });
    await signIn('wg-amr.op', '/app/follow-ups');
    for (const [path, opened] of [
      ['/follow-ups', '产生时刻'],
      ['/referrals?sent=1', '本部门移送的'],
      ['/penalties', '已公开'],
      ['/credit-deliveries', '失信记录报送'],
      ['/equivalences', '没有互认事项'],
    ] as const) {
      await page.goto(`${stage.platform.url}/app${path}`);
      await page.getByText(opened).first().waitFor();
      await page.locator('.ant-skeleton').waitFor({ state: 'detached' });
      expect([path, await barriers(page)]).toEqual([path, []]);
    }
    await page.goto(`${stage.platform.url}/app/tasks`);
    await page.locator('tbody a').first().click();
    await page.getByRole('row', { name: '抽查任务发起 已完成' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

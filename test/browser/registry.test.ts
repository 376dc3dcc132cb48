import { readFileSync } from 'node:fs';
import type { OpenDepartment } from '@double-random/department-kit';
import { marketSupervisionProfile } from '@double-random/market-supervision/profile.ts';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { demoUscc } from '../../gateway/standalone/demo/world/premises.ts';
import { type RegistryRow, registryFile } from '../../gateway/standalone/demo/world/registry-files.ts';
import { describePages } from './chromium.ts';
import { barriers, openStage, reasonOf, type Stage, type Watched } from './stage.ts';

const shop = (n: number, name: string): RegistryRow => ({
  kind: 'ENTERPRISE',
  uscc: demoUscc('91', n),
  name,
  address: `舞钢市页面路${n}号`,
  division: '410481',
  businessScope: '食品销售',
  personInCharge: '赵某',
  contactPhone: '13800000000',
  creditRiskClass: 'B',
  matterCodes: ['M-REGINFO'],
});
/** The last character of a credit code checks the others. */
const spoilt = (uscc: string): string => `${uscc.slice(0, 17)}${uscc.endsWith('0') ? '1' : '0'}`;

describePages('一单两库：名录库与批量导入', () => {
  let stage: Stage;
  let keeper: Watched;
  beforeAll(async () => {
    stage = await openStage();
    keeper = await stage.page();
    await keeper.signIn('wg-amr.reg', '/app/objects');
  });
  afterAll(() => stage?.stop());

  /** What waits for the background is done. */
  const backgroundWork = () => (stage.platform.subgraphs['market-supervision'] as OpenDepartment).background.work();
  const at = (path: string) => keeper.page.goto(`${stage.platform.url}/app${path}`);

  async function send(name: string, bytes: Uint8Array): Promise<void> {
    await at('/import/new?registry=OBJECTS');
    await keeper.page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
    await keeper.page.getByRole('button', { name: '上传并核对' }).click();
    await keeper.page.waitForURL(/\/app\/import\/ms_/);
    await backgroundWork();
    await keeper.page.getByText('有错误的行', { exact: true }).waitFor();
  }

  test('KF-08c: 模板下载、上传、核对出错误的行、下载错误工作簿改好再传、入库、查到、撤销', async () => {
    const { page, complaints } = keeper;
    await at('/import/new?registry=OBJECTS');
    const [template] = await Promise.all([page.waitForEvent('download'), page.getByText('下载模板（.csv）').click()]);
    const columns = readFileSync(await template.path(), 'utf8')
      .replace('\uFEFF', '')
      .split('\n')[0]!
      .trim();
    const good = shop(880_001, '页面演示·百货店');
    const faulty = { ...shop(880_002, '页面演示·粮油店'), uscc: spoilt(demoUscc('91', 880_002)) };
    const file = registryFile(marketSupervisionProfile, 'objects', [good, faulty]);
    expect(Buffer.from(file).toString('utf8')).toContain(columns);

    await send('名录.csv', file);
    expect(await figures(page)).toMatchObject({ 新增: '1', 变更: '0', 有错误的行: '1' });
    const line = page.getByRole('row', { name: String(faulty.uscc) });
    expect(await line.textContent()).toContain('统一社会信用代码');
    expect(await barriers(page)).toEqual([]);
    // Nothing is in the registry before somebody says so.
    expect(await found('页面演示')).toBe(0);
    await page.goBack();

    const [book] = await Promise.all([page.waitForEvent('download'), page.getByText('下载错误工作簿').click()]);
    const marked = (await readXlsx(readFileSync(await book.path()))).sheets[0]!;
    const corrected = marked.rows.map((cells) =>
      cells.map((cell) => (cell === faulty.uscc ? demoUscc('91', 880_002) : String(cell ?? ''))),
    );
    const mended = (await writeXlsx({ sheets: [{ name: '改好', rows: corrected }] })) as Uint8Array;
    await send('改好.xlsx', mended);
    expect(await figures(page)).toMatchObject({ 新增: '1', 有错误的行: '0' });
    await page.getByRole('button', { name: '入库' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '入库' }).click();
    await page.getByText('正在入库，已读').waitFor();
    await backgroundWork();
    await page.getByText('已入库：新增 1 条').waitFor();
    const committed = page.url();
    expect(await found('页面演示')).toBe(1);

    await page.goto(committed);
    await page.getByRole('button', { name: '撤销导入' }).click();
    await page.getByLabel('原因').fill('传错了文件');
    await page.getByRole('dialog').getByRole('button', { name: '撤销导入' }).click();
    await page.getByText('已撤销，名录库恢复到导入之前').waitFor();
    expect(await found('页面演示')).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('X-08: 个人信息写明用途才显示，不写不给看', async () => {
    const { page } = keeper;
    await at('/objects?search=舞钢演示');
    await page.locator('tbody').getByRole('button').first().click();
    await page.getByRole('button', { name: '查看个人信息' }).click();
    const dialog = page.getByRole('dialog', { name: '查看个人信息' });
    await dialog.getByLabel('联系电话').check();
    await dialog.getByRole('button', { name: '查看' }).click();
    await dialog.getByText('请写明理由').waitFor();
    await dialog.getByLabel('理由').fill('核对联系电话');
    await dialog.getByRole('button', { name: '查看' }).click();
    await dialog.getByRole('cell', { name: /^[\d-]{7,}$/ }).waitFor();
  });

  test('KF-08b: 不是名录库管理员的，按钮说明由谁办理、依据哪一条', async () => {
    const clerk = await stage.page({ viewport: { width: 390, height: 844 } });
    await clerk.signIn('wg-amr.op', '/app/objects');
    const button = clerk.page.getByRole('button', { name: '录入检查对象' });
    expect(await button.isDisabled()).toBe(true);
    expect(await reasonOf(button)).toContain('名录库管理员办理（KF 第八条）');
    // On a phone nothing of a row waits beyond the edge: its values stand below their headings.
    await clerk.page.locator('td[data-heading="住所（地址）"]').first().waitFor();
    expect(await clerk.page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await clerk.page.goto(`${stage.platform.url}/app/objects?lang=en`);
    expect(await reasonOf(clerk.page.getByRole('button', { name: 'Enter an object' }))).toContain('registry keeper (KF 第八条)');
  });

  test('CD-103, R-24: 公众从清单页看到人防办公布的“两库”，待确认的不在其中，人员只有姓名、单位和证号后四位；别的部门不公布', async () => {
    const { page } = await stage.page();
    await page.goto(`${stage.platform.url}/matters/wg-cad`);
    await page.getByRole('link', { name: '检查对象名录库、执法检查人员名录库' }).click();
    await page.getByRole('heading', { name: '检查对象名录库', exact: true }).waitFor();
    // What the department has entered and not confirmed yet is nobody else's.
    await page.getByText('名录库里还没有内容').waitFor();
    await page.getByRole('link', { name: '执法检查人员名录库', exact: true }).click();
    await page.getByRole('heading', { name: '执法检查人员名录库', exact: true }).waitFor();
    expect(await page.locator('th').allTextContents()).toEqual(['姓名', '所在单位', '执法证号后四位']);
    for (const last of await page.locator('tbody td:last-child').allTextContents()) expect(last).toMatch(/^[\w-]{4}$/);
    expect(await page.content()).not.toMatch(/1[3-9]\d{9}|\d{17}[\dX]/);
    expect((await page.goto(`${stage.platform.url}/registries/wg-psb`))!.status()).toBe(404);
    await page.goto(`${stage.platform.url}/matters/wg-psb`);
    expect(await page.getByRole('link', { name: /名录库/ }).count()).toBe(0);
  });

  test('X-18: 名录、清单、计划各页没有无障碍缺陷，不向别处请求', async () => {
    const { page, complaints } = keeper;
    for (const [name, path, opened] of [
      ['检查对象', '/objects', '共 '],
      ['人员', '/inspectors', '名录共'],
      ['导入', '/import', '开始导入'],
      ['新导入', '/import/new', '上传并核对'],
      ['联合事项', '/joint-matters', '部门联合抽查事项清单'],
      ['计划', '/plans', '2026年度'],
      ['清单', '/matters', '第1版'],
    ] as const) {
      await at(path);
      await page.getByText(opened).first().waitFor();
      await page.locator('.ant-skeleton').waitFor({ state: 'detached' });
      expect([name, await barriers(page)]).toEqual([name, []]);
    }
    await page.getByRole('link', { name: '第1版' }).click();
    await page.getByRole('tab', { name: /事项（/ }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await at('/plans');
    await page
      .getByRole('link', { name: /2026年度/ })
      .first()
      .click();
    await page.getByRole('tab', { name: '全年安排' }).click();
    await page.getByRole('region', { name: '全年安排' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  /** Somebody else at the same platform. */
  async function person(account: string, path: string): Promise<Watched> {
    const watched = await stage.page();
    await watched.signIn(account, `/app${path}`);
    return watched;
  }

  test('YY 三（五）: 调整计划项只改名称，分层比例原样保留；次数测算逐项给出结论', async () => {
    const { page, complaints } = await person('wg-amr.op', '/plans');
    await page.getByRole('link', { name: /2026年度/ }).click();
    const line = page.getByRole('row', { name: /^GEN3/ });
    await line.getByText('D类（信用风险高） 10%').waitFor();
    await page.getByRole('tab', { name: '次数测算' }).click();
    await page.getByText(/全年计划抽取 \d+ 户次/).waitFor();
    expect(
      await page
        .getByRole('region', { name: '逐项测算' })
        .getByText(/够抽|差\d+户次/)
        .count(),
    ).toBe(11);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('tab', { name: /计划项/ }).click();
    await line.getByRole('button', { name: '调整' }).click();
    const form = page.getByRole('dialog', { name: /调整计划项/ });
    expect(await form.getByLabel('分层比例（%）').count()).toBe(2);
    await form.getByLabel('名称', { exact: true }).fill('市场主体综合抽查（入秋）');
    await form.getByLabel('调整理由').fill('名称更准确');
    await form.getByRole('button', { name: '保存' }).click();
    await form.waitFor({ state: 'detached' });
    await page.goto(`${stage.platform.url}/app/plans`);
    await page.getByRole('link', { name: '2026年度（第2版）' }).click();
    const amended = page.getByRole('row', { name: /市场主体综合抽查（入秋）/ });
    for (const stratum of ['C类（信用风险较高） 4%', 'D类（信用风险高） 10%']) await amended.getByText(stratum).waitFor();
    expect(complaints).toEqual([]);
  });

  test('KF-07a: 清单由表格导入，错误逐行列出，改好后成为起草版本', async () => {
    const { page, complaints } = await person('wg-amr.op', '/matters');
    await page.getByRole('button', { name: '由表格导入' }).click();
    const dialog = page.getByRole('dialog', { name: '由表格导入清单' });
    const [template] = await Promise.all([page.waitForEvent('download'), dialog.getByText('下载模板（.csv）').click()]);
    const text = readFileSync(await template.path(), 'utf8');
    const choose = (changed: string) =>
      dialog.locator('input[type=file]').setInputFiles({ name: '清单.csv', mimeType: 'text/csv', buffer: Buffer.from(changed) });
    await choose(text.replace('5%', '一成'));
    await dialog.getByText('第 2 行“每轮抽查比例”不是 0 至 100 之间的百分数').waitFor();
    expect(await dialog.getByRole('button', { name: /为起草版本/ }).count()).toBe(0);
    expect(await barriers(page)).toEqual([]);
    await choose(text.replace('治安管理大队', '执法大队'));
    await dialog.getByRole('button', { name: '导入这1项为起草版本' }).click();
    await page.getByRole('heading', { name: '随机抽查事项清单（第2版）' }).waitFor();
    await page.getByText('旅馆业治安管理检查').waitFor();
    expect(complaints).toEqual([]);
  });

  test('PD-08a: 负责人报备临时性联合抽查，办公室受理公示，经办人据以设立任务', async () => {
    const head = await person('wg-amr.dh', '/ad-hoc');
    await head.page.getByRole('button', { name: '报备' }).click();
    const filing = head.page.getByRole('dialog', { name: '报备' });
    for (const [label, value] of [
      ['名称', '汛期人防工程联合抽查'],
      ['转办交办文件的文号', '舞政办〔2026〕9号'],
      ['转办交办机关', '舞钢市人民政府'],
      ['公示内容', '对人防工程开展临时性联合抽查'],
    ] as const)
      await filing.getByLabel(label).fill(value);
    await filing.getByRole('button', { name: '报备' }).click();
    await head.page.getByText('待受理（1）').waitFor();
    // Whoever files does not receive: it says who does.
    expect(await reasonOf(head.page.getByRole('button', { name: '受理并公示' }))).toContain('联席会议办公室受理（PD 第八条）');
    const office = await person('wg-jco.jco', '/ad-hoc');
    await office.page.getByRole('button', { name: '受理并公示' }).click();
    await office.page.getByRole('dialog').getByRole('button', { name: '受理并公示' }).click();
    await office.page.getByText('待受理（0）').waitFor();
    const clerk = await person('wg-amr.op', '/ad-hoc');
    await clerk.page.getByRole('link', { name: '设立任务' }).click();
    await clerk.page.getByText('汛期人防工程联合抽查（舞政办〔2026〕9号，舞钢市人民政府交办）').waitFor();
    expect(await clerk.page.getByLabel('任务名称').inputValue()).toBe('汛期人防工程联合抽查');
    expect(await barriers(clerk.page)).toEqual([]);
    await clerk.page.getByRole('button', { name: '设立任务' }).click();
    await clerk.page.getByText('联合抽查至少有一个参与部门（PD 第四条）').waitFor();
    for (const { complaints } of [head, office, clerk]) expect(complaints).toEqual([]);
  });

  test('X-18: 承继、豁免、合并、专家、比对、督导、授权、留痕各页没有无障碍缺陷', async () => {
    const head = await person('wg-amr.dh', '/');
    for (const path of [
      '/',
      '/exemptions',
      '/successions',
      '/merges',
      '/experts',
      '/reconciliation',
      '/guidance',
      '/tasks/directed',
      '/admin?tab=delegations',
      '/admin?tab=trail',
    ]) {
      await head.page.goto(`${stage.platform.url}/app${path}`);
      await head.page.locator('h1').first().waitFor();
      await head.page.locator('.ant-skeleton').waitFor({ state: 'detached' });
      expect([path, await barriers(head.page)]).toEqual([path, []]);
    }
    expect(head.complaints).toEqual([]);
  });

  /** How many objects the list finds. */
  async function found(search: string): Promise<number> {
    await at(`/objects?search=${encodeURIComponent(search)}`);
    const line = keeper.page.getByText(/共 \d+ 个检查对象符合条件/);
    await line.waitFor();
    return Number(/\d+/.exec((await line.textContent())!)![0]);
  }
});

/** The figures of a checked file by their titles. */
const figures = async (page: Page): Promise<Record<string, string>> =>
  Object.fromEntries(
    await page
      .locator('.ant-statistic')
      .evaluateAll((all) =>
        all.map((one) => [
          one.querySelector('.ant-statistic-title')!.textContent,
          one.querySelector('.ant-statistic-content-value')!.textContent,
        ]),
      ),
  );

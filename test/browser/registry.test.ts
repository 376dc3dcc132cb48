import { readFileSync } from 'node:fs';
import type { OpenDepartment } from '@double-random/department-kit';
import { marketSupervisionProfile } from '@double-random/market-supervision/profile.ts';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { demoUscc } from '../../gateway/standalone/demo/world/premises.ts';
import { type RegistryRow, registryFile } from '../../gateway/standalone/demo/world/registry-files.ts';
import { describePages } from './chromium.ts';
import { barriers, openStage, type Stage, type Watched } from './stage.ts';

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
    const clerk = await stage.page();
    await clerk.signIn('wg-amr.op', '/app/objects');
    const button = clerk.page.getByRole('button', { name: '录入检查对象' });
    expect(await button.isDisabled()).toBe(true);
    expect(await button.getAttribute('title')).toContain('名录库管理员办理（KF 第八条）');
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

import { choose, type People, take } from './people.ts';

/** Requirements I.1: the joint item is planned, agreed to, filed; the conference office compiles and publishes. @returns the plan's page */
export async function planChapter(people: People): Promise<string> {
  people.on('2026-01-20');
  const clerk = await people.desk('wg-amr.op', '/plans');
  await take(clerk, '编制年度计划', (dialog) => dialog.getByLabel('年度').fill('2026'));
  await clerk.getByRole('link', { name: '2026年度（第1版）' }).click();
  await clerk.getByRole('button', { name: '添加计划项' }).click();
  const form = clerk.getByRole('dialog', { name: '添加计划项' });
  await form.getByLabel('编号').fill('J1');
  await form.getByLabel('名称').fill('有人防地下室的旅馆联合抽查');
  await form.getByLabel('部门联合抽查').check();
  await choose(form, '参与部门', ['舞钢市公安局', '舞钢市人民防空办公室']);
  await choose(form, '舞钢市市场监督管理局的抽查事项', [/M-REGINFO/]);
  await choose(form, '舞钢市公安局的抽查事项', [/M-HOTEL/]);
  await choose(form, '舞钢市人民防空办公室的抽查事项', [/M-CADUSE/]);
  await form.getByLabel('抽查范围').fill('有人防地下室的旅馆');
  await form.getByLabel('抽查比例（%）').fill('5');
  await form.getByLabel('每轮预估户数').fill('3');
  const [from, to] = [form.getByLabel('执行时间').first(), form.locator('input[date-range=end]')];
  await from.fill('2026-09-07');
  await from.press('Enter');
  await to.fill('2026-09-30');
  await to.press('Enter');
  await form.getByRole('button', { name: '保存' }).click();
  await form.waitFor({ state: 'detached' });

  const path = new URL(clerk.url()).pathname.replace('/app', '');
  for (const guest of ['wg-psb.op', 'wg-cad.op']) await take(await people.desk(guest, path), '同意');
  await clerk.reload();
  await take(clerk, '报备案');
  people.on('2026-02-26');
  const office = await people.desk('wg-jco.jco', '/plans');
  await take(office, '汇总', (dialog) => dialog.getByLabel('年度').fill('2026'));
  await take(office, '公示', (dialog) => dialog.getByLabel('年度').fill('2026'));
  await office.getByText('2026年度联合抽查计划，1项').waitFor();
  return path;
}

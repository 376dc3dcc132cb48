import type { Page } from 'playwright-core';
import type { Cast } from '../../../gateway/standalone/demo/driver/cast.ts';
import type { DrawnVisit } from '../../../gateway/standalone/demo/flows/draw-flow.ts';
import { sampleFile } from '../../../gateway/standalone/demo/flows/sample-file.ts';
import { active, inspector } from '../../../gateway/standalone/demo/flows/visit-flow.ts';
import { barriers } from '../stage.ts';
import { type People, take } from './people.ts';

interface VisitScene {
  readonly people: People;
  readonly cast: Cast;
  readonly visit: DrawnVisit;
}

const leaderOf = ({ cast, visit }: VisitScene): string => inspector(cast, active(visit).find((m) => m.leader)!).account;
const others = ({ cast, visit }: VisitScene): readonly string[] =>
  active(visit)
    .filter((m) => !m.leader)
    .map((m) => inspector(cast, m).account);

async function openVisit({ people, visit }: VisitScene, account: string): Promise<Page> {
  const page = await people.phone(account);
  await page.locator(`a.card[href$="#${visit.id}"]`).click();
  return page;
}

/** 联合细则第十七条: before anything else is shown, everybody declares for himself. */
async function declare(scene: VisitScene, account: string): Promise<Page> {
  const page = await openVisit(scene, account);
  await page.getByRole('button', { name: '提交声明' }).waitFor();
  expect(await page.getByRole('heading', { name: '检查事项' }).count()).toBe(0);
  expect(await page.getByText('亮码').count()).toBe(0);
  await page.getByLabel('没有利害关系').check();
  await page.getByRole('button', { name: '提交声明' }).click();
  await page.getByRole('button', { name: '提交声明' }).waitFor({ state: 'detached' });
  return page;
}

/** Requirements I.5, two days before: declarations, records looked up, the object told. @returns the code on its phone */
export async function preparationChapter(scene: VisitScene): Promise<string> {
  const { people, visit } = scene;
  people.on('2026-09-16');
  const desk = await people.desk('wg-amr.op', `/visits/${visit.id}`);
  await take(desk, '安排日期', async (dialog) => {
    await dialog.getByLabel('检查日期').fill('2026-09-18');
    await dialog.getByLabel('检查日期').press('Enter');
  });
  for (const account of others(scene)) await declare(scene, account);
  const page = await declare(scene, leaderOf(scene));
  await page.getByText('检查码在告知被检查人之后').waitFor();
  await page.locator('summary', { hasText: '预查比对' }).click();
  await page.getByLabel('比对发现').fill('登记信息与名录库一致');
  await page.getByRole('button', { name: '预查比对' }).click();
  await page.getByText('已预查比对（').waitFor();
  await page.locator('summary', { hasText: '告知被检查对象' }).click();
  await page.getByLabel('电话').check();
  await page.getByLabel('接收人').fill('值班经理');
  await page.getByRole('button', { name: '告知被检查对象' }).click();
  await page.locator('summary', { hasText: '亮码' }).click();
  await page.getByRole('img', { name: '核验本次检查的二维码' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  return (await page.locator('.spelled').textContent())!;
}

/** The firm scans: who may come, for what; never a whole name, and a code of its own invention leads nowhere. */
export async function scanChapter({ people }: VisitScene, code: string): Promise<void> {
  const firm = await people.citizen(`/v/${code.replaceAll('-', '')}`);
  expect(await firm.locator('h1').textContent()).toBe('这是一次真实的检查');
  expect(await firm.locator('h2').allTextContents()).toEqual(['舞钢市市场监督管理局', '舞钢市人民防空办公室', '舞钢市公安局']);
  const names = await firm.locator('tbody td:first-child').allTextContents();
  expect(names).toHaveLength(6);
  for (const name of names) expect(name).toMatch(/^[\u4e00-\u9fff]\*+$/);
  expect(await firm.locator('main').textContent()).toContain('2026年9月18日');
  const wrong = await people.citizen('/v?code=2222-2222-2222');
  expect(await wrong.locator('h1').textContent()).toBe('没有核验到检查');
  await wrong.getByLabel('检查码').fill(code.toLowerCase());
  await wrong.getByRole('button', { name: '核验' }).click();
  expect(await wrong.locator('h1').textContent()).toBe('这是一次真实的检查');
}

const photo = (name: string) => ({ name: `${name}.jpg`, mimeType: 'image/jpeg', buffer: sampleFile('PHOTO', name) });
const record = (name: string) => ({ name: `${name}.txt`, mimeType: 'text/plain', buffer: Buffer.from(`现场检查笔录 ${name}`) });

/** One department's matter: everything well, with a photograph and a record, handed in. */
async function fillIn(page: Page, name: string): Promise<Page> {
  await page.getByLabel('拍照或选择文件').setInputFiles(photo(name));
  await page.getByLabel('证据种类').selectOption('SITE_RECORD');
  await page.getByLabel('拍照或选择文件').setInputFiles(record(name));
  await page.getByRole('button', { name: '全部未发现问题' }).click();
  await page.getByLabel('现场情况').fill('正常营业，台账齐全');
  await page.getByLabel('拟公示的说明（可空）').fill('台账齐全，设施完好');
  await page.getByRole('button', { name: '提交检查结果' }).click();
  await page.getByText('已录入').first().waitFor();
  return page;
}

/** Offline: what is written stays on the device, though the page is closed, and goes out when there is a network again. */
async function fillInWithoutNetwork(page: Page, name: string): Promise<Page> {
  const context = page.context();
  await page.getByRole('button', { name: '全部未发现问题' }).waitFor();
  await context.setOffline(true);
  await page.getByRole('button', { name: '全部未发现问题' }).click();
  await page.getByLabel('现场情况').fill('正常营业，前台两人值班');
  await page.getByLabel('证据种类').selectOption('SITE_RECORD');
  await page.getByLabel('拍照或选择文件').setInputFiles(record(name));
  await page.getByText('离线 · 待上报1').waitFor();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(page.url());
  await again.getByLabel('现场情况').waitFor();
  expect(await again.getByLabel('现场情况').inputValue()).toBe('正常营业，前台两人值班');
  await page.close();
  await context.setOffline(true);
  await again.getByRole('button', { name: '提交检查结果' }).click();
  await again.getByText(/离线 · 待上报[12]/).waitFor();
  // Handed in and still on the device, it is in sight: an empty form would be filled in again.
  expect(await again.getByLabel('现场情况').inputValue()).toBe('正常营业，前台两人值班');
  await context.setOffline(false);
  await again.getByText(/待上报/).waitFor({ state: 'detached' });
  await again.getByText('已录入').first().waitFor();
  return again;
}

/** Requirements I.5, the day itself: one entry, three departments' matters, the object signs by hand, the leader ends it. */
export async function visitChapter(scene: VisitScene): Promise<void> {
  const { people, cast, visit } = scene;
  people.on('2026-09-18');
  const leader = leaderOf(scene);
  const page = await openVisit(scene, leader);
  await page.getByLabel('现场接收检查通知书的人').fill('值班经理');
  await page.getByLabel('已向当事人出示执法证件').check();
  await page.getByRole('button', { name: '出示证件，开始检查' }).click();
  await page.getByRole('button', { name: '全部未发现问题' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  for (const check of visit.checks) {
    const [first, ...rest] = active(visit).filter((m) => m.agency === check.agency);
    const own = inspector(cast, first!).account;
    const form = own === leader ? page : await openVisit(scene, own);
    const used = await (check.agency === 'wg-psb' ? fillInWithoutNetwork : fillIn)(form, check.matterCode);
    for (const member of rest) await inspector(cast, member).act('signMatterResult', { matterCheckId: check.id });
    await used.getByRole('button', { name: '我已核对，签字' }).click();
    await used.getByText('检查人员已签字').first().waitFor();
  }
  await page.reload();
  await page.getByLabel('签字', { exact: true }).check();
  const pad = (await page.getByRole('img', { name: '手写签字区' }).boundingBox())!;
  await page.mouse.move(pad.x + 40, pad.y + 40);
  await page.mouse.down();
  await page.mouse.move(pad.x + 160, pad.y + 90, { steps: 4 });
  await page.mouse.up();
  await page.getByLabel('签字人').fill('值班经理');
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: '提交签字情况' }).click();
  await page.getByRole('button', { name: '结束检查' }).click();
  await page.getByText('检查结束').first().waitFor();
  const { visit: kept } = await cast
    .as('wg-amr.op')
    .query<{ visit: { evidence: { fileName: string }[]; signature: { signer: string } } }>(
      'query($id: ID!) { visit(id: $id) { evidence { fileName } signature { signer } } }',
      { id: visit.id },
    );
  expect(kept).toEqual({ evidence: [{ fileName: '被检查人签字.png' }], signature: { signer: '值班经理' } });
}

/** PD 第二十一条: nobody opens; the leader reports it for the whole visit with a photograph of the door, and whoever was there signs. */
export async function closedDoorChapter(scene: VisitScene): Promise<void> {
  const { cast, visit } = scene;
  const leader = leaderOf(scene);
  const page = await openVisit(scene, leader);
  await page.locator('summary', { hasText: '联系不上或拒绝检查' }).click();
  await page.getByRole('group').getByLabel('通过登记的住所（经营场所）无法联系').first().check();
  await page.getByLabel('情况说明').fill('大门紧闭，电话无人接听');
  await page.getByRole('button', { name: '报告' }).click();
  expect(await page.getByRole('alert').textContent()).toContain('PD 第二十一条');
  await page.getByLabel('拍摄现场照片').setInputFiles(photo('大门'));
  await page.getByRole('button', { name: '报告' }).click();
  await page.getByText('无法联系').first().waitFor();
  await page.getByRole('button', { name: '我已核对，签字' }).click();
  for (const check of visit.checks)
    for (const member of active(visit).filter((m) => m.agency === check.agency)) {
      const signer = inspector(cast, member);
      if (signer.account !== leader) await signer.act('signMatterResult', { matterCheckId: check.id });
    }
  await page.reload();
  await page.getByText('检查人员已签字').first().waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: '结束检查' }).click();
  await page.getByText('检查结束').first().waitFor();
}

import type { Page } from 'playwright-core';
import type { Cast } from '../../../gateway/standalone/demo/driver/cast.ts';
import { confirmRegistry } from '../../../gateway/standalone/demo/flows/task-flow.ts';
import { members, type Scene } from '../../story/chapters/scene.ts';
import { barriers } from '../stage.ts';
import { type People, take } from './people.ts';

/** Requirements I.2: the task from the plan item, the scheme known to all, both registries confirmed. @returns the task's id */
export async function taskChapter(people: People, cast: Cast, scene: Scene): Promise<string> {
  people.on('2026-09-01');
  const page = await people.desk('wg-amr.op', '/tasks/new');
  await page.getByText('有人防地下室的旅馆').click();
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByText('可抽户数在两库确认后').waitFor();
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('button', { name: '创建任务' }).click();
  await page.waitForURL(/\/app\/tasks\/ji_tsk_/);
  const taskId = page.url().split('/').at(-1)!;
  await take(page, '制定检查方案');
  for (const agency of ['wg-psb', 'wg-cad']) {
    const guest = await people.desk(`${agency}.op`, `/tasks/${taskId}`);
    await take(guest, '同意参加');
    await take(guest, '阅知检查方案');
  }
  for (const agency of members) await confirmRegistry(cast, scene.prefixes, agency, taskId);
  await page.reload();
  await take(page, '两库已确认，可以抽取');
  return taskId;
}

/** Requirements I.3: in front of everybody each party reveals in its turn; the last one makes the list. */
export async function drawChapter(people: People, taskId: string): Promise<void> {
  const room = await people.desk('wg-amr.op', `/tasks/${taskId}/draw`);
  expect(await barriers(room)).toEqual([]);
  await take(room, '开始公开摇号');
  await room.getByText('请揭示').waitFor();
  const seat = async (account: string) => {
    const page = await people.desk(account, '/ceremonies');
    await page.getByRole('link', { name: /wg-amr\/2026/ }).click();
    return page;
  };
  // Nobody may go before the department that draws.
  const early = await seat('wg-psb.op');
  await early.getByText('各方揭示 0/4').waitFor();
  expect(await early.getByRole('button', { name: /揭示舞钢市公安局的种子/ }).isDisabled()).toBe(true);
  expect(await barriers(early)).toEqual([]);
  await take(room, '揭示舞钢市市场监督管理局的种子');
  await early.getByText('各方揭示 1/4').waitFor();
  await take(early, '揭示舞钢市公安局的种子');
  await take(await seat('wg-cad.op'), '揭示舞钢市人民防空办公室的种子');
  await room.getByText('各方揭示 3/4').waitFor();
  expect(await room.getByText(/抽中名单/).count()).toBe(0);
  const office = await seat('wg-jco.jco');
  await take(office, await revealOf(office));
  // In front of an audience the numbers appear; names only when asked for (CD 九).
  await room.getByText(/抽中名单/).waitFor();
  expect(await room.locator('.draw-list li').count()).toBe(0);
  await room.getByRole('button', { name: '显示名单' }).click();
  expect(await room.locator('.draw-list li').count()).toBe(Number(await room.locator('.draw-figures .main dd').textContent()));
  // The others see that it was done, not what was drawn (CD 九).
  await office.getByText('名单已经产生').waitFor();
  expect(await office.locator('.draw-list').count()).toBe(0);
  expect(await barriers(room)).toEqual([]);
  // The record of the draw on paper: numbers, names, signatures; nothing to press.
  await room.emulateMedia({ media: 'print' });
  expect(await room.getByText('监督人（签字）').isVisible()).toBe(true);
  expect(await room.getByRole('button').count()).toBe(0);
  await room.emulateMedia({ media: 'screen' });
  await take(room, '确认并锁定名单');
  await take(room, '派发任务');
  await room.getByText('已派发').first().waitFor();
}

const revealOf = async (page: Page): Promise<string> => (await page.getByRole('button', { name: /^揭示/ }).textContent())!;

/** Requirements I.4: each department draws its own inspectors, and nobody else's. */
export async function teamsChapter(people: People, taskId: string): Promise<void> {
  for (const agency of members) {
    const page = await people.desk(`${agency}.op`, `/tasks/${taskId}/teams`);
    const buttons = page.getByRole('button', { name: '随机抽取检查人员' });
    await buttons.first().waitFor();
    const allowed = await Promise.all((await buttons.all()).map((b) => b.isEnabled()));
    expect(allowed.filter(Boolean)).toHaveLength(1);
    await buttons.nth(allowed.indexOf(true)).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '随机抽取检查人员' }).click();
    await dialog.waitFor({ state: 'detached' });
  }
}

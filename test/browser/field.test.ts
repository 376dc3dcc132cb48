import { ManualClock, SeededRandom } from '@double-random/runtime';
import { cast as castOf } from '../../gateway/standalone/demo/driver/cast.ts';
import type { DrawnVisit } from '../../gateway/standalone/demo/flows/draw-flow.ts';
import { active, clearTeam, inspector, prepare, start } from '../../gateway/standalone/demo/flows/visit-flow.ts';
import { drawnScene } from '../scenarios/joint-scene.ts';
import { describePages } from './chromium.ts';
import { barriers, emptyStage, type Stage } from './stage.ts';

const phone = { viewport: { width: 390, height: 844 } };

describePages('现场检查 /m', () => {
  let stage: Stage;
  let visits: readonly DrawnVisit[];
  let accountOf: (visit: DrawnVisit, agency: string) => string;
  beforeAll(async () => {
    const clock = new ManualClock('2026-01-05T10:00:00+08:00');
    stage = await emptyStage(clock, new SeededRandom('scenario'));
    const cast = castOf(stage.platform, clock, 'field');
    const scene = await drawnScene(cast);
    visits = scene.visits;
    cast.on('2026-09-08');
    await clearTeam(cast, visits[0]!);
    await prepare(cast, scene.task!, visits[0]!, '2026-09-08', true);
    await start(cast, visits[0]!, '旅馆大堂');
    accountOf = (visit, agency) => inspector(cast, active(visit).find((m) => m.agency === agency)!).account;
  });
  afterAll(() => stage?.stop());

  test('断网时填写，关掉页面也不丢，联网后自动提交', async () => {
    const { page, complaints, signIn } = await stage.page(phone);
    await signIn(accountOf(visits[0]!, 'wg-amr'), '/m/');
    await page.locator(`a.card[href$="#${visits[0]!.id}"]`).click();
    await page.getByRole('button', { name: '全部未发现问题' }).waitFor();
    expect(await barriers(page)).toEqual([]);

    await page.context().setOffline(true);
    await page.getByRole('button', { name: '全部未发现问题' }).click();
    await page.getByLabel('现场情况').fill('正常营业，前台两人值班');
    // What is written so far is on the device: another page of the same browser finds it.
    await page.context().setOffline(false);
    const again = await page.context().newPage();
    await again.goto(page.url());
    await expect(again.getByLabel('现场情况').inputValue()).resolves.toBe('正常营业，前台两人值班');
    await page.close();

    await again.context().setOffline(true);
    await again.getByRole('button', { name: '提交检查结果' }).click();
    await again.getByText('离线 · 待上报1').waitFor();
    await again.context().setOffline(false);
    await again.getByText('离线 · 待上报1').waitFor({ state: 'detached' });
    await again.reload();
    await again.getByText('已录入').first().waitFor();
    expect(complaints.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  });

  test('联合细则第十七条：声明之前看不到检查事项，只替自己声明', async () => {
    const { page, signIn } = await stage.page(phone);
    await signIn(accountOf(visits[1]!, 'wg-psb'), '/m/');
    await page.locator(`a.card[href$="#${visits[1]!.id}"]`).click();
    await page.getByRole('button', { name: '提交声明' }).waitFor();
    expect(await page.getByRole('heading', { name: '检查事项' }).count()).toBe(0);
    await page.getByLabel('没有利害关系').check();
    await page.getByRole('button', { name: '提交声明' }).click();
    await page.getByRole('button', { name: '提交声明' }).waitFor({ state: 'detached' });
  });
});

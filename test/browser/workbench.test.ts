import { ManualClock, SeededRandom } from '@double-random/runtime';
import type { Page } from 'playwright-core';
import { type Cast, cast as castOf } from '../../gateway/standalone/demo/driver/cast.ts';
import { type DrawnVisit, visitsOf } from '../../gateway/standalone/demo/flows/draw-flow.ts';
import { confirmRegistry } from '../../gateway/standalone/demo/flows/task-flow.ts';
import { clearTeam, finish, prepare, recordCheck, start } from '../../gateway/standalone/demo/flows/visit-flow.ts';
import { plannedScene } from '../scenarios/joint-scene.ts';
import { members, type Scene } from '../story/chapters/scene.ts';
import { describePages } from './chromium.ts';
import { barriers, emptyStage, type Stage, type Watched } from './stage.ts';

/** A minute for a story in which six people click. */
const long = 300_000;

describePages('工作台：从计划项到公众所见', () => {
  let stage: Stage;
  let scene: Scene;
  let cast: Cast;
  const people = new Map<string, Watched>();
  let taskId: string;
  let visits: readonly DrawnVisit[];
  beforeAll(async () => {
    const clock = new ManualClock('2026-01-05T10:00:00+08:00');
    stage = await emptyStage(clock, new SeededRandom('workbench'));
    cast = castOf(stage.platform, clock, 'workbench');
    scene = await plannedScene(cast);
    cast.on('2026-09-01');
  });
  afterAll(() => stage?.stop());

  /** The browser of this person, signed in once, at this place of the workbench. */
  async function at(account: string, path: string): Promise<Page> {
    const known = people.get(account);
    if (known) {
      await known.page.goto(`${stage.platform.url}/app${path}`);
      return known.page;
    }
    const person = await stage.page();
    people.set(account, person);
    await person.page.clock.setFixedTime('2026-09-01T10:00:00+08:00');
    await person.signIn(account, `/app${path}`);
    return person.page;
  }
  /** Presses a step's button, fills what `fill` fills, and confirms. */
  async function take(page: Page, step: string, fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void> = async () => {}) {
    await page.getByRole('button', { name: step, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: step });
    await dialog.waitFor();
    await fill(dialog);
    await dialog.getByRole('button', { name: step, exact: true }).click();
    const refused = dialog.getByRole('alert');
    await Promise.race([dialog.waitFor({ state: 'detached' }), refused.waitFor()]);
    if (await refused.count()) throw new Error(`${step}: ${await refused.textContent()}`);
  }
  const task = () => ({ id: taskId, initiator: 'wg-amr', agencies: members });

  test(
    '联合细则第十二条、第十五条：计划项产生任务，方案阅知，当众依次揭示，最后一方揭示即产生名单',
    async () => {
      const page = await at('wg-amr.op', '/tasks/new');
      await page.getByText('有人防地下室的旅馆').click();
      await page.getByRole('button', { name: '下一步' }).click();
      await page.getByText('可抽户数在两库确认后').waitFor();
      await page.getByRole('button', { name: '下一步' }).click();
      await page.getByRole('button', { name: '创建任务' }).click();
      await page.waitForURL(/\/app\/tasks\/ji_tsk_/);
      taskId = page.url().split('/').at(-1)!;
      await take(page, '制定检查方案');
      for (const agency of ['wg-psb', 'wg-cad']) {
        const guest = await at(`${agency}.op`, `/tasks/${taskId}`);
        await take(guest, '同意参加');
        await take(guest, '阅知检查方案');
      }
      for (const agency of members) await confirmRegistry(cast, scene.prefixes, agency, taskId);
      await page.reload();
      await take(page, '两库已确认，可以抽取');

      const room = await at('wg-amr.op', `/tasks/${taskId}/draw`);
      expect(await barriers(room)).toEqual([]);
      await take(room, '开始公开摇号');
      await room.getByText('请揭示').waitFor();
      // Nobody may go before the department that draws.
      const early = await at('wg-psb.op', '/ceremonies');
      await early.getByRole('link', { name: /wg-amr\/2026/ }).click();
      await early.getByText('各方揭示 0/4').waitFor();
      expect(await early.getByRole('button', { name: /揭示舞钢市公安局的种子/ }).isDisabled()).toBe(true);
      expect(await barriers(early)).toEqual([]);
      await take(room, '揭示舞钢市市场监督管理局的种子');
      await early.getByText('各方揭示 1/4').waitFor();
      await take(early, '揭示舞钢市公安局的种子');
      const third = await at('wg-cad.op', '/ceremonies');
      await third.getByRole('link', { name: /wg-amr\/2026/ }).click();
      await take(third, '揭示舞钢市人民防空办公室的种子');
      await room.getByText('各方揭示 3/4').waitFor();
      expect(await room.getByText(/抽中名单/).count()).toBe(0);
      const office = await at('wg-jco.jco', '/ceremonies');
      await office.getByRole('link', { name: /wg-amr\/2026/ }).click();
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
    },
    long,
  );

  const revealOf = async (page: Page): Promise<string> => (await page.getByRole('button', { name: /^揭示/ }).textContent())!;

  test(
    '联合细则第十五条第二款：各部门只抽取本部门的检查人员，别的部门的说明由谁抽取',
    async () => {
      for (const agency of members) {
        const page = await at(`${agency}.op`, `/tasks/${taskId}/teams`);
        const buttons = page.getByRole('button', { name: '随机抽取检查人员' });
        await buttons.first().waitFor();
        const allowed = await Promise.all((await buttons.all()).map((b) => b.isEnabled()));
        expect(allowed.filter(Boolean)).toHaveLength(1);
        await buttons.nth(allowed.indexOf(true)).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('button', { name: '随机抽取检查人员' }).click();
        await dialog.waitFor({ state: 'detached' });
      }
      visits = await visitsOf(cast, task());
      expect(new Set(visits[0]!.team.map((m) => m.agency))).toEqual(new Set(members));
    },
    long,
  );

  test(
    '开封细则第二十二条、第二十五条：提交、他人审核、预览、公示，公众所见与预览相同',
    async () => {
      const visit = visits[0]!;
      cast.on('2026-09-08');
      await clearTeam(cast, visit);
      await prepare(cast, task(), visit, '2026-09-08', true);
      await start(cast, visit, '旅馆大堂');
      for (const check of visit.checks) await recordCheck(cast, visit, check, { code: 'NO_PROBLEM_FOUND', publicText: '台账齐全' });
      await finish(cast, visit, { kind: 'SIGNED' });
      const check = visit.checks.find((c) => c.agency === 'wg-amr')!;
      const path = `/results/${check.id}`;

      const desk = await at('wg-amr.op', path);
      await take(desk, '提交审核');
      // Whoever submitted does not review: it says who does, and there is nothing to press.
      await desk.getByText('未录入、未签字的审核人员办理').waitFor();
      expect(await desk.getByRole('button', { name: '审核同意' }).isDisabled()).toBe(true);

      const reviewer = await at('wg-amr.rev', '/approvals');
      await reviewer.getByText('审核结果').waitFor();
      expect(await barriers(reviewer)).toEqual([]);
      await take(reviewer, '审核同意', (dialog) => dialog.getByLabel('公示的说明').fill('台账齐全，设施完好'));
      await reviewer.getByText('没有等待您审批的事项').waitFor();

      await desk.reload();
      await take(desk, '公示', async (dialog) => {
        await dialog.getByText('台账齐全，设施完好').waitFor();
        expect(await dialog.textContent()).not.toContain('备注');
      });
      const citizenSees = (await desk.getByRole('region', { name: '公众所见' }).first().textContent())!;
      await stage.platform.background.night();
      const { publicResults } = await cast.public.query<{ publicResults: { nodes: { resultNo: string }[] } }>(
        '{ publicResults(first: 1) { nodes { resultNo } } }',
      );
      const citizen = await stage.page({ javaScriptEnabled: false });
      await citizen.page.goto(`${stage.platform.url}/results/${publicResults.nodes[0]!.resultNo}`);
      const published = (await citizen.page.locator('main').textContent())!;
      for (const text of ['台账齐全，设施完好', '未发现问题', '有人防地下室的旅馆']) {
        expect(citizenSees).toContain(text);
        expect(published).toContain(text);
      }
    },
    long,
  );

  test(
    'X-18: 每一页没有无障碍缺陷，没有程序错误，不向别处请求',
    async () => {
      const visit = visits[0]!;
      const check = visit.checks.find((c) => c.agency === 'wg-amr')!;
      const pages = {
        'wg-amr.op': [
          '/tasks',
          '/tasks/new',
          `/tasks/${taskId}`,
          `/tasks/${taskId}/draw`,
          `/tasks/${taskId}/teams`,
          `/tasks/${taskId}/papers`,
          '/ceremonies',
          '/visits',
          `/visits/${visit.id}`,
          `/visits/${visits[1]!.id}`,
          `/visits/${visit.id}/papers`,
          '/results?state=PUBLISHED',
          `/results/${check.id}`,
          '/replacements',
          '/documents',
        ],
        'wg-amr.rev': ['/approvals', '/results'],
      };
      for (const [account, paths] of Object.entries(pages))
        for (const path of paths) {
          const page = await at(account, path);
          await page.locator('h1').first().waitFor();
          await page.locator('.ant-skeleton').waitFor({ state: 'detached' });
          expect([path, await barriers(page)]).toEqual([path, []]);
        }
      for (const [account, { complaints }] of people) expect([account, complaints]).toEqual([account, []]);
    },
    long,
  );
});

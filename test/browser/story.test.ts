import { ManualClock, SeededRandom } from '@double-random/runtime';
import { type Cast, cast as castOf } from '../../gateway/standalone/demo/driver/cast.ts';
import { type DrawnVisit, visitsOf } from '../../gateway/standalone/demo/flows/draw-flow.ts';
import { listedScene } from '../scenarios/joint-scene.ts';
import { members, type Scene } from '../story/chapters/scene.ts';
import { describePages } from './chromium.ts';
import { barriers, emptyStage, type Stage } from './stage.ts';
import { drawChapter, taskChapter, teamsChapter } from './story/draw-chapter.ts';
import { People } from './story/people.ts';
import { planChapter } from './story/plan-chapter.ts';
import { afterwardsChapter, publicationChapter, restOfTheTask } from './story/publication-chapter.ts';
import { sentBackChapter } from './story/sent-back-chapter.ts';
import { preparationChapter, scanChapter, visitChapter } from './story/visit-chapter.ts';

/** Against hanging only: in it a dozen people click, on a machine that may be busy. */
const long = 600_000;

describePages('从年度计划到信用平台：各人在自己的页面上办完一次联合抽查（requirements I）', () => {
  let stage: Stage;
  let scene: Scene;
  let cast: Cast;
  let people: People;
  let planPath: string;
  let taskId: string;
  let visits: readonly DrawnVisit[];
  beforeAll(async () => {
    const clock = new ManualClock('2026-01-05T10:00:00+08:00');
    stage = await emptyStage(clock, new SeededRandom('workbench'));
    cast = castOf(stage.platform, clock, 'story in pages');
    people = new People(stage, cast);
    scene = await listedScene(cast);
  });
  afterAll(() => stage?.stop());
  const task = () => ({ id: taskId, initiator: 'wg-amr', agencies: members });
  const inVisit = () => ({ people, cast, visit: visits[0]! });

  test(
    'PD-07: 发起部门编制联合计划项，参与部门同意，备案，联席会议办公室汇总公示',
    async () => {
      planPath = await planChapter(people);
      const citizen = await people.citizen('/notices');
      expect(await citizen.locator('main').textContent()).toContain('有人防地下室的旅馆联合抽查');
    },
    long,
  );

  test(
    '联合细则第十二条、第十五条：计划项产生任务，方案阅知，当众依次揭示，最后一方揭示即产生名单',
    async () => {
      taskId = await taskChapter(people, cast, scene);
      await drawChapter(people, taskId);
    },
    long,
  );

  test(
    '联合细则第十五条第二款：各部门只抽取本部门的检查人员，别的部门的说明由谁抽取',
    async () => {
      await teamsChapter(people, taskId);
      visits = await visitsOf(cast, task());
      expect(new Set(visits[0]!.team.map((m) => m.agency))).toEqual(new Set(members));
    },
    long,
  );

  test(
    'PD-20a, PD-20b, CD-104a: 声明之前看不到事项；预查比对、告知之后亮码，被检查人扫码核验',
    async () => {
      const code = await preparationChapter(inVisit());
      await scanChapter(inVisit(), code);
    },
    long,
  );

  test('KF-19a, KF-21: 进一次门查三个部门的事项，拍照、笔录、断网补报、手写签字，组长结束检查', async () => visitChapter(inVisit()), long);

  test(
    '开封细则第二十二条、第二十五条：提交、他人审核、预览、公示，公众所见与预览相同；抽取可复算，信用平台取得结果',
    async () => {
      await sentBackChapter(people, cast, visits[0]!);
      const published = await publicationChapter(people, cast, stage, visits[0]!);
      await restOfTheTask(people, cast, task(), visits, visits[0]!.checks.find((c) => c.agency === 'wg-amr')!.id);
      await stage.platform.background.night();
      const { publishedDraws } = await cast.public.query<{ publishedDraws: { nodes: { number: string }[] } }>(
        '{ publishedDraws(first: 10) { nodes { number } } }',
      );
      const number = publishedDraws.nodes.find((d) => d.number.endsWith('/objects'))!.number;
      await afterwardsChapter(people, stage, number, published);
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
          planPath,
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
          const page = await people.desk(account, path);
          await page.locator('h1').first().waitFor();
          await page.locator('.ant-skeleton').waitFor({ state: 'detached' });
          expect([path, await barriers(page)]).toEqual([path, []]);
        }
      // The dead network and the wrong code of the chapters above, and nothing else.
      const others = people.complaints.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'));
      expect(others).toEqual(['public false: Failed to load resource: the server responded with a status of 404 (Not Found)']);
    },
    long,
  );
});

import type { Cast } from '../../../gateway/standalone/demo/driver/cast.ts';
import type { DrawnVisit } from '../../../gateway/standalone/demo/flows/draw-flow.ts';
import { reviewAndPublish } from '../../../gateway/standalone/demo/flows/publish-flow.ts';
import type { TaskHandle } from '../../../gateway/standalone/demo/flows/task-flow.ts';
import { clearTeam, finish, prepare, recordCheck, start } from '../../../gateway/standalone/demo/flows/visit-flow.ts';
import { barriers, type Stage } from '../stage.ts';
import { type People, take } from './people.ts';
import { closedDoorChapter } from './visit-chapter.ts';

interface Published {
  readonly resultNo: string;
  readonly objectName: string;
}

/** Requirements I.7: submitted, reviewed by a second person, previewed and published; the public sees what was previewed. */
export async function publicationChapter(people: People, cast: Cast, stage: Stage, visit: DrawnVisit): Promise<Published> {
  const check = visit.checks.find((c) => c.agency === 'wg-amr')!;
  const desk = await people.desk('wg-amr.op', `/results/${check.id}`);
  await take(desk, '提交审核');
  // Whoever submitted does not review: it says who does, and there is nothing to press.
  await desk.getByText('未录入、未签字的审核人员办理').waitFor();
  expect(await desk.getByRole('button', { name: '审核同意' }).isDisabled()).toBe(true);
  const reviewer = await people.desk('wg-amr.rev', '/approvals');
  await reviewer.getByText('审核结果').waitFor();
  expect(await barriers(reviewer)).toEqual([]);
  await take(reviewer, '审核同意', (dialog) => dialog.getByLabel('公示的说明').fill('台账齐全，设施完好'));
  await reviewer.getByText('没有等待您审批的事项').waitFor();
  await desk.reload();
  await take(desk, '公示', async (dialog) => {
    await dialog.getByText('台账齐全，设施完好').waitFor();
    expect(await dialog.textContent()).not.toContain('备注');
  });
  const previewed = (await desk.getByRole('region', { name: '公众所见' }).first().textContent())!;
  await stage.platform.background.night();
  const { publicResults } = await cast.public.query<{ publicResults: { nodes: Published[] } }>(
    '{ publicResults(first: 1) { nodes { resultNo objectName } } }',
  );
  const published = publicResults.nodes[0]!;
  const citizen = await people.citizen(`/results/${published.resultNo}`);
  const seen = (await citizen.locator('main').textContent())!;
  for (const text of ['台账齐全，设施完好', '未发现问题', '有人防地下室的旅馆']) {
    expect(previewed).toContain(text);
    expect(seen).toContain(text);
  }
  return published;
}

/** The other departments publish and the other visits are made, so that the task comes to its end. */
export async function restOfTheTask(
  people: People,
  cast: Cast,
  task: TaskHandle,
  visits: readonly DrawnVisit[],
  checked: string,
): Promise<void> {
  const [first, ...rest] = visits;
  for (const visit of rest) {
    await clearTeam(cast, visit);
    await prepare(cast, task, visit, '2026-09-21', true);
  }
  people.on('2026-09-21');
  for (const visit of rest) {
    await start(cast, visit, '旅馆大堂');
    if (visit === rest.at(-1)) {
      await closedDoorChapter({ people, cast, visit });
      continue;
    }
    for (const check of visit.checks) await recordCheck(cast, visit, check, { code: 'NO_PROBLEM_FOUND', publicText: '台账齐全' });
    await finish(cast, visit, { kind: 'SIGNED' });
  }
  for (const check of [first!, ...rest].flatMap((visit) => visit.checks)) if (check.id !== checked) await reviewAndPublish(cast, check);
}

/** Anybody recomputes the draw on his own device, and the credit platform gets what was published. */
export async function afterwardsChapter(people: People, stage: Stage, number: string, published: Published): Promise<void> {
  const citizen = await people.citizen(`/draws/${number}`, true);
  await citizen.getByRole('button', { name: '重新计算这次抽取' }).click();
  await citizen.locator('#verdict').waitFor();
  expect(await citizen.locator('#verdict').textContent()).toContain('核验通过');
  const office = await people.desk('wg-jco.jco', '/credit');
  const answer = await fetch(`${stage.platform.url}/oidc/dev-token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person: 'credit-platform' }),
  });
  await office.getByLabel('访问令牌').fill(((await answer.json()) as { access_token: string }).access_token);
  await office.getByRole('button', { name: '发送' }).click();
  const said = office.getByLabel('回答');
  await said.filter({ hasText: 'creditEvents' }).waitFor();
  expect(await said.inputValue()).toContain(published.resultNo);
}

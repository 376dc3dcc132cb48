import type { Cast } from '../../../gateway/standalone/demo/driver/cast.ts';
import type { DrawnVisit } from '../../../gateway/standalone/demo/flows/draw-flow.ts';
import { active, inspector } from '../../../gateway/standalone/demo/flows/visit-flow.ts';
import { barriers } from '../stage.ts';
import { type People, take } from './people.ts';

const why = '检查方式与现场照片不符';

/** KF 第二十五条: what the reviewer sends back is told to its inspectors at the desk and on their phones; they write and sign it again. */
export async function sentBackChapter(people: People, cast: Cast, visit: DrawnVisit): Promise<void> {
  const check = visit.checks.find((c) => c.agency === 'wg-amr')!;
  await cast.as('wg-amr.op').act('submitForReview', { matterCheckId: check.id });
  const reviewer = await people.desk('wg-amr.rev', '/approvals');
  await take(reviewer, '退回', (dialog) => dialog.getByLabel('退回理由').fill(why));
  const [first, ...rest] = active(visit).filter((m) => m.agency === check.agency);
  const { account } = inspector(cast, first!);
  const phone = await people.phone(account);
  await phone.getByRole('link', { name: '结果待补正' }).click();
  await phone.getByText(`审核退回：${why}`).waitFor();
  expect(await barriers(phone)).toEqual([]);
  await phone.getByRole('button', { name: '提交检查结果' }).click();
  await phone.getByText('已录入').first().waitFor();
  await phone.getByRole('button', { name: '我已核对，签字' }).click();
  const todos = async (who: string) =>
    (await cast.as(who).query<{ todos: { items: { kind: string; subject: string }[] } }>('{ todos { items { kind subject } } }')).todos
      .items;
  for (const member of rest) {
    const other = inspector(cast, member);
    expect(await todos(other.account)).toContainEqual({ kind: 'REDO_RESULT', subject: visit.id });
    await other.act('signMatterResult', { matterCheckId: check.id });
  }
  await phone.getByText('检查人员已签字').first().waitFor();
  await phone.goto('about:blank');
  const list = await people.phone(account);
  await list.getByRole('heading', { name: '我的检查' }).waitFor();
  await list.locator('.card, summary').first().waitFor();
  expect(await list.getByText('结果待补正').count()).toBe(0);
}

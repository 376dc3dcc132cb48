import { archive } from '../one-check.ts';
import type { Year } from '../year.ts';

interface Attained {
  readonly plans: {
    readonly nodes: readonly {
      readonly state: string;
      readonly closedAt: string | null;
      readonly attainment: readonly {
        readonly code: string;
        readonly planned: number;
        readonly completed: number;
        readonly met: boolean;
        readonly basisPoints: number;
      }[];
    }[];
  };
}
const query = '{ plans(year: 2026) { nodes { state closedAt attainment { code planned completed basisPoints met } } } }';

/** 收口: with nothing left to do on the last day of the year, at the latest on 31 January; counted by the data, then frozen. */
export async function closing({ as, night, owed }: Year): Promise<void> {
  await night('2026-12-31');
  const plan = async (account: string) => (await as(account).query<Attained>(query)).plans.nodes[0]!;
  const yexian = await plan('yx-psb.op');
  expect(yexian).toMatchObject({ state: 'CLOSED', attainment: [{ code: 'W1', planned: 8, completed: 8, basisPoints: 10_000, met: true }] });
  expect(await owed('yx-psb.op', 'PLAN_CLOSING')).toEqual(['2027-01-31 ON_TIME']);
  // Published late is not attained (PD 第二十九条).
  expect((await plan('yy-psb.op')).attainment).toEqual([{ code: 'Y1', planned: 1, completed: 0, basisPoints: 0, met: false }]);
  expect((await plan('kf-psb.op')).attainment).toEqual([{ code: 'K1', planned: 2, completed: 2, basisPoints: 10_000, met: true }]);
  expect((await plan('wg-amr.op')).attainment).toEqual([{ code: 'J1', planned: 3, completed: 3, basisPoints: 10_000, met: true }]);
}

/** the State Council's calendar of the new year arrives, and what was provisional is known. */
export async function calendar({ as, on }: Year): Promise<void> {
  on('2027-01-04');
  const input = { year: 2027, source: '示例：2027年部分节假日安排', off: ['2027-01-01', '2027-01-02', '2027-01-03'], work: [] };
  expect((await as('wg-amr.op').refused('loadCalendarYear', input)).code).toBe('FORBIDDEN');
  await as('wg-jco.jco').act('loadCalendarYear', input, 'recomputed');
}

/** 归档: every department its own volume of every visit, by 30 June; one that forgets is found by the night after. */
export async function archives(year: Year): Promise<void> {
  const { world, checks, night, owed, as } = year;
  expect(await owed('wg-cad.op', 'ARCHIVE', checks['PD']!.task.id)).toEqual(['2027-06-30 OPEN']);
  for (const code of ['KF', 'CD', 'PD']) await archive(world, checks[code]!, '2027-06-29');
  await night('2027-06-30');
  expect(await owed('kf-psb.op', 'ARCHIVE', checks['KF']!.task.id)).toEqual(['2027-06-30 ON_TIME']);
  for (const agency of checks['PD']!.task.agencies)
    expect(await owed(`${agency}.op`, 'ARCHIVE', checks['PD']!.task.id)).toEqual(['2027-06-30 ON_TIME']);
  // KF 第二十五条: begun, drawn, checked, published and filed on the platform alone, every link on record.
  const { completenessReport } = await as('kf-psb.op').query<{ completenessReport: { complete: boolean; links: readonly object[] } }>(
    'query($id: ID!) { completenessReport(taskId: $id) { complete links { link state steps } } }',
    { id: checks['KF']!.task.id },
  );
  expect([completenessReport.complete, completenessReport.links.length]).toEqual([true, 12]);
  const { task } = await as('wg-amr.op').query<{ task: { state: string; kind: string } }>(
    'query($id: ID!) { task(id: $id) { state kind } }',
    {
      id: checks['PD']!.task.id,
    },
  );
  expect(task).toEqual({ state: 'ARCHIVED', kind: 'DOUBLE_RANDOM' });
}

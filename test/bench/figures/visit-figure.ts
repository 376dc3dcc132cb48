import { deepStrictEqual, ok } from 'node:assert/strict';
import { getAgency } from '@double-random/schema/departments';
import { drawAndDispatch, drawTeams, visitsOf } from '../../../gateway/standalone/demo/flows/draw-flow.ts';
import { draftPlan, itemOf } from '../../../gateway/standalone/demo/flows/plan-flow.ts';
import { confirmRegistry, createTask, markReady } from '../../../gateway/standalone/demo/flows/task-flow.ts';
import { clearTeam, finish, prepare, recordCheck, start } from '../../../gateway/standalone/demo/flows/visit-flow.ts';
import { demoUscc, type Premises, type Trade } from '../../../gateway/standalone/demo/world/premises.ts';
import { inspectorRows, objectRow } from '../../../gateway/standalone/demo/world/rows-of-premises.ts';
import {
  fileRegistry,
  importRegistry,
  matterOf,
  type PublishedMatter,
  publishJointList,
  publishMatterList,
} from '../../../gateway/standalone/demo/world/set-up.ts';
import { places } from '../dataset.ts';
import { directCalls, recordCalls } from '../direct-calls.ts';
import { type Comparison, compare } from '../measure.ts';
import type { FigureOptions, Stage } from '../stage.ts';

const members = ['wg-amr', 'wg-psb', 'wg-cad'] as const;
/** Seven matters of three departments: what requirement X-27 speaks of. */
const matterCodes: Readonly<Record<(typeof members)[number], readonly string[]>> = {
  'wg-amr': ['M-REGINFO', 'M-REGISTER', 'M-EQUIPMENT'],
  'wg-psb': ['M-HOTEL', 'M-CAFE', 'M-SECURITY'],
  'wg-cad': ['M-CADUSE'],
};
const trades: readonly Trade[] = ['HOTEL', 'CAFE', 'SECURITY', 'EQUIPMENT', 'CAD_BASEMENT'];
const outcomes: Readonly<Record<string, string>> = { 'wg-amr': 'NO_PROBLEM_FOUND', 'wg-psb': 'NO_PROBLEM_FOUND', 'wg-cad': 'QUALIFIED' };
const objects = 60;

const query = `query JointVisit($id: ID!, $year: Int!) {
  visit(id: $id) {
    id objectName joint state scheduledOn leadDepartment { code name }
    object {
      code
      capStatus(year: $year) { limit used remaining entries { agency joint exempt visitedOn } }
      publicSecurityEntry { id name address state businessScope matterCodes }
      civilAirDefenseEntry { id name address state businessScope matterCodes }
      marketSupervisionEntry { id name address state businessScope matterCodes }
    }
    team { id leader state department { code name } inspector { id agency unit nameMasked certificateNoLast4 } }
    checks {
      id matterCode matterName state department { code name }
      matter { id code name agency categories methods version ratioBasisPoints checklist { code text } legalBases { title article } }
    }
    deadlines { kind agency dueOn }
  }
}`;

const everything: Iterable<Premises> = Array.from(places(objects), (place, i) => ({
  ...place,
  kind: 'ENTERPRISE' as const,
  uscc: demoUscc('91', 1_000_000 + i),
  trades,
}));

/** Three departments with lists, registries, a joint task, its draw, its teams and one visit made: every part of it has something to show. */
export async function setUpJointVisit({ cast, profileOf, prefixes }: Stage): Promise<string> {
  cast.on('2026-01-06');
  await cast.as('wg-jco.jco').act('openYear', { year: 2026 });
  const published: PublishedMatter[] = [];
  for (const agency of members) {
    const profile = profileOf(agency);
    published.push(...(await publishMatterList(cast, profile, getAgency(agency))));
    const rows = Array.from(everything, (place) => objectRow(profile.code, place)!);
    await importRegistry(cast, profile, agency, 'objects', rows);
    await importRegistry(cast, profile, agency, 'inspectors', inspectorRows(agency));
    if (agency === 'wg-cad') await fileRegistry(cast, profile, agency, '舞人防备〔2026〕1号');
  }
  const matters = members.flatMap((agency) => matterCodes[agency].map((code) => matterOf(published, agency, code)));
  await publishJointList(cast, 'WG', 'wg-amr', matters);
  cast.on('2026-01-20');
  const plan = await draftPlan(cast, 'wg-amr', 2026, [
    {
      code: 'J1',
      name: '旅馆联合抽查',
      matters,
      participants: ['wg-psb', 'wg-cad'],
      ratioBasisPoints: 500,
      estimatedCount: 3,
      windowFrom: '2026-09-07',
      windowTo: '2026-09-30',
      scopeText: '旅馆',
    },
  ]);
  await cast.as('wg-amr.op').act('filePlan', { planId: plan.id });
  cast.on('2026-02-26');
  for (const step of ['compileJointPlan', 'publishJointPlan'])
    await cast.as('wg-jco.jco').act(step, { region: 'WG', year: 2026 }, '', 'JointPlanInput');
  cast.on('2026-09-02');
  const task = await createTask(cast, { name: '旅馆联合抽查', planItemId: itemOf(plan, 'J1').id }, members);
  for (const agency of members) await confirmRegistry(cast, prefixes, agency, task.id);
  await markReady(cast, task);
  await drawAndDispatch(cast, task);
  await drawTeams(cast, task);
  const visit = (await visitsOf(cast, task))[0]!;
  cast.on('2026-09-16');
  await clearTeam(cast, visit);
  await prepare(cast, task, visit, '2026-09-18', true);
  cast.on('2026-09-18');
  await start(cast, visit, '旅馆大堂');
  for (const check of visit.checks) await recordCheck(cast, visit, check, { code: outcomes[check.agency]!, publicText: '未发现问题。' });
  await finish(cast, visit, { kind: 'SIGNED' });
  return visit.id;
}

interface JointVisit {
  readonly visit: {
    readonly team: readonly { readonly inspector: object | null }[];
    readonly checks: readonly { readonly matter: object | null }[];
    readonly deadlines: readonly { readonly agency: string }[];
  };
}

/** one operation composes the whole joint visit, beside the calls to the subgraphs that it consists of, one after another. */
export async function visitFigure(stage: Stage, { rounds = 51 }: FigureOptions): Promise<readonly Comparison[]> {
  const variables = { id: await setUpJointVisit(stage), year: 2026 };
  const op = stage.cast.as('wg-amr.op');
  const whole = () => op.query<JointVisit>(query, variables);
  const { visit } = await whole();
  deepStrictEqual(visit.checks.length, 7, 'seven matters');
  ok(
    visit.checks.every((c) => c.matter) && visit.team.length >= 6 && visit.team.every((m) => m.inspector),
    'every check has its matter and every member its inspector',
  );
  deepStrictEqual([...new Set(visit.deadlines.map((d) => d.agency))].sort(), [...members].sort(), 'deadlines of every department');
  const direct = await directCalls(stage);
  try {
    let calls = await recordCalls(stage.subgraphs, whole);
    const count = Object.keys(stage.subgraphs).map((name) => `${name} ${calls.filter((c) => c.subgraph === name).length}`);
    const comparison = await compare(
      '联合检查一次查询（对象与各部门名录、检查组、七个事项的清单内容、期限、年度次数）与逐一直接询问各子图',
      `三部门、七个事项、${visit.team.length} 名检查人员；子图调用 ${calls.length} 次（${count.join('，')}）；${stage.transport === 'http' ? '网关经 HTTP 询问子图' : '网关与子图在同一进程'}`,
      { name: 'visit（经网关，一次 HTTP 请求）', run: whole },
      {
        name: stage.transport === 'http' ? '同样的子图调用，直接经 HTTP，逐一进行' : '同样的子图调用，同一进程内，逐一进行',
        // Signed actors live a minute: the calls are recorded anew.
        prepare: async () => {
          calls = await recordCalls(stage.subgraphs, whole);
        },
        run: async () => {
          const answers: unknown[] = [];
          for (const call of calls) answers.push(await direct.ask(call));
          return answers;
        },
      },
      (answer, answers) => {
        deepStrictEqual(answer.visit, visit, 'the gateway gives the same visit again');
        deepStrictEqual(
          answers,
          calls.map((c) => c.answer),
          'asked directly, the subgraphs answer what they answered the gateway',
        );
      },
      { rounds },
    );
    return [comparison];
  } finally {
    await direct.close();
  }
}

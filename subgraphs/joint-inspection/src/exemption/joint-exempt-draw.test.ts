import { confirmAndFile, enterObject, firm, readyTask } from '../testing/draw-world.ts';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { done, publishMatters } from '../testing/joint-world.ts';
import { exemptionSteps } from './testing/exemption-steps.ts';

const drawFields = 'draw { objects { object { code } exempt } }';
let h: JointHarness;
let steps: ReturnType<typeof exemptionSteps>;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-02T09:00:00+08:00' });
  steps = exemptionSteps(h);
});
afterAll(() => h.close());

describe('K-05, K-06, CD-6c: 联合定向抽查，豁免只及于本部门的次数，取批准次数中最小的', () => {
  let ids: { psb: string; cad: string };
  const both = ['wg-psb', 'wg-cad'];
  const joint = async (id: string) => {
    const matters = { 'wg-psb': [ids.psb], 'wg-cad': [ids.cad] };
    const ground = { code: 'UPPER_INSTRUCTION', documentNo: '1号' };
    const taskId = await readyTask(h, { id, initiator: 'wg-psb', matters, ratioBasisPoints: 10_000, ground });
    await confirmAndFile(h, taskId, both);
    return taskId;
  };
  const take = async (taskId: string, agency: string, exemptionId: string) =>
    h.as(`${agency}.op`).mutate('useExemption', { taskId, exemptionId }, 'exemption { state }');
  const go = (taskId: string) => h.as('wg-psb.op').mutate('drawObjects', { taskId }, drawFields);
  const terms = (raisedTo: number | null) => ({ ground: 'REPEATED_COMPLAINTS', evidence: '工单', scope: { codes: [firm(20)] }, raisedTo });

  beforeAll(async () => {
    ids = {
      psb: (await publishMatters(h, 'wg-psb', [{ code: 'M-HOTEL', name: '旅馆业治安管理检查' }]))['M-HOTEL']!,
      cad: (await publishMatters(h, 'wg-cad', [{ code: 'M-CADUSE', name: '人防工程平时使用检查' }]))['M-CADUSE']!,
    };
    for (const uscc of [firm(20), firm(21)]) {
      await enterObject(h, 'wg-psb', uscc, ['M-HOTEL']);
      await enterObject(h, 'wg-cad', uscc, ['M-CADUSE']);
    }
    await steps.used(firm(20), 2);
    await steps.used(firm(21), 2);
  });

  test('✘ 只有公安的豁免：人防的上限两次仍然有效', async () => {
    const taskId = await joint('k5-one');
    const { id } = await steps.approved('wg-psb', terms(5));
    expect((await take(taskId, 'wg-cad', id)).denials).toEqual(['NOT_FOUND']);
    expect((await take(taskId, 'wg-amr', id)).denials).toEqual(['NOT_FOUND']);
    expect(done(await take(taskId, 'wg-psb', id)).payload.exemption.state).toBe('USED');
    expect((await go(taskId)).refusals).toEqual(['EMPTY_POOL']);
  });

  test('✔ 两个部门都有豁免（公安5次、人防默认加1为3次）：可以抽中第三次，只限写明的对象；✘ 第四次排除', async () => {
    const exemptions = {
      'wg-psb': (await steps.approved('wg-psb', terms(5))).id,
      'wg-cad': (await steps.approved('wg-cad', terms(null))).id,
    };
    const third = await joint('k6-third');
    for (const [agency, id] of Object.entries(exemptions)) done(await take(third, agency, id));
    const drawn = done(await go(third)).payload.draw;
    expect(drawn.objects).toEqual([{ object: { code: firm(20) }, exempt: true }]);
    expect((await steps.slots(firm(20))).at(-1)).toEqual({ slot: 3, exempt: true });
    const fourth = await joint('k6-fourth');
    for (const [agency, id] of Object.entries(exemptions)) done(await take(fourth, agency, id));
    expect((await go(fourth)).refusals).toEqual(['EMPTY_POOL']);
  });
});

import { enterObject, firm } from '../../testing/draw-world.ts';
import { type JointHarness, startJointForTest } from '../../testing/joint-harness.ts';
import { confirmRegistries, publishWorldMatters } from '../../testing/joint-world.ts';

let h: JointHarness;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-03-02T09:00:00+08:00' });
  await publishWorldMatters(h);
  for (let n = 1; n <= 30; n++) {
    await enterObject(h, 'wg-psb', firm(n), ['M-HOTEL']);
    await enterObject(h, 'wg-cad', firm(n), ['M-CADUSE']);
  }
  // Two in common with market regulation: too few to be told. One more hotel that nobody shares.
  for (const n of [1, 2, 77]) await enterObject(h, 'wg-amr', firm(n), ['M-REGINFO']);
  await enterObject(h, 'wg-psb', firm(78), ['M-HOTEL']);
  await confirmRegistries(h, 'spring', ['wg-psb', 'wg-cad', 'wg-amr']);
});
afterAll(() => h.close());

const pairs = async (who: string) => {
  const { data, denials } = await h
    .as(who)
    .query(
      '{ sharedObjects { pairs { first { department { code } matterCode matterName } second { department { code } matterCode } entities } } }',
    );
  return denials.length ? denials : data.sharedObjects.pairs;
};
const hotelAndWorks = (entities: number) => ({
  first: { department: { code: 'wg-cad' }, matterCode: 'M-CADUSE', matterName: '人防工程平时使用检查' },
  second: { department: { code: 'wg-psb' }, matterCode: 'M-HOTEL' },
  entities,
});

describe('KF-12a: 对象一致或相近的事项，宜联合检查', () => {
  test('✔ 两个部门的名录库共有30家的，办公室和双方看到这一对和30；不足三家的不列', async () => {
    for (const who of ['wg-jco', 'wg-psb.op', 'wg-cad.dh', 'wg-psb.ph'])
      expect([who, await pairs(who)]).toEqual([who, [hotelAndWorks(30)]]);
  });
  test('✘ 与己无关的部门看不到；其他岗位、公众 FORBIDDEN；区域之外没有；没有对象的名称和代码', async () => {
    expect(await pairs('wg-amr.op')).toEqual([]);
    expect(await pairs('yx-psb.op')).toEqual([]);
    for (const who of ['wg-psb.reg', 'wg-psb.i1', 'credit', 'public']) expect([who, await pairs(who)]).toEqual([who, ['FORBIDDEN']]);
    const [type] = /type SharedObjectsView [^}]*}/.exec(h.joint.sdl)!;
    expect(type.match(/^\s+\w+:/gm)!.map((field) => field.trim())).toEqual(['first:', 'second:', 'entities:']);
  });
  test('✔ 注销的、依法不在检查范围的不算；第三家共有的出现后列出，多者在前', async () => {
    const psb = h.as('wg-psb.reg').on('public-security');
    const idOf = async (n: number) => enterObject(h, 'wg-psb', firm(n), ['M-HOTEL']);
    await psb.mutate('deactivatePublicSecurityObject', { id: await idOf(29), to: 'DEREGISTERED', reason: '注销' }, 'object { id }');
    await psb.mutate('excludePublicSecurityObject', { id: await idOf(30), legalBasis: '《示例条例》第三条' }, 'object { id }');
    await enterObject(h, 'wg-amr', firm(3), ['M-REGINFO']);
    await confirmRegistries(h, 'spring', ['wg-amr']);
    expect((await pairs('wg-jco')).map((p: { entities: number }) => p.entities)).toEqual([28, 3, 3]);
    expect((await pairs('wg-psb.op'))[0]).toEqual(hotelAndWorks(28));
    h.reachable('civil-air-defense', false);
    expect(await pairs('wg-jco')).toEqual(['UNAVAILABLE']);
    h.reachable('civil-air-defense', true);
  });
});

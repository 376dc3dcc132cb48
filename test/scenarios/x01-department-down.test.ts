import { accessTokenHeader, actorHeader, anonymous, type Headers, tokenSigner } from '@double-random/runtime';
import { departments } from '@double-random/schema/departments';
import { signingKey } from '../../gateway/standalone/signing-keys.ts';
import { entities } from '../story/world.ts';
import { readyScene } from './joint-scene.ts';
import { type Installation, startInstallation } from './processes/installation.ts';

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
type Answer = { data?: any; errors?: any[] };

/** One object, each department's list and each department's part of it, asked in one operation. */
const acrossAll = `query AcrossAll($code: String!) {
  entity(uscc: $code) { code publicSecurityEntry { name } civilAirDefenseEntry { name } marketSupervisionEntry { name } capStatus(year: 2026) { limit } } }`;

let installation: Installation;
let taskId: string;
beforeAll(async () => {
  installation = await startInstallation();
  taskId = (await readyScene(installation.cast)).task!.id;
});
afterAll(async () => {
  // Each of the six finishes and leaves by himself.
  expect(await installation?.stop()).toEqual([0, 0, 0, 0, 0, 0]);
});

const ask = (account: string, query: string, variables: object = {}) =>
  installation.cast.as(account).ask(query, variables as never) as Promise<Answer>;

/** Asks a department past the gateway. */
async function directly(department: string, query: string, headers: Headers, variables: object = {}): Promise<Answer> {
  const response = await fetch(`${installation.children[department]!.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(headers as Record<string, string>) },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

const guessed = `query($r: [_Any!]!) { _entities(representations: $r) { ... on PublicSecurityInspector { nameMasked } ... on InspectionObject { publicSecurityEntry { name } } } }`;
const guesses = {
  r: [
    { __typename: 'PublicSecurityInspector', id: 'ps_ins_01a00000-0000-7000-8000-000000000001' },
    { __typename: 'InspectionObject', code: entities.E1 },
  ],
};

describe('四个子图、网关、身份服务各为一个进程', () => {
  test('X-01, X-28: 一次查询由四个进程合成', async () => {
    const { data, errors } = await ask('wg-psb.op', acrossAll, { code: entities.E1 });
    expect(errors).toBeUndefined();
    expect(data.entity).toMatchObject({ code: entities.E1, publicSecurityEntry: { name: expect.stringContaining('旅馆') } });
    expect(data.entity.capStatus.limit).toBeGreaterThan(0);
  });

  test('X-06: 绕过网关直接问子图：没有凭证、伪造凭证、没有本人登录凭证或者拿别人的，一律 UNAUTHENTICATED', async () => {
    const stranger = signingKey('gateway', { dataDir: '', secret: 'another installation’s secret, long enough' });
    const person = { kind: 'person', id: 'wg-psb.op', name: '赵甲', department: 'wg-psb', roles: ['op'] } as const;
    const own = tokenSigner('gateway', installation.gatewayKey.privatePem);
    for (const { code } of departments) {
      const forged = await tokenSigner('gateway', stranger.privatePem).mint(person, code, 'r');
      const elsewhere = await own.mint(person, 'another-subgraph', 'r');
      const unvouched = await own.mint(person, code, 'r');
      const another = { [actorHeader]: unvouched, [accessTokenHeader]: await installation.token('wg-cad.op') };
      for (const headers of [{}, { [actorHeader]: forged }, { [actorHeader]: elsewhere }, { [actorHeader]: unvouched }, another])
        for (const query of ['{ __typename }', '{ _service { sdl } }']) {
          const answer = await directly(code, query, headers);
          expect([answer.data ?? null, answer.errors?.[0].extensions.code]).toEqual([null, 'UNAUTHENTICATED']);
        }
    }
  });

  test('X-06: 猜一个标识问 _entities，公众得到的是空', async () => {
    const signed = await tokenSigner('gateway', installation.gatewayKey.privatePem).mint(anonymous, 'public-security', 'r');
    const { data } = await directly('public-security', guessed, { [actorHeader]: signed }, guesses);
    expect(data._entities.map((e: object | null) => e && Object.values(e)[0])).toEqual([null, null]);
  });
});

describe('人防子图的进程被杀死', () => {
  beforeAll(async () => {
    expect(await installation.children['civil-air-defense']!.end('SIGKILL')).toBeNull();
  });

  test('X-01: 只有人防的字段为空并附路径和 UNAVAILABLE，其余部门照常回答', async () => {
    const { data, errors } = await ask('wg-psb.op', acrossAll, { code: entities.E1 });
    expect(data.entity.publicSecurityEntry.name).toContain('旅馆');
    expect(data.entity.capStatus.limit).toBeGreaterThan(0);
    expect(data.entity.civilAirDefenseEntry).toBeNull();
    expect(errors!.map((e) => [e.path, e.extensions.code])).toEqual([[['entity', 'civilAirDefenseEntry'], 'UNAVAILABLE']]);
  });

  test('X-01: 公安单部门的工作照常进行', async () => {
    const { data, errors } = await ask('wg-psb.reg', '{ publicSecurityObjects(agency: "wg-psb", first: 3) { nodes { code } } }');
    expect(errors).toBeUndefined();
    expect(data.publicSecurityObjects.nodes).toHaveLength(3);
  });

  test('X-01, X-11: 参与部门连不上，联合抽取被拒绝，什么也没有抽；恢复后可以抽取', async () => {
    const op = installation.cast.as('wg-amr.op');
    const stateOf = async () => {
      const { data } = await ask('wg-amr.op', 'query($id: ID!) { task(id: $id) { state draws { id } } }', { id: taskId });
      return [data.task.state, data.task.draws];
    };
    expect((await op.refused('drawObjects', { taskId })).code).toBe('UNAVAILABLE');
    expect(await stateOf()).toEqual(['READY', []]);
    await installation.restart('civil-air-defense');
    const { draw } = await op.act<{ draw: { counts: { size: number } } }>('drawObjects', { taskId }, 'draw { counts { size } }');
    expect(draw.counts.size).toBe(3);
  });
});

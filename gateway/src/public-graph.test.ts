import { startWorld, type World } from './testing/two-departments.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld('in-process');
});
afterAll(() => world.stop());

const get = (query: string, headers: Record<string, string> = {}, path = '/public/graphql') =>
  fetch(`${world.url}${path}?query=${encodeURIComponent(query)}`, { headers });
const names = '{ psObjects { nodes { code psName } } }';

test('PD-25: 公开的查询是一个网址，任何网站都可以读；答复带校验标记，没有变化的不再传送', async () => {
  const first = await get(names);
  expect(first.status).toBe(200);
  expect(Object.fromEntries(first.headers)).toMatchObject({ 'cache-control': 'public, no-cache', 'access-control-allow-origin': '*' });
  const bytes = await first.text();
  expect(JSON.parse(bytes).data.psObjects.nodes[0]).toEqual({ code: 'E1', psName: '公安 E1' });
  const etag = first.headers.get('etag')!;
  for (const held of [etag, `W/${etag}`, `"other", ${etag}`]) {
    const again = await get(names, { 'if-none-match': held });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
  }
  const other = await get('{ psObjects { nodes { code } } }', { 'if-none-match': etag });
  expect([other.status, other.headers.get('etag') === etag]).toEqual([200, false]);
});

test('✘ 出错的、以POST查询的、表明身份的答复不得留存', async () => {
  const wrong = await get('{ psMe }');
  expect([wrong.status, wrong.headers.get('cache-control'), wrong.headers.get('etag')]).toEqual([400, 'no-store', null]);
  const body = JSON.stringify({ query: names });
  const posted = await fetch(`${world.url}/public/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  expect([posted.status, posted.headers.get('cache-control'), posted.headers.get('etag')]).toEqual([200, 'no-store', null]);
  const known = { authorization: `Bearer ${await world.idp.person()}`, 'apollo-require-preflight': '1' };
  const own = await get('{ psMe }', known, '/graphql');
  expect([own.status, own.headers.get('cache-control'), own.headers.get('access-control-allow-origin')]).toEqual([200, 'no-store', null]);
});

test('其他网站的网页先问可否查询：公开的可以，内部的不可以', async () => {
  const ask = (path: string) => fetch(world.url + path, { method: 'OPTIONS', headers: { origin: 'https://elsewhere.example' } });
  const open = await ask('/public/graphql');
  expect([open.status, open.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, POST']);
  expect((await ask('/graphql')).headers.get('access-control-allow-origin')).toBeNull();
});

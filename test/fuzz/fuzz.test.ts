import { gen, sample } from 'fast-check';
import { plannedScene } from '../scenarios/joint-scene.ts';
import { posts } from '../secrecy/posts.ts';
import { type Stage, someAtATime, startStage, type Wire } from '../secrecy/stage.ts';
import { hostileBodies, type Known } from './hostile-values.ts';
import { operationFrom } from './operations.ts';

// `FUZZ_RUNS=10000 npm test -- test/fuzz` runs for longer, `FUZZ_SEED=…` runs again what the title of a failure names.
const runs = Number(process.env['FUZZ_RUNS'] ?? 500);
const seed = Number(process.env['FUZZ_SEED'] ?? 20_260_918);
const accounts = Object.values(posts);
const patienceMs = 20_000;

const expected: ReadonlySet<unknown> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
]);
/** Stacks, SQL, the database's words, names of files. */
const innards =
  /node_modules|\.[jt]s:\d|at \w+ \(|select .+ from |insert into|violates|relation "|syntax error at|invalid (byte|input syntax)|MikroORM|\bECONN[A-Z]+\b/;

let stage: Stage;
let known: Known;
beforeAll(async () => {
  stage = await startStage({ limits: {} });
  const scene = await plannedScene(stage.cast);
  const { id, agency } = scene.matters[0]!;
  known = { planItemId: scene.items['J1'], matterId: id, agency, region: 'WG', year: 2026, uscc: '91410481MA0HTK0016', first: 20 };
}, 300_000);
afterAll(() => stage?.stop());

/** What is wrong with an answer; nothing, mostly. */
function complaint({ status, text }: Wire, tookMs: number): string | undefined {
  if (status >= 500) return `status ${status}`;
  if (tookMs > patienceMs) return `${Math.round(tookMs)} ms`;
  if (innards.test(text)) return `shows ${innards.exec(text)![0]}`;
  const { errors } = JSON.parse(text) as { errors?: readonly { extensions?: { code?: string }; path?: readonly unknown[] }[] };
  const odd = errors?.find((e) => !expected.has(e.extensions?.code));
  return odd && `${odd.extensions?.code} at ${odd.path?.join('.')}`;
}

async function complaints(bodies: readonly { readonly account: string | null; readonly body: unknown }[]): Promise<string[]> {
  const found = await someAtATime(bodies, 4, async ({ account, body }) => {
    const started = performance.now();
    const wire = await stage.post(account, body);
    const wrong = complaint(wire, performance.now() - started);
    if (!wrong) return [];
    const { requestId } =
      (JSON.parse(wire.text) as { errors?: { extensions?: { requestId?: string } }[] }).errors?.find((e) => e.extensions?.requestId)
        ?.extensions ?? {};
    const why = stage.logged.filter((line) => line['requestId'] === requestId && line['error']).map((line) => line['error']);
    return [`${account}: ${wrong} | ${why[0] ?? ''} | ${JSON.stringify(body).slice(0, 1500)}`];
  });
  return found.flat();
}

test(`X-22: ${runs} 个生成的操作（种子 ${seed}）没有内部错误、没有堆栈、没有 SQL、没有停滞`, async () => {
  const made = sample(gen(), { seed, numRuns: runs }).map((g, i) => {
    const account = accounts[i % accounts.length]!;
    return { account, body: operationFrom(g, account === null ? stage.public : stage.internal, known) };
  });
  expect(await complaints(made)).toEqual([]);
});

test('X-22: 不成形的请求，不论谁发来，一概以目录中的错误码拒绝', async () => {
  expect(await complaints(accounts.slice(0, 2).flatMap((account) => hostileBodies.map((body) => ({ account, body }))))).toEqual([]);
  expect(await complaints(hostileBodies.map((body) => ({ account: null, body })))).toEqual([]);
});

test('X-22: 写错的名称，不提示相近的字段', async () => {
  for (const account of [null, 'wg-amr.op']) {
    const { status, text } = await stage.post(account, { query: '{ publicResultz { x } publicResults { nodes { resultN } } }' });
    expect(status).toBe(400);
    expect(text).not.toMatch(/Did you mean|resultNo/);
  }
});

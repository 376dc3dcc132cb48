import { rows } from '@double-random/runtime';
import { type Ceremony, ceremonyHash, ceremonySeed, checkChain, commitTo } from '@double-random/verifiable-draw';
import { nodeHash } from '@double-random/verifiable-draw/node.ts';
import type { Answer, SeedCommitment, SeedReveal } from '../contract.ts';
import { publicSecurity, startRegistries } from '../objects/testing/registry-steps.ts';
import type { DepartmentHarness } from '../testing/department-harness.ts';

const hash = nodeHash('sha256');
const party = 'wg-psb';
const other = { p: 'wg-jco', c: commitTo(hash, 'ab'.repeat(32)), i: 1 };
let harness: DepartmentHarness;
beforeAll(async () => {
  harness = await startRegistries(publicSecurity);
});
afterAll(() => harness.close());

const commitment = async () => {
  const answer = await harness.command<Answer<SeedCommitment>>('seedCommitment', { party });
  if (!('value' in answer)) throw new Error('refused');
  return answer.value;
};
const ceremony = (own: { c: string; i: number }, id = 'wg/2026/1'): Ceremony => ({
  v: 1,
  suite: 'sha256',
  id,
  seals: ['cd'.repeat(32)],
  parties: [{ p: party, ...own }, other],
  min: 2,
  beacon: null,
  by: '2026-03-10T02:00:00Z',
});
const reveal = (c: Ceremony, ceremonyHashText = ceremonyHash(hash, c)) =>
  harness.command<Answer<SeedReveal>>('seedReveal', { party, ceremony: c, ceremonyHash: ceremonyHashText });
const revealed = async (c: Ceremony) => {
  const answer = await reveal(c);
  if (!('value' in answer)) throw new Error(JSON.stringify(answer.refusals));
  return answer.value.v;
};

test('draw-spec 5.1: the commitment stands until it is revealed, the secret is sealed', async () => {
  const first = await commitment();
  expect(first).toEqual({ party, c: expect.stringMatching(/^[0-9a-f]{64}$/), index: 1 });
  expect(await commitment()).toEqual(first);
  const [chain] = await rows<{ secret: string; tip: string }>(harness.em(), 'select secret, tip from seed_chain');
  expect(chain!.secret).toMatch(/^v1\./);
  expect(chain!.tip).toBe(first.c);
});

test('draw-spec 5.2 ✘: nothing is revealed for a ceremony with another commitment, another index, without us, or another hash', async () => {
  const { c, index } = await commitment();
  for (const wrong of [
    ceremony({ c: other.c, i: index }),
    ceremony({ c, i: index + 1 }),
    { ...ceremony({ c, i: index }), parties: [other] },
  ])
    expect(await reveal(wrong)).toMatchObject({ refusals: [{ code: 'TAMPER_DETECTED' }] });
  expect(await reveal(ceremony({ c, i: index }), 'ef'.repeat(32))).toMatchObject({ refusals: [{ code: 'TAMPER_DETECTED' }] });
  await expect(reveal({ ...ceremony({ c, i: index }), suite: 'sm3' })).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  expect(await rows(harness.em(), 'select 1 from seed_revealed')).toEqual([]);
  expect(await commitment()).toMatchObject({ c, index });
});

test('draw-spec 5.1 ✔: one reveal after the other is one chain that an auditor follows; a replay gives the same value', async () => {
  const { c: tip } = await commitment();
  const steps: { c: string; v: string }[] = [];
  for (let k = 1; k <= 3; k++) {
    const { c, index } = await commitment();
    expect(index).toBe(k);
    const asked = ceremony({ c, i: index }, `wg/2026/${k}`);
    const v = await revealed(asked);
    expect(commitTo(hash, v)).toBe(c);
    expect(await revealed(asked)).toBe(v);
    expect(
      ceremonySeed(
        hash,
        asked,
        [
          { p: party, v },
          { p: other.p, v: 'ab'.repeat(32) },
        ],
        '',
      ),
    ).toMatch(/^[0-9a-f]{64}$/);
    steps.push({ c, v });
  }
  expect(() => checkChain(hash, tip, steps)).not.toThrow();
  expect((await commitment()).index).toBe(4);
});

test('draw-spec 5.1 ✘: a revealed commitment opens no second ceremony', async () => {
  const { c, index } = await commitment();
  await revealed(ceremony({ c, i: index }, 'wg/2026/8'));
  expect(await reveal(ceremony({ c, i: index }, 'wg/2026/9'))).toMatchObject({ refusals: [{ code: 'TAMPER_DETECTED' }] });
});

test('two ceremonies at once on one commitment: exactly one is answered', async () => {
  const { c, index } = await commitment();
  const answers = await Promise.all(['a', 'b', 'c'].map((id) => reveal(ceremony({ c, i: index }, id))));
  expect(answers.filter((a) => 'value' in a)).toHaveLength(1);
  expect((await commitment()).index).toBe(index + 1);
});

test('a used-up chain is followed by the next, counted on', async () => {
  await rows(harness.em(), 'update seed_chain set position = length where party = $1', [party]);
  const last = await commitment();
  expect(last.index).toBe(1000);
  await revealed(ceremony({ c: last.c, i: 1000 }, 'last'));
  expect((await commitment()).index).toBe(1001);
});

test('a party is an agency of this department', async () => {
  await expect(harness.command('seedCommitment', { party: 'wg-amr' })).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
});

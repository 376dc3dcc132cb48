import { RateLimiter, type Rates } from './rate.ts';

const rates: Rates = {
  anonymous: { perMinute: 60, burst: 2 },
  person: { perMinute: 60, burst: 3 },
  client: { perMinute: 6, burst: 1 },
  page: { perMinute: 60, burst: 2 },
  signInAddress: { perMinute: 60, burst: 4 },
  signInAccount: { perMinute: 6, burst: 2 },
};
const anonymous = { kind: 'anonymous', id: 'anonymous' } as const;
const person = (id: string) => ({ kind: 'person', id }) as const;
const client = { kind: 'client', id: 'credit-platform' } as const;

let now = 0;
let limiter: RateLimiter;
beforeEach(() => {
  now = 0;
  limiter = new RateLimiter(rates, () => now);
});
const take = (count: number, actor: Parameters<RateLimiter['take']>[0], address = '10.0.0.1') =>
  Array.from({ length: count }, () => limiter.take(actor, address));

test('X-22: the burst passes, the next one waits until a whole request is refilled', () => {
  expect(take(4, person('wg-psb.op'))).toEqual([0, 0, 0, 1]);
  now += 999;
  expect(take(1, person('wg-psb.op'))).toEqual([1]);
  now += 1;
  expect(take(2, person('wg-psb.op'))).toEqual([0, 1]);
});

test('X-22: a client is told how long to wait', () => {
  expect(take(2, client)).toEqual([0, 10]);
  now += 4_000;
  expect(take(1, client)).toEqual([6]);
});

test('X-22: nobody pays for another; the public is counted by its address', () => {
  take(3, person('wg-psb.op'));
  expect(take(1, person('wg-cad.op'))).toEqual([0]);
  expect([...take(3, anonymous), ...take(1, anonymous, '10.0.0.2')]).toEqual([0, 0, 1, 0]);
  // An account named like an address is not that address.
  expect(take(1, person('10.0.0.1'))).toEqual([0]);
});

test('X-22: a long pause fills the bucket up to its burst, not beyond', () => {
  take(3, person('wg-psb.op'));
  now += 3_600_000;
  expect(take(4, person('wg-psb.op'))).toEqual([0, 0, 0, 1]);
});

test('X-22: pages have a bucket of their own, of the person or of the address', () => {
  take(3, person('wg-psb.op'));
  const pages = (count: number, actor: Parameters<RateLimiter['take']>[0]) =>
    Array.from({ length: count }, () => limiter.takePage(actor, '10.0.0.1'));
  expect(pages(3, person('wg-psb.op'))).toEqual([0, 0, 1]);
  expect(pages(3, anonymous)).toEqual([0, 0, 1]);
  expect(take(1, anonymous)).toEqual([0]);
});

test('X-22: sign-in is tried so often for one account, wherever from, and so often from one address, whoever for', () => {
  const tries = (accounts: readonly (string | undefined)[], address: string) =>
    accounts.map((account) => limiter.takeSignIn(address, account));
  expect(tries(['wg-psb.op', 'wg-psb.op', 'wg-psb.op'], '10.0.0.1')).toEqual([0, 0, 10]);
  expect(tries(['wg-psb.op'], '10.0.0.2')).toEqual([10]);
  expect(tries([undefined, 'wg-psb.reg'], '10.0.0.1')).toEqual([0, 1]);
  expect(tries(['wg-psb.reg'], '10.0.0.3')).toEqual([0]);
});

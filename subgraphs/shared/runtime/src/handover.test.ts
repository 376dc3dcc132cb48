import { HandoverClock, machineNow } from './clock.ts';
import { HandoverRandom } from './random.ts';

const hex = (random: { bytes(n: number): Buffer }) => random.bytes(8).toString('hex');

test('X-28: a clock handed over shows the time of the machine', () => {
  const clock = new HandoverClock('2020-01-05T10:00:00+08:00');
  expect(clock.today()).toBe('2020-01-05');
  clock.set('2020-03-04T10:00:00+08:00');
  expect(clock.now().toISOString()).toBe('2020-03-04T02:00:00.000Z');
  const before = machineNow();
  clock.handOver();
  expect(clock.now().getTime()).toBeGreaterThanOrEqual(before);
  expect(clock.now().getTime()).toBeLessThanOrEqual(machineNow());
});

test('X-28: a clock handed over never goes back behind what it has shown', () => {
  const clock = new HandoverClock('2999-01-05T10:00:00+08:00');
  const shown = clock.now().getTime();
  clock.handOver();
  expect(clock.now().getTime()).toBeGreaterThanOrEqual(shown);
});

test('X-28: seeded chance is the same whoever of several users asks first, and secret once handed over', () => {
  const [one, two] = [new HandoverRandom('a seed'), new HandoverRandom('a seed')];
  const [a1, b1] = [hex(one.for('a')), hex(one.for('b'))];
  const [b2, a2] = [hex(two.for('b')), hex(two.for('a'))];
  expect([a1, b1]).toEqual([a2, b2]);
  expect(a1).not.toBe(b1);
  const user = one.for('a');
  one.restart('another');
  two.restart('another');
  hex(two.for('b'));
  const next = hex(user);
  expect(next).toBe(hex(two.for('a')));
  expect(next).not.toBe(a1);
  one.handOver();
  one.restart('another');
  expect(hex(user)).not.toBe(next);
});

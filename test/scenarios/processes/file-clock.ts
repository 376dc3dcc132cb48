import { readFileSync, writeFileSync } from 'node:fs';
import { type Clock, ManualClock } from '@double-random/runtime';

/** One calendar for several processes: what the test sets, every process reads at its next look. */
export class FileClock extends ManualClock {
  readonly #file: string;
  constructor(file: string, instant: string) {
    super(instant);
    this.#file = file;
    this.set(instant);
  }
  override set(instant: string | Date): void {
    super.set(instant);
    writeFileSync(this.#file, this.now().toISOString());
  }
}

/** The clock of a process that is told the time by `TEST_CLOCK`, a file. */
export function toldClock(file = process.env['TEST_CLOCK']!): Clock {
  const read = () => new ManualClock(readFileSync(file, 'utf8'));
  return { now: () => read().now(), today: () => read().today() };
}

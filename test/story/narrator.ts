import { deepStrictEqual } from 'node:assert/strict';

/** One sentence of the story and the clause behind it. */
export interface Line {
  readonly day: string;
  readonly text: string;
  readonly clause: string;
}

/** Tells what happened; a difference between what is and what must be ends the story. */
export class Narrator {
  readonly lines: Line[] = [];
  readonly #print: (line: string) => void;
  readonly #today: () => string;
  constructor(today: () => string, print: (line: string) => void = () => {}) {
    this.#today = today;
    this.#print = print;
  }
  chapter(title: string): void {
    this.#print(`\n${title}`);
  }
  say(text: string, clause: string): void {
    const line = { day: this.#today(), text, clause };
    this.lines.push(line);
    this.#print(`  ${line.day}  ${text}  〔${clause}〕`);
  }
  /** @throws AssertionError naming the sentence that turned out untrue */
  hold(text: string, clause: string, actual: unknown, expected: unknown): void {
    deepStrictEqual(actual, expected, `${text}〔${clause}〕：实际 ${JSON.stringify(actual)}，应为 ${JSON.stringify(expected)}`);
    this.say(text, clause);
  }
}

import DataLoader from 'dataloader';

interface Question {
  readonly text: string;
  readonly params: readonly unknown[];
}
type Execute = (text: string, params: readonly unknown[]) => Promise<readonly Readonly<Record<string, string>>[]>;

/** Its parameters counted on from those of the questions before it. */
const shifted = (text: string, by: number): string => text.replace(/\$(\d+)/g, (_, n: string) => `$${Number(n) + by}`);

/**
 * Questions for rows that do not wait for each other's answers, sent as one statement; the database makes JSON of each answer. A statement
 * costs this process as much as some dozens of cells, JSON half of what rows cost (performance.md §5), and all parts show one moment.
 * Values are those of JSON: an instant is text as ISO 8601 writes it, any number is a number.
 */
export class OneStatement {
  readonly #asked: DataLoader<Question, readonly unknown[]>;

  constructor(execute: Execute) {
    this.#asked = new DataLoader((questions) => answers(execute, questions), { cache: false });
  }

  /** @param text one query without `for update`; `$1 …` are its own `params` */
  ask<T>(text: string, params: readonly unknown[]): Promise<T[]> {
    return this.#asked.load({ text, params }) as Promise<T[]>;
  }
}

async function answers(execute: Execute, questions: readonly Question[]): Promise<(readonly unknown[])[]> {
  const params: unknown[] = [];
  const parts = questions.map((question, i) => {
    const text = shifted(question.text, params.length);
    params.push(...question.params);
    return `(select json_agg(r)::text from (${text}) r) as "${i}"`;
  });
  const [found] = await execute(`select ${parts.join(',\n')}`, params);
  return questions.map((_, i) => JSON.parse(found![i] ?? '[]') as readonly unknown[]);
}

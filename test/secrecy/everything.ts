import { getNamedType } from 'graphql';
import type { Scene } from '../story/chapters/scene.ts';
import { hotelCodes } from '../story/world.ts';
import { operationOf, selectionOf } from './generate/selection.ts';
import { legitimate } from './legitimate.ts';
import { knownValues } from './scene-values.ts';
import { type Stage, someAtATime } from './stage.ts';

/** Levels of fields below each root field. */
const depth = 3;
/** Entities asked for in one document, under aliases. */
const perDocument = 20;

interface Question {
  readonly account: string | null;
  readonly name: string;
  readonly body: { readonly query: string; readonly variables?: Readonly<Record<string, unknown>> };
}
export interface AnswerText {
  /** As it came, but for what is new with every request. */
  readonly raw: string;
  /** Without what may lawfully have changed. */
  readonly compared: string;
}
/** By account and root field. */
export type Answers = ReadonlyMap<string, AnswerText>;

/** One question per root field of the schema, and about each of the sixty that may be drawn. */
function questionsOf(stage: Stage, scene: Scene, account: string | null, ids: Readonly<Record<string, string>>): Question[] {
  const schema = account === null ? stage.public : stage.internal;
  const known = { ...knownValues(scene), ...ids };
  const fields = Object.values(schema.getQueryType()!.getFields());
  const asked = fields.map((field): Question => {
    const { document, variables } = operationOf(schema, 'query', field.name, depth, known);
    return { account, name: field.name, body: { query: document, variables } };
  });
  for (const field of fields) {
    const argument = field.args.find(
      (a) => (a.name === 'uscc' || (a.name === 'code' && field.name !== 'department')) && String(a.type) === 'String!',
    );
    if (!argument) continue;
    const below = selectionOf(schema, getNamedType(field.type).name, depth, known);
    // A null where none may be takes everything else in the document with it: one question each,
    // and only of those X-07 names.
    const size = String(field.type).endsWith('!') ? 1 : perDocument;
    if (size === 1 && account !== null && account !== 'credit-platform') continue;
    for (let at = 0; at < hotelCodes.length; at += size) {
      const some = hotelCodes.slice(at, at + size).map((code, i) => `e${i}: ${field.name}(${argument.name}: "${code}") ${below}`);
      asked.push({ account, name: `${field.name} ${at}`, body: { query: `{ ${some.join(' ')} }` } });
    }
  }
  return asked;
}

/** Every question of every account, over HTTP, headers included. */
export async function askEverything(
  stage: Stage,
  scene: Scene,
  accounts: readonly (string | null)[],
  ids: Readonly<Record<string, string>>,
): Promise<Answers> {
  const questions = accounts.flatMap((account) => questionsOf(stage, scene, account, ids));
  const answers = await someAtATime(questions, 4, async ({ account, name, body }) => {
    const { status, headers, text } = await stage.post(account, body);
    // The id of a request and the second of the answer are new every time, the length is that of the text; all other headers count.
    const { 'x-request-id': _, date: __, 'content-length': ___, ...kept } = headers;
    const raw = `${status} ${JSON.stringify(kept)} ${text.trim()}`;
    return [`${account ?? 'public'} ${name}`, { raw, compared: legitimate(account, name, raw) }] as const;
  });
  return new Map(answers);
}

/** Every question that was answered differently, with the place where the answers part. */
export const differences = (before: Answers, after: Answers): string[] =>
  [...after].flatMap(([question, { compared }]) => {
    const earlier = before.get(question)!.compared;
    return earlier === compared ? [] : [`${question}\n  - ${excerpt(earlier, compared)}\n  + ${excerpt(compared, earlier)}`];
  });

function excerpt(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return one.slice(Math.max(0, at - 120), at + 160);
}

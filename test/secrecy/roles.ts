import { jointSubgraph } from '@double-random/schema/departments';
import { type DirectCaller, ownersOf, patternOf } from './direct.ts';
import { operationOf } from './generate/selection.ts';
import type { KnownValues } from './generate/values.ts';
import { accountFor, type Outcome, outcomeOf } from './outcome.ts';
import { type PostName, postNames } from './posts.ts';
import { type Stage, someAtATime } from './stage.ts';

export interface Verdict {
  readonly operation: string;
  readonly post: PostName;
  readonly outcome: Outcome;
  readonly message: string;
  readonly right: boolean;
}
type Table = Readonly<Record<string, readonly PostName[]>>;
type Kind = 'query' | 'mutation';

const fieldsOf = (stage: Stage, kind: Kind): readonly string[] =>
  Object.keys((kind === 'query' ? stage.internal.getQueryType()! : stage.internal.getMutationType()!).getFields());

/** Every operation of the graph, those of all departments under one name. */
export const operationsOf = (stage: Stage, kind: Kind): ReadonlySet<string> =>
  new Set(fieldsOf(stage, kind).map((name) => patternOf(name).pattern));

/** The kit is the same in all departments: the first of them stands for all. */
const representative = (name: string): boolean => [undefined, 'public-security'].includes(patternOf(name).department);

/** What somebody who may not is told. An empty page tells nothing either. */
const nothingGained: Readonly<Record<Kind, readonly Outcome[]>> = {
  query: ['denied', 'hidden', 'nothing', 'input'],
  // What it asks for is there and well-shaped (see `things`): to learn that something else is wrong with it would be too much.
  mutation: ['denied', 'hidden'],
};
const turnedAwayFrom: readonly Outcome[] = ['denied', 'fault'];

/**
 * Asks every operation as every post, the signed actor straight at the subgraph that owns it. Those who may not go first: had one of them changed
 * anything, whoever comes later would find it.
 * @param notHere operations whose rightful post is not in the position for it on this stage
 * @param inspector the one of market regulation who was drawn
 */
export async function verdicts(
  stage: Stage,
  direct: DirectCaller,
  kind: Kind,
  table: Table,
  known: KnownValues,
  notHere: Readonly<Record<string, string>> = {},
  inspector?: string,
): Promise<Verdict[]> {
  const owners = ownersOf(stage);
  const names = fieldsOf(stage, kind).filter(representative);
  const calls = names.flatMap((name) =>
    postNames.map((post) => ({ name, post, may: table[patternOf(name).pattern]?.includes(post) ?? false })),
  );
  const ask = async ({ name, post, may }: (typeof calls)[number]): Promise<Verdict> => {
    const { document, variables } = operationOf(stage.internal, kind, name, 1, known);
    const answer = await direct.ask(accountFor(post, name, inspector), owners.get(name)!, document, variables);
    const outcome = outcomeOf(answer);
    const unlucky = outcome === 'denied' && Object.hasOwn(notHere, patternOf(name).pattern);
    const right = may ? unlucky || !turnedAwayFrom.includes(outcome) : nothingGained[kind].includes(outcome);
    const why = outcome === 'fault' ? stage.logged.findLast((line) => line['error'])?.['error'] : answer.errors?.[0]?.message;
    return {
      operation: name,
      post,
      outcome,
      message: String(why ?? ''),
      right,
    };
  };
  const denied = await someAtATime(
    calls.filter((call) => !call.may),
    8,
    ask,
  );
  return [
    ...denied,
    ...(await someAtATime(
      calls.filter((call) => call.may),
      1,
      ask,
    )),
  ];
}

/** Past the question who asks: what is wrong, if anything, is said of the matter itself. */
const pastAuthorization: ReadonlySet<Outcome> = new Set(['reached', 'refused', 'input']);

/** Operations that let nobody past, so that those turned away from them prove nothing; with what the rightful were told. */
export function unproven(all: readonly Verdict[], table: Table, notHere: Readonly<Record<string, string>>): string[] {
  const rightful = all.filter(({ operation, post }) => table[patternOf(operation).pattern]?.includes(post));
  const proven = new Set(rightful.filter(({ outcome }) => pastAuthorization.has(outcome)).map(({ operation }) => operation));
  return rightful
    .filter(({ operation }) => !proven.has(operation) && !Object.hasOwn(notHere, patternOf(operation).pattern))
    .map(({ operation, post, outcome, message }) => `${operation} ${post}: ${outcome} ${message}`);
}

/** The posts of another place, by their role here. */
const elsewhere: Readonly<Partial<Record<PostName, string>>> = {
  op: 'kf-psb.op',
  reg: 'kf-psb.reg',
  rev: 'kf-psb.rev',
  dh: 'kf-psb.dh',
  ph: 'kf-psb.ph',
  ins: 'kf-psb.i1',
  jco: 'pds-jco.jco',
};
/** Names a thing that is there already: only then it can be somebody else's. */
const namesSomething = /Id"|"id"|"agency"/;

/** Operations on things of Wugang that somebody who may do them at home was not turned away from. */
export async function turnedAway(stage: Stage, direct: DirectCaller, table: Table, known: KnownValues): Promise<string[]> {
  const owners = ownersOf(stage);
  const reached: string[] = [];
  for (const name of fieldsOf(stage, 'mutation').filter((n) => owners.get(n) === jointSubgraph.code)) {
    const { document, variables } = operationOf(stage.internal, 'mutation', name, 1, known);
    if (!namesSomething.test(JSON.stringify(variables).replace('"requestId"', ''))) continue;
    for (const post of table[name] ?? []) {
      const account = elsewhere[post];
      if (!account || table[name]!.length > 10) continue;
      const outcome = outcomeOf(await direct.ask(account, jointSubgraph.code, document, { ...variables }));
      if (outcome === 'reached' || outcome === 'fault') reached.push(`${name} ${account}: ${outcome}`);
    }
  }
  return reached;
}

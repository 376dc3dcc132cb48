import { readdirSync, readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { committedSupergraphs, schemaDirectory } from '@double-random/schema/committed.ts';
import fc from 'fast-check';
import { parse } from 'graphql';
import { anyOperation } from '../testing/any-operation.ts';
import { auditGraph, auditSchema } from '../testing/audit-graph.ts';
import { bothExecutors, type GraphRequest } from '../testing/both-executors.ts';
import { committedOperations } from '../testing/committed-operations.ts';
import { fewestVariables, madeUpField } from '../testing/made-up-answers.ts';
import { compileEntityFetch } from './entity-fetch.ts';
import { typeNamesOf } from './type-names.ts';

let world: Awaited<ReturnType<typeof bothExecutors>>;
beforeAll(async () => {
  world = await bothExecutors(auditGraph);
});
afterAll(() => world.stop());

const alike = async (request: GraphRequest, graph = world) => {
  const { stock, compiled } = await graph.ask(request);
  const { calls, unsupported, ...outcome } = compiled;
  const { calls: stockCalls, ...expected } = stock;
  expect(outcome).toEqual(expected);
  return { ...outcome, unsupported, calls, stockCalls };
};

/** The cases of the federation audit by their names there, on a graph that has each of them. */
const cases: Readonly<Record<string, string | GraphRequest>> = {
  'simple-entity-call': '{ product(id: "p1") { id name inStock } }',
  'nested entity': '{ lastReviews { body product { name inStock brand { title rating } } } }',
  'parent-entity-call': '{ root { fans { name birth } children { fans { email } } } }',
  'parent-child circular':
    '{ root { children { parent { children { id name fans { nick } } } } products { category { name products { inStock } } } } }',
  'shared-root': '{ shop { name open address } }',
  'simple-interface': '{ nodes { __typename id name ... on Product { price inStock } ... on Category { fans { name } } } }',
  'union-intersection': '{ things { __typename ... on Node { id } ... on Product { level reviews { id } } ... on Brand { rating } } }',
  'provides-on-object': '{ lastReviews { author { name } writer { name email(domain: "test") } } }',
  'simple-requires': '{ products { shipping volume } }',
  'requires with fragments': '{ products { label } }',
  'requires-requires (circular)': '{ products { rank popularity } }',
  'keys-mashup': '{ lastReviews { product { upc id price reviews { product { id } } } } }',
  'composite keys': '{ products { brand { rating organization { code } } } }',
  'enum-intersection': '{ products { id level } levels }',
  'null-keys': '{ owners { id title stores } }',
  'child of a null list': '{ absent { inStock reviews { body } } nobody { inStock } }',
  'lists in lists': '{ nested { id inStock reviews { author { birth } } } }',
  aliases: '{ a: product(id: "p1") { b: id c: inStock d: inStock } e: product(id: "p2") { b: name c: shipping } x: shop { y: name name } }',
  __typename: '{ t: __typename __typename product(id: "p3") { __typename kind: __typename inStock owner { __typename stores } } }',
  'the same field in two fragments':
    '{ product(id: "p1") { ...A ... on Node { id name } ...B } } fragment A on Product { size { h } related { id } } fragment B on Product { size { w h } related { inStock name } }',
  'missing variables': { query: 'query ($n: Int, $d: String) { products(first: $n) { id } users { email(domain: $d) } }' },
  'given variables': {
    query: 'query ($n: Int, $d: String = "x") { products(first: $n) { id } users { email(domain: $d) } }',
    variables: { n: 2, d: null },
  },
  'wrong variables': { query: 'query ($n: Int) { products(first: $n) { id } }', variables: { n: 'two' } },
  'one of two operations': {
    query: 'query A { shop { open } } query B($n: Int!) { products(first: $n) { rank } }',
    variables: { n: 1 },
    operationName: 'B',
  },
  'unknown entity': '{ product(id: "p4") { id inStock } products { shipping } }',
  'unknown root': '{ product(id: "p0") { id inStock } }',
  'non-null across a subgraph': '{ strict { id inStock } me { birth } users { id birth } owners { stores } }',
  'partial failure': '{ product(id: "p5") { name inStock } lastReviews(count: 4) { author { nick } product { reviews { body } } } }',
  'a list of one type, some refused': '{ products { id inStock reviews { id } } }',
  'a subgraph that is down': { query: '{ products { name inStock reviews { body } } shop { name open } }', down: 'stock' },
  'the subgraph of the root down': { query: '{ products { name inStock } me { name } }', down: 'catalog' },
  'mutations one after another':
    'mutation { a: addReview(body: "x") { body author { email } } b: rename(name: "y") { name reviews { id } } c: addReview(body: "z") { body product { inStock } } }',
};

test.each(Object.entries(cases))('G4 %s: data and errors are those of the stock executor, without it', async (_, request) => {
  const { unsupported } = await alike(typeof request === 'string' ? { query: request } : request);
  expect(unsupported).toBeUndefined();
});

describe('G4 what is skipped or included', () => {
  const query = `query ($yes: Boolean!, $no: Boolean = false) { products { id inStock @include(if: $yes) shipping @skip(if: $no)
    ... @include(if: $no) { rank } ...More @skip(if: $yes) } shop @include(if: $yes) { open } } fragment More on Product { reviews { id } }`;
  test.each([{ yes: true }, { yes: false }, { yes: true, no: true }, { yes: false, no: true }])('%j', async (variables) => {
    expect((await alike({ query, variables })).unsupported).toBeUndefined();
  });
  test('a null where a truth value has to be is left to the stock executor', async () => {
    await alike({ query, variables: { yes: true, no: null } });
  });
});

test.each(['{ __schema { queryType { name } } }', '{ shop { constructor: name } }', '{ shop { __proto__: name } }'])(
  'G4 %s is left to the stock executor',
  async (query) => {
    expect((await alike({ query })).unsupported).toEqual(expect.any(String));
  },
);

test('G4 the same object is asked for once, and each place has its answer and its error', async () => {
  const { calls, stockCalls, data } = await alike({
    query: '{ root { products { id } } lastReviews(count: 9) { author { nick email } } }',
  });
  const asked = (all: typeof calls) => all.flatMap(({ representations }) => representations).length;
  expect([asked(calls), asked(stockCalls)]).toEqual([3, 9]);
  expect(data).toMatchObject({ lastReviews: Array(9).fill({ author: { email: expect.any(String) } }) });
});

test('G4 X-07: places with the same answer are completed each by itself: what one of them is told later is not shown in the other', () => {
  const user = { __typename: 'User', id: 'm1' };
  const members: Record<string, unknown>[] = [
    { ...user, role: 'lead' },
    { ...user, role: 'guest' },
  ];
  const told = (...names: string[]) => {
    const requires = ['__typename', 'id', ...names].map((name) => ({ kind: 'Field', name }));
    return compileEntityFetch({ requires } as never, ['members', '@'], typeNamesOf('')).begin({ data: { members } } as never)!;
  };
  const alike = told();
  expect(alike.representations).toEqual([user]);
  alike.complete({ _entities: [{ card: { number: 7 }, notes: [{ text: 'both' }] }] });
  const different = told('role');
  different.complete({
    _entities: [
      { card: { room: 'A' }, notes: [{ by: 'lead' }] },
      { card: { desk: 'B' }, notes: [{ to: 'guest' }] },
    ],
  });
  expect(members).toEqual([
    { ...user, role: 'lead', card: { number: 7, room: 'A' }, notes: [{ text: 'both', by: 'lead' }] },
    { ...user, role: 'guest', card: { number: 7, desk: 'B' }, notes: [{ text: 'both', to: 'guest' }] },
  ]);
});

test('G4 what a plan asks one subgraph at the same moment is one question; what it refuses of one part is missing from that part only', async () => {
  const query = '{ products { id reviews { id } brand { rating } category { fans { id } } } }';
  const { calls, stockCalls, errors } = await alike({ query });
  const asked = (all: typeof calls) => all.filter(({ subgraph }) => subgraph === 'reviews').length;
  expect([asked(calls), asked(stockCalls)]).toEqual([1, 3]);
  expect(errors).toMatchObject([{ message: 'no reviews of u2', path: ['products', 1, 'reviews'] }]);
  await alike({ query, down: 'reviews' });
});

test.each(['representations', 'representations0', 'representations1'])(
  'G4 X-07: which objects are meant is not for the client to say: a variable of its own called %s changes nothing of it',
  async (name) => {
    const query = `query ($${name}: String) { lastReviews { author { email(domain: $${name}) } writer { email(domain: $${name}) } } }`;
    const { compiled } = await world.ask({ query, variables: { [name]: 'x' } });
    const members = ['m0', 'm1', 'm2'].map((id) => ({ __typename: 'User', id }));
    expect(compiled.calls.slice(1)).toEqual(Array(2).fill({ subgraph: 'accounts', representations: members }));
    expect(compiled.errors).toEqual([]);
  },
);

test('G4 an error names the object it is about, also where others of the list were not asked', async () => {
  const { compiled, stock } = await world.ask({ query: '{ things { ... on Product { id inStock } } }' });
  expect(compiled.data).toEqual(stock.data);
  expect(compiled.errors.map((e) => e.path)).toEqual([['things', 5, 'inStock']]);
  expect(stock.errors.map((e) => e.path)).not.toEqual([['things', 5, 'inStock']]);
});

test('G4 a fragment on a type inside one on its interface is answered: the stock executor forgets it', async () => {
  const { compiled, stock } = await world.ask({ query: '{ product(id: "p1") { id ... on Node { name ... on Product { price } } } }' });
  expect(compiled.data).toEqual({ product: { id: 'p1', name: 'product 1', price: 10 } });
  expect(stock.data).toEqual({ product: { id: 'p1', name: 'product 1' } });
});

test('G4 whatever is asked, both executors give the same data and errors', async () => {
  await fc.assert(
    fc.asyncProperty(anyOperation(auditSchema), async ({ query, variables }) => {
      const { compiled, stock } = await world.ask({ query, variables });
      expect(compiled.unsupported).toBeUndefined();
      expect(compiled.data).toEqual(stock.data);
      expect(compiled.incomplete).toEqual(stock.incomplete);
      const said = (errors: typeof stock.errors) => errors.map(({ message, extensions }) => JSON.stringify([message, extensions])).sort();
      expect(said(compiled.errors)).toEqual(said(stock.errors));
      // Or it was only asked for another subgraph's sake.
      for (const { path } of compiled.errors) expect(valueAt(compiled.data, path!) ?? null).toBeNull();
    }),
    { numRuns: 60 },
  );
});

/** What is answered at the place of an error, or above it where nothing is answered at all. */
const valueAt = (data: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value === null || value === undefined ? null : (value as Record<string | number, unknown>)[key]),
    data,
  );

describe('G4 every operation of schema/operations is answered alike, each of them compiled', () => {
  const { supergraph, publicSupergraph } = committedSupergraphs();
  const subgraphs = Object.fromEntries(
    readdirSync(`${schemaDirectory}/subgraphs`).map((file) => [
      file.replace('.graphql', ''),
      buildSubgraphSchema([{ typeDefs: parse(readFileSync(`${schemaDirectory}/subgraphs/${file}`, 'utf8')) }]),
    ]),
  );
  test.each([
    ['of the graph of people and programs', supergraph, ['workbench', 'field', 'credit-platform']],
    ['of the public graph', publicSupergraph, ['public']],
  ])('%s', async (_, supergraphSdl, users) => {
    const graph = await bothExecutors({ supergraphSdl, subgraphs, fieldResolver: madeUpField });
    const operations = (await Promise.all(users.map(committedOperations))).flat();
    let answered = 0;
    for (const { name, query } of operations) {
      const { unsupported, data } = await alike({ query, variables: fewestVariables, operationName: name }, graph);
      expect([name, unsupported]).toEqual([name, undefined]);
      if (Object.values(data ?? {}).some((value) => value !== null)) answered++;
    }
    // The others ask for something that is made up to be nothing, or refused.
    expect(answered).toBeGreaterThan(operations.length / 2);
    await graph.stop();
  });
});

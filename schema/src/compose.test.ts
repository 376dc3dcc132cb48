import { CompositionError, composeSupergraph } from './compose.ts';
import { anInspector, link } from './testing/sdl.ts';

const problemsOf = (run: () => unknown): readonly string[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof CompositionError) return error.problems;
    throw error;
  }
  return [];
};

describe('composition of the departments into one graph', () => {
  test('X-02: an object is one entity to which every subgraph adds its own field', () => {
    const { apiSdl } = composeSupergraph([
      { name: 'a', sdl: `${link} type Query { things: [Thing] } type Thing @key(fields: "code") { code: String! inA: String }` },
      { name: 'b', sdl: `${link} type Query { other: Int } type Thing @key(fields: "code") { code: String! inB: String }` },
    ]);
    expect(apiSdl).toContain('type Thing {\n  code: String!\n  inA: String\n  inB: String\n}');
    expect(apiSdl).not.toMatch(/join__|_entities|@key/);
  });

  test('the order of the departments does not change a byte', () => {
    const [a, b] = [
      { name: 'a', sdl: `${link} type Query { x: Int }` },
      { name: 'b', sdl: `${link} type Query { y: Int }` },
    ];
    expect(composeSupergraph([a, b])).toMatchObject({ supergraphSdl: composeSupergraph([b, a]).supergraphSdl });
  });

  test('the same root field in two departments is refused, and the sentence names it', () => {
    const both = ['a', 'b'].map((name) => ({ name, sdl: `${link} type Query { matters: Int }` }));
    expect(problemsOf(() => composeSupergraph(both)).join()).toMatch(/INVALID_FIELD_SHARING.*Query\.matters/);
  });

  test('X-01: a department that joint-inspection does not know is named when the entity interface misses it', () => {
    const joint = `${link} interface Inspector @key(fields: "id") { id: ID! } type PsInspector implements Inspector @key(fields: "id") { id: ID! }
      type Query { team: [Inspector] }`;
    const problems = problemsOf(() =>
      composeSupergraph([
        { name: 'joint', sdl: joint },
        { name: 'ps', sdl: anInspector('Ps') },
        { name: 'fire', sdl: anInspector('Fire') },
      ]),
    );
    expect(problems.join()).toMatch(/FireInspector/);
  });

  test('an input field that only one department knows would silently vanish: refused', () => {
    const sdl = (root: string, more: string) => `${link} input Filter { text: String ${more} } type Query { ${root}(filter: Filter): Int }`;
    const problems = problemsOf(() =>
      composeSupergraph([
        { name: 'a', sdl: sdl('a', 'extra: String') },
        { name: 'b', sdl: sdl('b', '') },
      ]),
    );
    expect(problems.join()).toMatch(/INCONSISTENT_INPUT_OBJECT_FIELD.*extra/);
  });
});

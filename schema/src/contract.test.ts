import { composeSupergraph } from './compose.ts';
import { publicContract } from './contract.ts';
import { link } from './testing/sdl.ts';

const contractOf = (sdl: string) => publicContract(composeSupergraph([{ name: 'a', sdl: `${link} ${sdl}` }]).supergraphSdl);
const tag = '@tag(name: "public")';

describe('the public contract is an allow-list', () => {
  const sdl = `
    enum Outcome { GOOD BAD }
    enum Secret { ONE }
    scalar Day
    type Query { results(on: Day): [Result!]! ${tag} tasks: [Task!]! }
    type Mutation { publish(input: Int): Int }
    type Result ${tag} { outcome: Outcome! ${tag} day: Day ${tag} seed: String secret: Secret }
    type Task { id: ID! }`;

  test('X-07: what carries no public tag is hidden: fields, types, mutations, vocabulary', () => {
    const { apiSdl } = contractOf(sdl);
    expect(apiSdl).toMatch(/type Query \{\n {2}results\(on: Day\): \[Result!\]!\n\}/);
    expect(apiSdl).toMatch(/type Result \{\n {2}day: Day\n {2}outcome: Outcome!\n\}/);
    for (const name of ['seed', 'Secret', 'Task', 'tasks', 'Mutation', 'publish']) expect(apiSdl).not.toContain(name);
  });

  test('PD-25: a public field that leads to a hidden type fails the build and is named', () => {
    expect(() => contractOf(`type Query { task: Task ${tag} } type Task { id: ID! }`)).toThrow(/Task.*Query\.task/s);
  });

  test('a public type whose fields are all hidden fails the build', () => {
    expect(() => contractOf(`type Query { task: Task ${tag} } type Task ${tag} { id: ID! }`)).toThrow(/Task/);
  });

  test('a graph without any public field has no public contract', () => {
    expect(() => contractOf('type Query { task: Int }')).toThrow();
  });

  test('an interface hides the same fields as the types behind it', () => {
    const { apiSdl } = contractOf(`type Query { matters: [Matter] ${tag} }
      interface Matter ${tag} { id: ID! ${tag} phone: String } type PsMatter implements Matter ${tag} { id: ID! ${tag} phone: String }`);
    expect(apiSdl).not.toContain('phone');
    expect(apiSdl).toContain('type PsMatter implements Matter');
  });
});

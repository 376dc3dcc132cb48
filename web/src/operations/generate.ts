import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DepartmentProfile } from '@double-random/department-kit';
import { departmentProfiles } from '@double-random/schema/department-profiles.ts';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildSchema, isEnumType, parse } from 'graphql';
import { departmentsFile, documentOf } from './each-department.ts';
import { type OperationUser, operationUsers } from './users.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const at = (...path: string[]) => join(root, ...path);
const once = { cache: <T>(_: string, __: string, make: () => Promise<T>) => make() };

const scalars = { ID: 'string', PlainDate: 'string', DateTime: 'string', Json: 'unknown' };

/**
 * Types and documents of every operation of one user.
 * Where documents are trusted, the browser's file holds their numbers only; the texts are in `documents.json`, for the server.
 * @returns path below the repository → text
 * @throws Error when a document does not fit the graph
 */
async function generateOperations(user: OperationUser, profiles: readonly DepartmentProfile[]): Promise<Record<string, string>> {
  const { api, trusted } = operationUsers[user];
  const folder = at('schema/operations', user);
  const texts = operationTexts(folder, profiles);
  if (texts.length === 0) return {};
  const sdl = readFileSync(at('schema', api), 'utf8');
  const documents = texts.map(([location, rawSDL]) => ({ location, rawSDL, document: parse(rawSDL) }));
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: `web/src/generated/${user}/`,
    schema: parse(sdl),
    schemaAst: buildSchema(sdl),
    documents,
    config: {
      documentMode: 'string',
      useTypeImports: true,
      enumType: 'string-literal',
      strictScalars: true,
      scalars,
      immutableTypes: true,
    },
    presetConfig: {
      fragmentMasking: false,
      ...(trusted ? { persistedDocuments: { hashAlgorithm: 'sha256', mode: 'replaceDocumentWithHash', hashPropertyName: 'id' } } : {}),
    },
    plugins: [],
    pluginMap: {},
    cache: once,
    profiler: { run: <T>(work: () => Promise<T>) => work() },
  } as never);
  const wanted = sections.filter(({ filename }) => filename.endsWith('/graphql.ts') || filename.endsWith('/persisted-documents.json'));
  const made = await Promise.all(
    wanted.map(async (section) => [section.filename, await codegen({ ...section, cache: once } as never)] as const),
  );
  return Object.fromEntries(made.map(([name, text]) => [name, `${text.trim()}\n`]));
}

/** The documents as written, and those asked of each department once per department; by where they come from. */
function operationTexts(folder: string, profiles: readonly DepartmentProfile[]): [location: string, text: string][] {
  const read = (path: string) =>
    existsSync(path)
      ? readdirSync(path)
          .filter((name) => name.endsWith('.graphql'))
          .sort()
          .map((name): [string, string] => [join(path, name), readFileSync(join(path, name), 'utf8')])
      : [];
  const templates = read(join(folder, 'each-department'));
  const perDepartment = profiles.flatMap((profile) =>
    templates.map(([location, text]): [string, string] => [`${location}#${profile.code}`, documentOf(text, profile)]),
  );
  return [...read(folder), ...perDepartment];
}

/**
 * Values of every enum in the order in which the rules give them (requirements §2), as a subgraph declares them: the composed graph has them by
 * the alphabet.
 */
function declaredOrder(): ReadonlyMap<string, readonly string[]> {
  const folder = at('schema/subgraphs');
  const texts = readdirSync(folder).sort();
  const definitions = texts.flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')).definitions);
  return new Map(
    definitions.flatMap((d) =>
      d.kind === 'EnumTypeDefinition' ? [[d.name.value, (d.values ?? []).map((v) => v.name.value)] as const] : [],
    ),
  );
}

/** Chinese words of every enum value, from the graph's own descriptions: one dictionary for pages and programs. */
function generateLabels(): Record<string, string> {
  const order = declaredOrder();
  const enums = Object.values(buildSchema(readFileSync(at('schema/api.graphql'), 'utf8')).getTypeMap()).filter(
    (type) => isEnumType(type) && !type.name.startsWith('__'),
  );
  const dictionary = Object.fromEntries(
    enums
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((type) => [
        type.name,
        Object.fromEntries(
          isEnumType(type)
            ? type
                .getValues()
                .map((v) => [v.name, v.description ?? v.name] as const)
                .sort(([a], [b]) => order.get(type.name)!.indexOf(a) - order.get(type.name)!.indexOf(b))
            : [],
        ),
      ]),
  );
  return {
    'web/src/generated/labels.ts': `/** Generated from schema/api.graphql. */\nexport const labels = ${JSON.stringify(dictionary, null, 2)} as const;\n`,
  };
}

/** Everything made from the graph for the web, path → text. */
export async function generateAll(): Promise<Record<string, string>> {
  const users = Object.keys(operationUsers) as OperationUser[];
  const profiles = await departmentProfiles();
  const operations = await Promise.all(users.map((user) => generateOperations(user, profiles)));
  return Object.assign({}, generateLabels(), departmentsFile(profiles), ...operations);
}

if (import.meta.filename === process.argv[1]) {
  for (const [name, text] of Object.entries(await generateAll())) {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), text);
  }
  console.log('已生成各用户的操作及其类型（web/src/generated/）。');
}

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../', import.meta.url));
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.') && !path.startsWith('generated'))
  .map((path) => ({ path, text: readFileSync(join(src, path), 'utf8') }));

/** What a file imports: the name it has there, the name it has here, and where from. */
const importsOf = ({ path, text }: (typeof sources)[number]) =>
  [...text.matchAll(/import \{([^}]*)\} from '(\.[^']*)'/g)].flatMap(([, names = '', from = '']) =>
    names.split(',').map((one) => {
      const [there = '', here = there] = one.trim().split(' as ');
      return { there, here, from: normalize(join(dirname(path), from)) };
    }),
  );

const dictionaries = sources.flatMap(({ path, text }) =>
  path.startsWith('labels/workbench')
    ? [...text.matchAll(/export const (\w+) = \{\n(.*?)\n\} as const satisfies Dictionary/gs)].map(([, name = '', body = '']) => ({
        name,
        keys: [...body.matchAll(/^ {2}(\w+):/gm)].map(([, key = '']) => key),
      }))
    : [],
);

/** Where a dictionary is spoken: the file, and the name by which its words are read there. */
const spoken = sources.flatMap(({ path, text }) =>
  [...text.matchAll(/const (\w+|\{[^}]*\}) = spoken\((.*)\)/g)].map(([, name = '', of = '']) => ({ path, name, of })),
);

const keysReadOf = (dictionary: string): ReadonlySet<string> => {
  const here = spoken.filter(({ of }) => of.includes(dictionary));
  const read = sources.flatMap((file) => {
    const names = [
      ...here.filter(({ path }) => path === file.path).map(({ name }) => name),
      ...importsOf(file).flatMap((i) => (here.some(({ path, name }) => path === i.from && name === i.there) ? [i.here] : [])),
    ];
    return names.flatMap((name) =>
      name.startsWith('{')
        ? [...name.matchAll(/\w+/g)].map(([key]) => key)
        : [...file.text.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map(([, key = '']) => key),
    );
  });
  return new Set(read);
};

/** Words the list of ready questions names; a name it has wrong does not compile. */
const namedElsewhere = new Set(
  [...sources.find(({ path }) => path.endsWith('ready-operations.ts'))!.text.matchAll(/'(\w+)'/g)].map(([, key]) => key),
);

test('X-23: no dictionary of the workbench keeps a word no page says', () => {
  expect(dictionaries.length).toBeGreaterThan(20);
  const unread = dictionaries.flatMap(({ name, keys }) => {
    const read = keysReadOf(name);
    return keys.filter((key) => !read.has(key) && !(name === 'creditWords' && namedElsewhere.has(key))).map((key) => `${name}.${key}`);
  });
  expect(unread).toEqual([]);
});

import type { KnownValues } from '../secrecy/generate/values.ts';

const cursor = (keys: unknown) => Buffer.from(JSON.stringify(keys)).toString('base64url');

/** What programs have broken on before: by scalar. */
export const hostile: Readonly<Record<string, readonly unknown[]>> = {
  String: [
    '',
    ' ',
    "'; drop table task; --",
    '%_\\',
    '$1',
    '__proto__',
    'constructor',
    '\u202e\u200b零宽',
    '\ud800',
    '𠮷'.repeat(2000),
    '9'.repeat(400),
    'x'.repeat(20_000),
    '../../../etc/passwd',
    '{"a":1}',
    'NaN',
    '2026-02-30',
    '91410481MA0HTK0016',
    'wg-amr',
    'WG',
    cursor([]),
    cursor([1]),
    cursor([-1]),
    cursor(['x']),
    cursor(['x', 'y']),
    cursor(['2026-09-18T00:00:00Z', 'ji']),
    cursor(['2026-99-99', 'ji']),
    cursor([1e308, 'ji']),
    cursor(['infinity', '\u0001']),
    cursor(['x', 'y', 'z']),
    cursor([1, 2]),
    cursor([1, 2, 3]),
    cursor({ a: 1 }),
    cursor([1.5]),
  ],
  ID: ['', 'x', '0', '-1', '__proto__', 'ji_vis_', `ji_vis_${'0'.repeat(5000)}`, "ps_mtr_' or 1=1", '019a0000-0000-7000-8000-000000000000'],
  Int: [0, 1, -1, 100, 101, 2_147_483_647, -2_147_483_648, 2026, 9999, 10_000],
  Boolean: [true, false],
  PlainDate: ['2026-09-30', '0001-01-01', '9999-12-31', '2026-02-30', '', '20260930', '-0001-01-01'],
  DateTime: ['2026-09-03T02:00:00.000Z', '9999-12-31T23:59:59Z', '0001-01-01T00:00:00Z', '2026-09-03', '+275760-09-13T00:00:00Z', ''],
  Json: [{}, [], null, 1, 'x', { __proto__: null, a: { b: [] } }],
};

/** Wrong types altogether. */
export const misfits: readonly unknown[] = [null, {}, [], [[]], 1.5, 1e300, -0, true, { a: { b: 1 } }, ''];

/** Whole bodies that are no operation, or one nobody means. */
export const hostileBodies: readonly unknown[] = [
  '',
  '{',
  'null',
  '[]',
  '{"query":null}',
  '{"query":1}',
  '{"query":"{"}',
  '{"query":"query A { __typename } query B { __typename }"}',
  '{"query":"{ __typename }","operationName":"__proto__"}',
  '{"query":"{ __typename }","variables":[]}',
  '{"query":"{ __typename }","variables":"x"}',
  '{"query":"{ __typename }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
  '{"query":"{ __typename @defer }"}',
  '{"query":"subscription { x }"}',
  '{"query":"{ ...F } fragment F on Query { ...F }"}',
  `{"query":"{ ${'a:'.repeat(10)}__typename }"}`,
  `{"query":"${'{a'.repeat(5000)}"}`,
  `{"query":"{ ${Array.from({ length: 3000 }, (_, i) => `a${i}: __typename`).join(' ')} }"}`,
  `{"query":"{ __typename ${'@include(if: true) '.repeat(500)} }"}`,
  '{"query":"{ __schema { types { name } } }"}',
  '{"query":"{ __type(name: \\"Task\\") { fields { name } } }"}',
  '{"query":"{ _service { sdl } }"}',
  '{"query":"{ _entities(representations: []) { __typename } }"}',
  '{"query":"{ taks { nodes { id } } }"}',
  '{"query":"query($a: Int = \\"x\\") { __typename }"}',
  '{"query":"{ __typename }","query":"{ __schema { types { name } } }"}',
  '{"__proto__":{"query":"{ __typename }"}}',
  '{"query":"\\ud800"}',
];

export type Known = KnownValues;

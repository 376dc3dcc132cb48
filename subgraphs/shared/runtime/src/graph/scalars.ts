import { findPlainDate } from '@double-random/rules';
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { badUserInput } from '../access/denials.ts';

const toIso = (value: unknown): string => {
  if (value instanceof Date) return value.toISOString();
  // PostgreSQL prints `2026-09-18 02:00:00+00`; its text is kept raw by the driver.
  const date = new Date(String(value));
  if (Number.isNaN(date.getTime())) throw new TypeError(`not an instant: ${value}`);
  return date.toISOString();
};

const stringLiteral = (parse: (value: string) => string) => ({
  parseValue: (value: unknown) => {
    if (typeof value !== 'string') throw badUserInput('应为文本');
    return parse(value);
  },
  parseLiteral: (node: ValueNode) => {
    if (node.kind !== Kind.STRING) throw badUserInput('应为文本');
    return parse(node.value);
  },
});

/** 日期（Asia/Shanghai），形如 2026-09-18。 */
export const PlainDateScalar = new GraphQLScalarType({
  name: 'PlainDate',
  description: '日期（Asia/Shanghai），形如 2026-09-18。',
  serialize: (value) => String(value).slice(0, 10),
  ...stringLiteral((text) => {
    const date = findPlainDate(text);
    if (!date) throw badUserInput(`不是有效日期：${text}`);
    return date;
  }),
});

/** 时刻（UTC，ISO 8601）。 */
export const DateTimeScalar = new GraphQLScalarType({
  name: 'DateTime',
  description: '时刻，ISO 8601（UTC）。',
  serialize: toIso,
  ...stringLiteral((text) => {
    if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(text) || Number.isNaN(Date.parse(text)))
      throw badUserInput(`不是有效时刻（须带时区）：${text}`);
    return new Date(text).toISOString();
  }),
});

/** Any JSON value, e.g. a draw transcript. */
export const JsonScalar = new GraphQLScalarType({ name: 'Json', description: '任意 JSON 值（如抽取证书）。' });

import { type GraphQLLeafType, isEnumType } from 'graphql';

/** Beyond these JavaScript writes a number with an exponent. */
const isWhole = (value: unknown): boolean => Number.isInteger(value) && Math.abs(value as number) < 1e21;
const isText = (value: unknown): boolean => typeof value === 'string';

const builtIn: Readonly<Record<string, (value: unknown) => boolean>> = {
  String: isText,
  ID: (value) => isText(value) || isWhole(value),
  Int: isWhole,
  Float: (value) => Number.isFinite(value),
  Boolean: (value) => typeof value === 'boolean',
};
const anything = () => true;

/** Whether a value may be answered as this type. What a scalar of our own may be is its subgraph's business. */
export function leafCheck(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isEnumType(type)) {
    const names = new Set<unknown>(type.getValues().map(({ name }) => name));
    return (value) => names.has(value);
  }
  return builtIn[type.name] ?? anything;
}

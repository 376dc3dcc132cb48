import { registerEnumType } from 'type-graphql';

/**
 * A GraphQL enum from a table `value → Chinese label`: keys equal values, labels become the descriptions.
 * Registered once, here, for every subgraph that shows it, so that all copies are byte-identical.
 */
export function graphEnum<Key extends string>(
  name: string,
  labels: Readonly<Record<Key, string>>,
  description: string,
): { readonly [K in Key]: K } {
  const keys = Object.keys(labels) as Key[];
  const values = Object.fromEntries(keys.map((key) => [key, key])) as { readonly [K in Key]: K };
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(keys.map((key) => [key, { description: labels[key] }])) as never,
  });
  return values;
}

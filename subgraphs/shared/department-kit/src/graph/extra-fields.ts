import { PlainDateScalar } from '@double-random/runtime';
import { Field, Int } from 'type-graphql';
import type { ClassReference, ExtraField } from '../profile.ts';
import { Public } from './public.ts';

const graphType: Readonly<Record<ExtraField['type'], () => unknown>> = {
  TEXT: () => String,
  TEXT_LIST: () => [String],
  INTEGER: () => Int,
  DATE: () => PlainDateScalar,
};

const described = (field: ExtraField): string => {
  const values = field.values
    ? `，取值：${Object.entries(field.values)
        .map(([value, label]) => `${value} ${label}`)
        .join('、')}`
    : '';
  return `${field.title}${values}${field.basis ? `（${field.basis}）` : ''}。`;
};

/**
 * Adds the fields only this department has to one of its GraphQL classes. Values come from the row's `extra` JSON,
 * spread over the object the resolver returns.
 */
export function addExtraFields(target: ClassReference, fields: readonly ExtraField[] = []): void {
  for (const field of fields)
    Field(graphType[field.type] as never, { nullable: true, description: described(field) })(target.prototype, field.name);
}

/** Puts those of them that are published with the list into the public contract. */
export function publishExtraFields(target: ClassReference, fields: readonly ExtraField[] = []): void {
  for (const field of fields.filter((one) => one.public)) Public()(target.prototype, field.name);
}

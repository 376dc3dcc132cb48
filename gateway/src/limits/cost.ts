import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fieldsIn } from './document-rules.ts';

/** Page size when `first` is not given: that of the runtime. */
const defaultFirst = 20;
const maxFirst = 100;

/**
 * How many fields an operation may have to answer: 1 per field, everything below a list counted `first` times. Above `most`
 * the counting stops.
 */
export function operationCost(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  most: number,
): number {
  const fragments = new Map(
    document.definitions.filter((d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION).map((f) => [f.name.value, f]),
  );
  let cost = 0;
  const count = (set: SelectionSetNode, times: number): void => {
    for (const field of fieldsIn(set, (name) => fragments.get(name))) {
      cost += times;
      if (cost > most) return;
      if (field.selectionSet && !field.name.value.startsWith('__')) count(field.selectionSet, times * rowsOf(field, variables));
    }
  };
  count(operation.selectionSet, 1);
  return cost;
}

/** Only a field with `first` or `after` pages; a variable that is missing or senseless counts as the largest page. */
function rowsOf(field: FieldNode, variables: Readonly<Record<string, unknown>>): number {
  const first = field.arguments?.find((a) => a.name.value === 'first')?.value;
  if (!first) return field.arguments?.some((a) => a.name.value === 'after') || pages(field) ? defaultFirst : 1;
  const value =
    first.kind === Kind.INT ? Number(first.value) : first.kind === Kind.VARIABLE ? (variables[first.name.value] ?? defaultFirst) : maxFirst;
  return typeof value === 'number' && value >= 1 && value <= maxFirst ? value : maxFirst;
}

/** A connection asked for without arguments still answers a page. */
const pages = (field: FieldNode): boolean =>
  field.selectionSet?.selections.some((s) => s.kind === Kind.FIELD && s.name.value === 'nodes') ?? false;

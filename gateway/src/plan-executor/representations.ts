import { merge } from './merge.ts';
import type { Entity } from './places.ts';
import { plainName, type RequiredSelection } from './plan.ts';
import type { TypeNames } from './type-names.ts';

/** What a subgraph is told of an object; null when something of it is not known. */
type Extract = (object: Entity | null) => Entity | null;

export function compileRequired(selections: readonly RequiredSelection[], types: TypeNames): Extract {
  const parts = selections.map((selection) => compilePart(selection, types));
  return (object) => {
    if (object === null) return null;
    const told: Entity = {};
    for (const part of parts) if (!part(object, told)) return null;
    return told;
  };
}

/** Adds its part to what is told; false when the object lacks it. */
type Part = (object: Entity, told: Entity) => boolean;

function compilePart(selection: RequiredSelection, types: TypeNames): Part {
  if (selection.kind === 'InlineFragment') {
    const { typeCondition } = selection;
    if (!typeCondition) return () => true;
    const below = compileRequired(selection.selections, types);
    const meant = types(typeCondition);
    return (object, told) => {
      if (meant.has(object['__typename'])) merge(told, below(object));
      return true;
    };
  }
  const name = plainName(selection.alias ?? selection.name);
  const below = selection.selections && compileRequired(selection.selections, types);
  return (object, told) => {
    const value = object[name];
    // A required field that is missing was refused where it was asked: its error is there already.
    if (value === undefined) return false;
    told[name] = !below ? value : Array.isArray(value) ? value.map((element) => below(element)) : below(value as Entity | null);
    return true;
  };
}

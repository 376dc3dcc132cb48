import { ERRORS } from '@apollo/federation-internals';
import {
  type GraphQLCompositeType,
  type GraphQLError,
  type GraphQLLeafType,
  type GraphQLOutputType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { collectFields, compositeNamed, type Operation, type WantedField, type Written } from './collect-fields.ts';
import { leafCheck } from './leaf-values.ts';
import type { Entity } from './places.ts';

/** Data as the client asked for it, and the nulls that may not be there. */
export interface Shaped {
  readonly data: Entity | null;
  readonly problems: readonly GraphQLError[];
}

/** Null, and it is reported why. */
const failed = Symbol('failed');
/** Null where none may be: what holds it is null as well. */
const bubbling = Symbol('bubbling');

/** One answer on its way into shape. */
interface Shaping {
  /** Where it is; what is deeper than the field at hand is left over from others. */
  readonly path: (string | number)[];
  readonly problems: GraphQLError[];
}
/** Brings a value into shape. @returns it, null, `failed` or `bubbling` */
type Shape = (value: unknown, at: Shaping) => unknown;

/** A field, or an element of its lists. */
interface Place {
  readonly parent: GraphQLCompositeType;
  readonly depth: number;
  readonly inList: boolean;
}

const problem = (message: string, at: Shaping, { depth }: Place) =>
  void at.problems.push(ERRORS.INVALID_GRAPHQL.err(message, { path: at.path.slice(0, depth + 1) }));

const nameOf = (place: Place, type: unknown, { path }: Shaping): string =>
  place.inList ? `array element of type ${type} at index ${path[place.depth]}` : `field ${place.parent}.${path[place.depth]}`;

/**
 * What a client gets of what the subgraphs answered: the fields it asked for, in its order, nothing else; each value of its type, and no
 * null where none may be.
 */
export function compileShape(written: Written, operation: Operation): (data: Entity) => Shaped {
  const fields = shapesOf(collectFields([written], written.on, operation), 0, operation);
  return (data) => {
    const problems: GraphQLError[] = [];
    const shaped = fill(fields, data, { path: [], problems }, 0, operation);
    return { data: shaped === failed ? null : (shaped as Entity), problems };
  };
}

interface FieldShape {
  readonly key: string;
  readonly shape: Shape | undefined;
  /** Name of the type where an object does not say its own. */
  readonly typeName: string | undefined;
}

const shapesOf = (fields: readonly WantedField[], depth: number, operation: Operation): FieldShape[] =>
  fields.map(({ key, parent, type, below }) => ({
    key,
    shape: type && shapeOf(type, below, { parent, depth, inList: false }, operation),
    typeName: isObjectType(parent) ? parent.name : undefined,
  }));

function fill(fields: readonly FieldShape[], from: Entity, at: Shaping, depth: number, operation: Operation): Entity | typeof failed {
  const filled: Entity = {};
  for (const { key, shape, typeName } of fields) {
    if (!shape) {
      const name = typeNameOf(from[key] ?? from['__typename'], typeName, operation);
      if (name === undefined) return failed;
      filled[key] = name;
      continue;
    }
    at.path[depth] = key;
    const value = shape(from[key] ?? null, at);
    if (value === bubbling) return failed;
    filled[key] = value === failed ? null : value;
  }
  return filled;
}

function typeNameOf(said: unknown, otherwise: string | undefined, operation: Operation): string | undefined {
  const type = typeof said === 'string' ? operation.schema.getType(said) : undefined;
  return type ? (isObjectType(type) ? type.name : undefined) : otherwise;
}

function shapeOf(type: GraphQLOutputType, below: readonly Written[], place: Place, operation: Operation): Shape {
  if (isNonNullType(type)) {
    const inner = shapeOf(type.ofType, below, place, operation);
    return (value, at) => {
      const shaped = inner(value, at);
      if (shaped === null) problem(`Cannot return null for non-nullable ${nameOf(place, type.ofType, at)}.`, at, place);
      return shaped === null || shaped === failed ? bubbling : shaped;
    };
  }
  if (isListType(type)) return shapeOfList(type.ofType, below, place, operation);
  return below.length > 0
    ? shapeOfObject(type as GraphQLCompositeType, below, place, operation)
    : shapeOfLeaf(type as GraphQLLeafType, place);
}

function shapeOfLeaf(type: GraphQLLeafType, place: Place): Shape {
  const isValid = leafCheck(type);
  return (value, at) => {
    if (value === null || isValid(value)) return value;
    problem(`Invalid value found for ${nameOf(place, type, at)}.`, at, place);
    return failed;
  };
}

function shapeOfList(type: GraphQLOutputType, below: readonly Written[], place: Place, operation: Operation): Shape {
  const depth = place.depth + 1;
  const inner = shapeOf(type, below, { ...place, depth, inList: true }, operation);
  return (value, at) => {
    if (value === null) return null;
    if (!Array.isArray(value)) throw new Error(`Invalid non-list value ${value} returned by subgraph for list type [${type}]`);
    let whole = true;
    const list = value.map((element, i) => {
      at.path[depth] = i;
      const shaped = inner(element ?? null, at);
      if (shaped === bubbling) whole = false;
      return shaped === failed ? null : shaped;
    });
    return whole ? list : failed;
  };
}

function shapeOfObject(declared: GraphQLCompositeType, below: readonly Written[], place: Place, operation: Operation): Shape {
  const depth = place.depth + 1;
  const fieldsFor = (type: GraphQLCompositeType) => shapesOf(collectFields(below, type, operation), depth, operation);
  const byName = new Map<unknown, readonly FieldShape[]>();
  return (value, at) => {
    if (value === null) return null;
    if (typeof value !== 'object') throw new Error(`Invalid non-object value ${value} returned by subgraph for composite type ${declared}`);
    const object = value as Entity;
    const name = object['__typename'] || undefined;
    let fields = byName.get(name);
    if (!fields) {
      const type = name === undefined ? declared : compositeNamed(operation.schema, String(name));
      if (!type) {
        // The name itself is not said: the type may be one that this graph does not show.
        problem(`Invalid __typename found for object at ${nameOf(place, declared, at)}.`, at, place);
        return failed;
      }
      fields = fieldsFor(type);
      byName.set(name, fields);
    }
    return fill(fields, object, at, depth, operation);
  };
}

import { copyOf, merge } from './merge.ts';
import { type Entity, objectsAt, pathsAt } from './places.ts';
import type { FetchNode, Path } from './plan.ts';
import type { PlacesOf } from './question.ts';
import { compileRequired } from './representations.ts';
import type { Run } from './run.ts';
import type { TypeNames } from './type-names.ts';

/** Objects of an answer that one subgraph is to complete. */
export interface EntityFetch {
  /** Of those that are there now. @returns undefined when the subgraph has nothing to be asked */
  begin(run: Run): BegunFetch | undefined;
}
export interface BegunFetch {
  /** Which objects are meant, each once. */
  readonly representations: readonly Entity[];
  readonly placesOf: PlacesOf;
  /** @throws Error when the subgraph did not answer for each of them */
  complete(data: Entity | null | undefined): void;
}

/** @param path where in the answer the objects are */
export function compileEntityFetch(node: FetchNode, path: Path, types: TypeNames): EntityFetch {
  const toldOf = compileRequired(node.requires ?? [], types);
  return {
    begin({ data }) {
      const { representations, askers } = distinct(objectsAt(data, path), toldOf);
      if (representations.length === 0) return undefined;
      return { representations, placesOf: placesOf(data, path, askers), complete: (answer) => complete(answer, askers) };
    },
  };
}

/** An object of the answer that is to be completed, and which of those at the path it is. */
interface Asker {
  readonly object: Entity;
  readonly place: number;
}

/** What a subgraph is told of each object, the same only once: an inspector in seven teams is asked for once. */
function distinct(objects: readonly Entity[], toldOf: (object: Entity) => Entity | null) {
  const representations: Entity[] = [];
  const askers: Asker[][] = [];
  const known = new Map<string, Asker[]>();
  for (const [place, object] of objects.entries()) {
    const told = toldOf(object);
    if (!told?.['__typename']) continue;
    const asker = { object, place };
    const key = objects.length > 1 ? JSON.stringify(told) : '';
    const same = known.get(key);
    if (same) same.push(asker);
    else {
      const first = [asker];
      known.set(key, first);
      askers.push(first);
      representations.push(told);
    }
  }
  return { representations, askers };
}

/** Each object that asked has its own error, at its own place; one that speaks of no object belongs to all of them. */
function placesOf(data: Entity, path: Path, askers: readonly (readonly Asker[])[]): PlacesOf {
  let paths: readonly Path[] | undefined;
  return (inner) => {
    const index = inner?.[1];
    if (typeof index !== 'number') return [inner && [...path, ...inner]];
    paths ??= pathsAt(data, path);
    return (askers[index] ?? [undefined]).map((asker) => [...(paths![asker?.place ?? -1] ?? []), ...inner!.slice(2)]);
  };
}

function complete(data: Entity | null | undefined, askers: readonly (readonly Asker[])[]): void {
  if (!data) return;
  const received = data['_entities'];
  if (!Array.isArray(received)) throw new Error('Expected "data._entities" in response to be an array');
  if (received.length !== askers.length) throw new Error(`Expected "data._entities" to contain ${askers.length} elements`);
  for (const [i, same] of askers.entries()) {
    const entity = received[i] as Entity | null;
    if (!entity) continue;
    for (const [n, { object }] of same.entries()) {
      const own = (n + 1 < same.length ? copyOf(entity) : entity) as Entity;
      own['__typename'] ||= object['__typename'];
      merge(object, own);
    }
  }
}

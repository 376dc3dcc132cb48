import type { Path } from './plan.ts';

export type Entity = Record<string, unknown>;

/** Every object at a path of a plan, in order; where there is nothing, nothing is listed. */
export function objectsAt(value: unknown, path: Path): Entity[] {
  const found: Entity[] = [];
  collect(value, path, 0, found);
  return found;
}

function collect(value: unknown, path: Path, from: number, found: Entity[]): void {
  let at = value;
  for (let i = from; i < path.length; i++) {
    if (at === null || at === undefined) return;
    const step = path[i]!;
    if (step === '@') {
      for (const element of at as readonly unknown[]) collect(element, path, i + 1, found);
      return;
    }
    at = (at as Entity)[step];
  }
  if (at !== null && at !== undefined) found.push(at as Entity);
}

/** Where `objectsAt` found each of them: indices instead of `@`. */
export function pathsAt(value: unknown, path: Path): Path[] {
  if (value === null || value === undefined) return [];
  const [step, ...rest] = path;
  if (step === undefined) return [[]];
  const below = (child: unknown, name: string | number) => pathsAt(child, rest).map((more) => [name, ...more]);
  return step === '@' ? (value as readonly unknown[]).flatMap(below) : below((value as Entity)[step], step);
}

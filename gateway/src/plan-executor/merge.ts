type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const ownOf = (object: Fields, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);

/**
 * Adds to an object what another subgraph knows of it. Only what is the object's own is entered: a subgraph's answer changes no
 * prototype, whatever it names its fields.
 */
export function merge(target: Fields, source: unknown): void {
  if (!isObject(source)) return;
  for (const key of Object.keys(source)) {
    const added = source[key];
    if (added === undefined || key === '__proto__') continue;
    const known = ownOf(target, key);
    if (isObject(added) && known && typeof known === 'object') merge(known as Fields, added);
    else if (Array.isArray(added) && Array.isArray(known) && added.length === known.length) mergeLists(known, added);
    else target[key] = added;
  }
}

function mergeLists(known: unknown[], added: readonly unknown[]): void {
  for (const [i, element] of added.entries()) {
    const before = known[i];
    if (isObject(before) && isObject(element)) merge(before, element);
    else known[i] = element;
  }
}

/** Of an answer as JSON has it; for the second object that gets the same answer: each is completed on its own. */
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isObject(value)) return value;
  const copy: Fields = {};
  for (const key of Object.keys(value)) if (key !== '__proto__') copy[key] = copyOf(value[key]);
  return copy;
}

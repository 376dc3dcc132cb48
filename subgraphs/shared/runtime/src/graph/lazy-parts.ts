/** What the graph sees of parts that are worked out later: it awaits a promise where a value is due. */
type Shown<Parts> = { readonly [K in keyof Parts]: Parts[K] extends () => infer Value ? Awaited<Value> : never };

/**
 * An object for the graph whose parts are worked out when a field asks for them, once: nobody pays for what was not asked. Parts asked
 * for in one operation begin in the same moment, so that their questions can go out together.
 */
export function lazyParts<Parts extends Readonly<Record<string, () => unknown>>>(parts: Parts): Shown<Parts> {
  const object = {};
  for (const [name, work] of Object.entries(parts)) {
    let worked: { readonly value: unknown } | undefined;
    const get = () => {
      worked ??= { value: work() };
      return worked.value;
    };
    Object.defineProperty(object, name, { enumerable: true, get });
  }
  return object as Shown<Parts>;
}

import type { FrameExclusion, FrameObject } from '../contract.ts';

/** Objects per stored page of a frame. */
export const pageLines = 1000;

type Matters = Pick<FrameObject, 'matters' | 'exclusions'>;

/** `id` or `id=REASON`, by blanks, in id order; an object's exclusions are its line's, matter by matter. */
function mattersOf(text: string): Matters {
  const pairs = text.split(' ').map((part) => part.split('=') as [string, FrameExclusion | undefined]);
  return { matters: pairs.map(([id]) => id), exclusions: Object.fromEntries(pairs.map(([id, reason]) => [id, reason ?? ''])) };
}

const noFacts = {};

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Reads lines of a frame (`line` of `freeze-objects.ts` writes them). Objects under the same matters share one description of them: a
 * frame of a million has a handful.
 * @param withFacts false leaves out what the registry says beside: a draw does not ask for it
 */
export function frameLineReader(withFacts = true): (line: string) => FrameObject {
  const known = new Map<string, Matters>();
  return (line) => {
    const [objectId, code, entityKey, uscc, kind, division, riskClass, matters, name, address, facts] = line.split('\t') as string[];
    if (facts === undefined) throw new RangeError('not a line of a frame');
    const under = known.get(matters!) ?? known.set(matters!, mattersOf(matters!)).get(matters!)!;
    const object: Mutable<FrameObject> = {
      objectId: objectId!,
      code: code!,
      entityKey: entityKey || code!,
      name: name!,
      address: address!,
      kind: kind as FrameObject['kind'],
      division: division!,
      matters: under.matters,
      exclusions: under.exclusions,
      facts: facts === '' || !withFacts ? noFacts : (JSON.parse(facts) as FrameObject['facts']),
    };
    // One by one: spreading what may be missing would cost a frame of a million more than reading it.
    if (uscc) object.uscc = uscc === '=' ? code! : uscc;
    if (riskClass) object.creditRiskClass = riskClass as NonNullable<FrameObject['creditRiskClass']>;
    return object;
  };
}

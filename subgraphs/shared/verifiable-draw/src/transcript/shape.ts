import { isHex } from '../bytes.ts';
import { need } from '../errors.ts';
import { EXCLUSION_CODE, MAX_BALLS, STRATUM_CODE } from '../frame/frame.ts';

/** Returns the path of the first member that is not as it should be, or undefined. Unknown members are allowed (§4). */
type Shape = (value: unknown, path: string) => string | undefined;

const test =
  (ok: (value: unknown) => boolean): Shape =>
  (value, path) =>
    ok(value) ? undefined : path;
const WELL_FORMED = /^\P{Surrogate}*$/u;
const text = test((x) => typeof x === 'string' && WELL_FORMED.test(x));
const word = (form: RegExp): Shape => test((x) => typeof x === 'string' && form.test(x));
const hash = test((x) => isHex(x, 32));
const hashOrEmpty = test((x) => x === '' || isHex(x, 32));
const natural = test((x) => Number.isSafeInteger(x) && (x as number) >= 0);
const positive = test((x) => Number.isSafeInteger(x) && (x as number) >= 1);
const bool = test((x) => typeof x === 'boolean');
const is = (...values: readonly unknown[]): Shape => test((x) => values.includes(x));
const list =
  (item: Shape): Shape =>
  (value, path) => {
    if (!Array.isArray(value)) return path;
    for (let i = 0; i < value.length; i++) {
      const bad = item(value[i], `${path}/${i}`);
      if (bad !== undefined) return bad;
    }
    return undefined;
  };
const tuple =
  (...items: readonly Shape[]): Shape =>
  (value, path) => {
    if (!Array.isArray(value) || value.length !== items.length) return path;
    for (let i = 0; i < items.length; i++) {
      const bad = items[i]!(value[i], `${path}/${i}`);
      if (bad !== undefined) return bad;
    }
    return undefined;
  };
const record =
  (members: Readonly<Record<string, Shape>>): Shape =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return path;
    for (const [name, shape] of Object.entries(members)) {
      const member: unknown = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
      const bad = shape(member, `${path}/${name}`);
      if (bad !== undefined) return bad;
    }
    return undefined;
  };
const optional =
  (shape: Shape): Shape =>
  (value, path) =>
    value === undefined ? undefined : shape(value, path);
const nullable =
  (shape: Shape): Shape =>
  (value, path) =>
    value === null ? undefined : shape(value, path);

const balls = test((x) => Number.isInteger(x) && (x as number) >= 1 && (x as number) <= MAX_BALLS);
const objectRow = tuple(hash, word(STRATUM_CODE), balls, word(EXCLUSION_CODE), hashOrEmpty);
const inspectorRow = tuple(hash, text, text, natural, word(EXCLUSION_CODE), list(text), hashOrEmpty);
const rowProof = record({ row: objectRow, i: natural, path: list(hash) });
const commitment = { n: natural, root: hash };

const seal = record({
  v: is(1),
  suite: text,
  id: text,
  attempt: positive,
  kind: is('objects', 'inspectors'),
  plan: hash,
  frame: record({ ...commitment, key: hash }),
  recusals: optional(record(commitment)),
});
const objectPlan = record({
  v: is(1),
  kind: is('objects'),
  strata: list(record({ s: word(STRATUM_CODE), z: text, q: record({ t: text }) })),
  alloc: nullable(record({ n: natural, base: text })),
});
const slotNeed = record({ d: text, n: natural, spec: text });
const inspectorPlan = record({
  v: is(1),
  kind: is('inspectors'),
  of: hash,
  lead: text,
  group: positive,
  minTeam: natural,
  slack: natural,
  maxLoad: natural,
  needs: list(record({ s: text, slots: list(slotNeed) })),
});
const stratumResult = record({
  s: text,
  listed: natural,
  excluded: list(tuple(word(EXCLUSION_CODE), natural)),
  eligible: natural,
  balls: natural,
  quota: natural,
  cutoff: hashOrEmpty,
  drawn: list(tuple(hash, natural, hash)),
});
const objectDraw = record({
  seal,
  plan: objectPlan,
  rows: nullable(list(objectRow)),
  proofs: optional(list(rowProof)),
  result: record({ v: is(1), kind: is('objects'), strata: list(stratumResult) }),
  resultHash: hash,
});
const inspectorDraw = record({
  seal,
  plan: inspectorPlan,
  rows: nullable(list(inspectorRow)),
  recusals: list(tuple(hash, hash)),
  recusalsComplete: bool,
  result: record({ v: is(1), kind: is('inspectors') }),
  resultHash: hash,
});
const draw: Shape = (value, path) => {
  const head = record({ seal })(value, path);
  if (head !== undefined) return head;
  const { kind } = (value as { seal: { kind: string } }).seal;
  return (kind === 'objects' ? objectDraw : inspectorDraw)(value, path);
};
const replacement = record({
  seq: natural,
  u: text,
  slot: natural,
  out: text,
  why: text,
  mode: is('random', 'appointed'),
  in: hashOrEmpty,
  c: text,
  v: text,
  unavail: list(tuple(hash, text)),
  result: record({}),
});
const ceremony = record({
  v: is(1),
  suite: text,
  id: text,
  seals: list(hash),
  parties: list(record({ p: text, c: hash, i: natural })),
  min: natural,
  beacon: nullable(record({ k: text })),
  by: text,
});
const transcript = record({
  type: is('ssj1-transcript'),
  v: is(1),
  suite: text,
  ceremony,
  contributions: list(record({ p: text, v: text })),
  beacon: text,
  beaconProof: nullable(record({ k: text })),
  draws: list(draw),
  replacements: optional(list(replacement)),
  log: optional(list(record({ entry: text, proof: text }))),
});
const opening = record({ draw: text, id: text, salt: hash, row: objectRow, i: natural, path: list(hash) });

function checker(shape: Shape): (value: unknown) => void {
  return (value) => {
    const bad = shape(value, '');
    need(bad === undefined, 'E_FORMAT', bad);
  };
}

/** Throws E_FORMAT with the path of the first malformed member. Meaning is checked later, with codes of its own. */
export const checkTranscriptShape = checker(transcript);
export const checkOpeningShape = checker(opening);
export const checkObjectRow = checker(objectRow);

import type { FrameExclusion, FrameObject, PinnedMatter } from '@double-random/department-kit/contract.ts';
import type { AssignmentSnapshot } from '../visit/visit.entity.ts';

/** One entity of the composed frame: what every department of the task has on it. */
export interface Candidate {
  readonly entityKey: string;
  /** Code under which people find the object: the unified code where one exists. */
  readonly code: string;
  /** Why it may not be drawn at all whatever the caps say; '' = active and in scope. */
  readonly inactive: '' | FrameExclusion;
  /** Highest credit risk class any department knows; undefined where nobody classed it. */
  readonly riskClass: string | undefined;
  /** Per department with business there: the object and the matters that apply to it, as they stood at the freeze. */
  readonly snapshot: AssignmentSnapshot;
}

export interface FrozenFrame {
  readonly agency: string;
  readonly rows: readonly FrameObject[];
}
export interface CompositionScope {
  /** ALL: registered with each of the agencies; ANY: with one of them. */
  readonly match: 'ALL' | 'ANY';
  readonly agencies: readonly string[];
}

/** What one agency has on an entity. */
interface Part {
  readonly agency: string;
  readonly object: FrameObject;
  readonly matters: readonly string[];
  readonly reason: FrameExclusion | undefined;
}

const applicable = (object: FrameObject) => object.matters.filter((id) => (object.exclusions[id] ?? '') === '');
const byCode = (a: FrameObject, b: FrameObject) => (a.code < b.code ? -1 : 1);

interface Business {
  readonly matters: readonly string[];
  readonly reason: FrameExclusion | undefined;
}

const reasonOf = (object: FrameObject, matters: readonly string[]): FrameExclusion | undefined => {
  if (matters.length) return undefined;
  const reasons = Object.values(object.exclusions).filter((r): r is FrameExclusion => r !== '');
  return reasons.find((r) => r === 'OUT_OF_SCOPE') ?? reasons[0] ?? 'CLOSED';
};

/** What an object is under, for objects that share one description of it (`frameLineReader`): most objects of a registry do. */
function businesses(asked: ReadonlySet<string>): (object: FrameObject) => Business {
  const known = new WeakMap<object, Business>();
  return (object) => {
    const before = known.get(object.exclusions);
    if (before) return before;
    const matters = [...new Set(applicable(object))].filter((id) => asked.has(id)).sort();
    const business = { matters, reason: reasonOf(object, matters) };
    known.set(object.exclusions, business);
    return business;
  };
}

/** A department may keep several premises of one entity; those at one address are one business, others wait for another year (K-03). */
function partOfPremises(agency: string, objects: readonly FrameObject[], asked: ReadonlySet<string>): Part {
  const sorted = [...objects].sort(byCode);
  const object = sorted.find((o) => applicable(o).some((id) => asked.has(id))) ?? sorted[0]!;
  const premises = sorted.filter((o) => o.address === object.address);
  const matters = [...new Set(premises.flatMap(applicable))].filter((id) => asked.has(id)).sort();
  return { agency, object, matters, reason: reasonOf(object, matters) };
}

const ascending = (rows: readonly FrameObject[]) => rows.every((row, i) => i === 0 || rows[i - 1]!.entityKey <= row.entityKey);
/** Frames come in order of entities; what was put aside for a successor does not. */
const inOrder = (rows: readonly FrameObject[]) =>
  ascending(rows) ? rows : rows.toSorted((a, b) => (a.entityKey < b.entityKey ? -1 : a.entityKey > b.entityKey ? 1 : 0));

/**
 * PD 第二条, KF 第十九条 (D-40): departments' frames put together by entity, sorted by key so that no order of rows can matter (X-04).
 * Entities outside the task's scope are no candidates; those inside that are closed or out of scope by law stay, with the reason.
 */
export function composeCandidates(
  frames: readonly FrozenFrame[],
  scope: CompositionScope,
  matters: readonly Pick<PinnedMatter, 'matterId'>[],
): readonly Candidate[] {
  const asked = new Set(matters.map((m) => m.matterId));
  const businessOf = businesses(asked);
  const walks = frames.map(({ agency, rows }) => ({ agency, rows: inOrder(rows), at: 0 }));
  const within = { match: scope.match, agencies: [...new Set(scope.agencies)] };
  const candidates: Candidate[] = [];
  for (;;) {
    let entityKey: string | undefined;
    for (const { rows, at } of walks) {
      const next = rows[at]?.entityKey;
      if (next !== undefined && (entityKey === undefined || next < entityKey)) entityKey = next;
    }
    if (entityKey === undefined) return candidates;
    const parts: Part[] = [];
    for (const walk of walks) {
      const from = walk.at;
      while (walk.rows[walk.at]?.entityKey === entityKey) walk.at++;
      if (walk.at === from) continue;
      const object = walk.rows[from]!;
      if (walk.at > from + 1) parts.push(partOfPremises(walk.agency, walk.rows.slice(from, walk.at), asked));
      else {
        const business = businessOf(object);
        parts.push({ agency: walk.agency, object, matters: business.matters, reason: business.reason });
      }
    }
    const candidate = candidateOf(entityKey, parts, within);
    if (candidate) candidates.push(candidate);
  }
}

/** Entity by entity through registries of millions: in plain loops, or functions made for each of them would cost more than what they do. */
function candidateOf(entityKey: string, parts: Part[], scope: CompositionScope): Candidate | undefined {
  if (parts.length > 1) parts.sort((a, b) => (a.agency < b.agency ? -1 : 1));
  let required = 0;
  let closed = 0;
  let reason: FrameExclusion | undefined;
  let riskClass: Candidate['riskClass'];
  let code: string | undefined;
  const snapshot: Record<string, AssignmentSnapshot[string]> = {};
  for (const part of parts) {
    const { agency, object, matters } = part;
    if (scope.agencies.includes(agency)) {
      required++;
      if (part.reason) closed++;
      if (part.reason && (reason === undefined || part.reason === 'OUT_OF_SCOPE')) reason = part.reason;
    }
    const { creditRiskClass } = object;
    if (creditRiskClass !== undefined && (riskClass === undefined || creditRiskClass > riskClass)) riskClass = creditRiskClass;
    code ||= object.uscc;
    if (matters.length > 0) snapshot[agency] = snapshotOf(object, matters);
  }
  const all = scope.match === 'ALL';
  if (all ? required < scope.agencies.length : required === 0) return undefined;
  const inactive = all ? closed > 0 : closed === required;
  return { entityKey, code: code ?? parts[0]!.object.code, inactive: inactive ? reason! : '', riskClass, snapshot };
}

const snapshotOf = (
  { objectId, code, name, address, kind, division }: FrameObject,
  matters: readonly string[],
): AssignmentSnapshot[string] => ({ objectId, code, name, address, kind, division, matters });

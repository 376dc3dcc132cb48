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

interface AgencyPart {
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
function partOf(objects: readonly FrameObject[], asked: ReadonlySet<string>, businessOf: (object: FrameObject) => Business): AgencyPart {
  if (objects.length === 1) return { object: objects[0]!, ...businessOf(objects[0]!) };
  const sorted = [...objects].sort(byCode);
  const object = sorted.find((o) => applicable(o).some((id) => asked.has(id))) ?? sorted[0]!;
  const premises = sorted.filter((o) => o.address === object.address);
  const matters = [...new Set(premises.flatMap(applicable))].filter((id) => asked.has(id)).sort();
  return { object, matters, reason: reasonOf(object, matters) };
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
      if (walk.at > from) parts.push({ agency: walk.agency, ...partOf(walk.rows.slice(from, walk.at), asked, businessOf) });
    }
    const candidate = candidateOf(entityKey, parts, scope);
    if (candidate) candidates.push(candidate);
  }
}

type Part = AgencyPart & { readonly agency: string };

function candidateOf(entityKey: string, unordered: readonly Part[], scope: CompositionScope): Candidate | undefined {
  const has = (agency: string) => unordered.some((p) => p.agency === agency);
  if (!(scope.match === 'ALL' ? scope.agencies.every(has) : scope.agencies.some(has))) return undefined;
  const parts = unordered.length > 1 ? unordered.toSorted((a, b) => (a.agency < b.agency ? -1 : 1)) : unordered;
  const required = parts.filter((p) => scope.agencies.includes(p.agency));
  const closed = required.filter((p) => p.reason);
  const inactive = scope.match === 'ALL' ? closed.length > 0 : closed.length === required.length;
  const reasons = closed.map((p) => p.reason!);
  const snapshot: Record<string, AssignmentSnapshot[string]> = {};
  let riskClass: Candidate['riskClass'];
  for (const { agency, object, matters } of parts) {
    const { objectId, code, name, address, kind, division, creditRiskClass } = object;
    if (creditRiskClass !== undefined && (riskClass === undefined || creditRiskClass > riskClass)) riskClass = creditRiskClass;
    if (matters.length > 0) snapshot[agency] = { objectId, code, name, address, kind, division, matters };
  }
  return {
    entityKey,
    code: parts.find((p) => p.object.uscc)?.object.uscc ?? parts[0]!.object.code,
    inactive: inactive ? (reasons.find((r) => r === 'OUT_OF_SCOPE') ?? reasons[0]!) : '',
    riskClass,
    snapshot,
  };
}

import { commitTo } from '../ceremony/chain.ts';
import { ceremonyHash, planHash, sealHash } from '../ceremony/documents.ts';
import { ceremonySeed, drawSeed } from '../ceremony/seed.ts';
import { drawObjects } from '../draw/object-draw.ts';
import { Teams } from '../draw/teams.ts';
import { blinding } from '../frame/blinding.ts';
import { buildInspectorFrame, buildObjectFrame } from '../frame/frame.ts';
import { commitRecusals } from '../frame/row-commitment.ts';
import type { HashProvider } from '../hash/hash.ts';
import { documentHash } from '../hash/tagged.ts';
import type {
  Ceremony,
  Hex,
  InspectorPlan,
  InspectorRecord,
  ObjectPlan,
  ObjectRecord,
  PlanStratum,
  Quota,
  Recusal,
  ReplacementReason,
  ReplacementResult,
  Seal,
  Suite,
} from '../types.ts';
import { Prg } from './prg.ts';

/** Inputs of one generated case (Annex B). Every line that draws from the generator stands in the order of the annex. */
export interface GeneratedCase {
  k: number;
  suite: Suite;
  frameKey: Hex;
  inspKey: Hex;
  plan: ObjectPlan;
  candidates: ObjectRecord[];
  inspectors: InspectorRecord[];
  recusals: [number, number][];
  iplan: InspectorPlan;
  values: { psb: Hex; coord: Hex };
  beacon: Hex | '';
  replWhy: { pos: number; slot: number; why: ReplacementReason; v: Hex }[];
}

function quota(g: Prg, alloc: boolean): Quota {
  const t = alloc ? 'alloc' : g.pick(['ratio', 'ratio', 'ratio', 'count', 'all'] as const);
  if (t === 'ratio') {
    const num = g.pick([1, 3, 5, 10, 33]);
    const den = g.pick([100, 100, 1000, 7]);
    const round = g.pick(['ceil', 'floor', 'half_up'] as const);
    const base = g.pick(['listed', 'eligible'] as const);
    return { t, num, den, round, base, min: g.next(3), max: g.pick([0, 0, 5]) };
  }
  if (t === 'count') return { t, n: g.next(12) };
  if (t === 'alloc') return { t, min: g.next(2), max: g.pick([0, 0, 4]) };
  return { t };
}

function objectPlan(g: Prg, zones: readonly string[]): ObjectPlan {
  const count = 1 + g.next(4);
  const alloc = g.next(4) === 0;
  const strata = Array.from({ length: count }, (_, h): PlanStratum => {
    const q = quota(g, alloc);
    const z = g.pick(zones);
    return { s: `M${h + 1}.${z}`, z, q };
  });
  const total = alloc ? { n: g.next(20), base: g.pick(['listed', 'eligible'] as const) } : null;
  return { v: 1, kind: 'objects', strata, alloc: total };
}

function candidate(g: Prg, i: number, strata: readonly PlanStratum[]): ObjectRecord {
  const id = g.next(5) === 0 ? `叶县旅馆${i}号` : `91410481MA${100000 + i}`;
  const s = g.pick(strata).s;
  const w = g.pick([1, 1, 1, 2, 4, 8]);
  const x = g.next(6) === 0 ? g.pick(['CAP_YEAR', 'PASSED_SAME_MATTER', 'CLOSED']) : '';
  if (g.next(2) === 0) return { id, s, w, x };
  return { id, s, w, x, facts: { credit: g.pick(['A', 'B', 'C', 'D']), visits: g.next(3) } };
}

function inspector(g: Prg, i: number, departments: readonly string[], zones: readonly string[]): InspectorRecord {
  const d = g.pick(departments);
  const z = g.next(2) ? '' : g.pick(zones);
  const load = g.next(3);
  const x = g.next(10) === 0 ? 'CERT_EXPIRED' : '';
  return { id: `16${100000 + i}`, d, z, load, x, specs: ['FIRE', 'FOOD', 'NET'].filter(() => g.next(3) === 0) };
}

function inspectorPlan(g: Prg, departments: readonly string[]): InspectorPlan {
  const slots = departments.map((d) => {
    const n = 1 + (g.next(3) === 0 ? 1 : 0);
    return { d, n, spec: g.next(4) === 0 ? g.pick(['FIRE', 'FOOD', 'NET']) : '' };
  });
  const group = g.pick([1, 1, 1, 2, 3]);
  const slack = g.pick([0, 0, 1, 99]);
  const maxLoad = g.pick([0, 0, 3]);
  const needs = [{ s: '*', slots }];
  return { v: 1, kind: 'inspectors', of: '', lead: departments[0]!, group, minTeam: 2, slack, maxLoad, needs };
}

/** Case k of Annex B. */
export function generateCase(k: number): GeneratedCase {
  const g = new Prg(`ssj1-case-${k}`);
  const suite: Suite = g.next(4) === 0 ? 'sm3' : 'sha256';
  const zones = ['410481', '410425', '370323'].slice(0, 1 + g.next(3));
  const departments = ['psb', 'samr', 'cado'].slice(0, 1 + g.next(3));
  const plan = objectPlan(g, zones);
  const candidates = Array.from({ length: g.next(60) }, (_, i) => candidate(g, i, plan.strata));
  const inspectors = Array.from({ length: 2 + g.next(14) }, (_, i) => inspector(g, i, departments, zones));
  const pairs = candidates.length === 0 ? 0 : g.next(6);
  const recusals = Array.from({ length: pairs }, (): [number, number] => [g.next(inspectors.length), g.next(candidates.length)]);
  const iplan = inspectorPlan(g, departments);
  const values = { psb: g.hex32(), coord: g.hex32() };
  const beacon = g.next(2) ? g.hex32() : '';
  const replWhy = Array.from({ length: g.next(3) }, () => {
    const [pos, slot] = [g.next(1000), g.next(1000)];
    return { pos, slot, why: g.pick(['POST_CHANGE', 'CONFLICT', 'HEALTH', 'RECUSAL'] as const), v: g.hex32() };
  });
  const [frameKey, inspKey] = [g.hex32(), g.hex32()];
  return { k, suite, frameKey, inspKey, plan, candidates, inspectors, recusals, iplan, values, beacon, replWhy };
}

/** Hash of everything a case leads to: seals, ceremony, both draws, replacements. */
export function runCase(g: GeneratedCase, hashes: HashProvider): Hex {
  const hash = hashes(g.suite);
  const objects = buildObjectFrame(hash, g.frameKey, g.candidates);
  const people = buildInspectorFrame(hash, g.inspKey, g.inspectors);
  const [ofObject, ofPerson] = [blinding(hash, g.frameKey), blinding(hash, g.inspKey)];
  const named = g.recusals.map(([i, o]): Recusal => [ofPerson.blind(g.inspectors[i]!.id).leaf, ofObject.blind(g.candidates[o]!.id).leaf]);
  const recusals = [...new Map(named.map((pair) => [pair.join(), pair])).values()];
  const head = { v: 1, suite: g.suite, attempt: 1 } as const;
  const oseal: Seal = { ...head, id: `case-${g.k}-o`, kind: 'objects', plan: planHash(hash, g.plan), frame: objects.frame };
  const oh = sealHash(hash, oseal);
  const iplan = { ...g.iplan, of: oh };
  const iseal: Seal = {
    ...{ ...head, id: `case-${g.k}-i`, kind: 'inspectors', plan: planHash(hash, iplan), frame: people.frame },
    recusals: commitRecusals(hash, recusals),
  };
  const ih = sealHash(hash, iseal);
  const parties = (['coord', 'psb'] as const).map((p, i) => ({ p, c: commitTo(hash, g.values[p]), i }));
  const beacon = g.beacon ? ({ k: 'test' } as unknown as Ceremony['beacon']) : null;
  const ceremony: Ceremony = {
    ...{ v: 1, suite: g.suite, id: `case-${g.k}`, seals: [oh, ih].sort(), parties, min: 2, beacon },
    by: '2026-01-01T00:00:00Z',
  };
  const contributions = Object.entries(g.values).map(([p, v]) => ({ p, v }));
  const seed = ceremonySeed(hash, ceremony, contributions, g.beacon);
  const drawn = drawObjects(hash, drawSeed(hash, seed, oh), g.plan, objects.rows);
  const input = { plan: iplan, objectPlan: g.plan, objects: drawn, rows: people.rows, recusals };
  const teams = new Teams(hash, drawSeed(hash, seed, ih), input);
  const insp = teams.result();
  const reps = g.replWhy.flatMap((why, n): ReplacementResult[] => replaceOne(teams, n + 1, why, commitTo(hash, why.v)));
  const outcome = { k: g.k, ceremony: ceremonyHash(hash, ceremony), insp, objects: drawn, final: teams.result(), reps, seal: [oh, ih] };
  return documentHash(hash, 'result', outcome);
}

function replaceOne(teams: Teams, seq: number, why: GeneratedCase['replWhy'][number], c: Hex): ReplacementResult[] {
  const units = teams.units().filter((unit) => unit.team.some(([, , person]) => person !== ''));
  const unit = units[why.pos % units.length];
  if (!unit) return [];
  const filled = unit.team.flatMap(([, , person], i) => (person === '' ? [] : [i]));
  const slot = filled[why.slot % filled.length]!;
  const out = unit.team[slot]![2];
  return [teams.replace({ seq, u: unit.u, slot, out, why: why.why, mode: 'random', in: '', c, v: why.v, unavail: [] })];
}

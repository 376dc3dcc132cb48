import { chainStep } from '../ceremony/chain.ts';
import { makeCeremony, makeSeal, sealHash } from '../ceremony/documents.ts';
import { ceremonySeed } from '../ceremony/seed.ts';
import type { Teams } from '../draw/teams.ts';
import { blinding } from '../frame/blinding.ts';
import { buildInspectorFrame, buildObjectFrame } from '../frame/frame.ts';
import { commitRecusals } from '../frame/row-commitment.ts';
import { pureHash } from '../hash/hash.ts';
import { buildTranscript, recordInspectorDraw, recordObjectDraw } from '../transcript/build.ts';
import type { Hex, InspectorPlan, InspectorRecord, ObjectPlan, ObjectRecord, Profile, Recusal, Transcript } from '../types.ts';

export const hash = pureHash('sha256');
const FRAME_KEY = '01'.repeat(32);
const STAFF_KEY = '02'.repeat(32);
export const CHAIN_LENGTH = 10;
export const SECRETS: Readonly<Record<string, Hex>> = { coord: 'c0'.repeat(32), psb: 'b0'.repeat(32), cado: 'd0'.repeat(32) };

/** One ceremony with an object draw and its teams, made the way a server makes it. */
export interface Example {
  readonly transcript: Transcript;
  readonly teams: Teams;
  readonly records: readonly ObjectRecord[];
  readonly staff: readonly InspectorRecord[];
  readonly recusals: readonly Recusal[];
  readonly frameKey: Hex;
  readonly staffKey: Hex;
}

export function candidates(n: number): ObjectRecord[] {
  return Array.from({ length: n }, (_, i) => ({
    id: `firm-${i}`,
    s: i % 2 ? 'B' : 'A',
    w: i % 7 ? 1 : 4,
    x: i % 10 === 9 ? 'CAP_YEAR' : '',
  }));
}

/** `size` objects in two strata, a tenth drawn; two departments with four inspectors each and one recusal. */
export function example(size = 100, profile: Profile = 'blinded'): Example {
  const records = candidates(size);
  const q = { t: 'ratio', num: 10, den: 100, round: 'ceil', base: 'listed', min: 1, max: 0 } as const;
  const strata = ['A', 'B'].map((s) => ({ s, z: '', q }));
  const plan: ObjectPlan = { v: 1, kind: 'objects', strata, alloc: null };
  const objects = buildObjectFrame(hash, FRAME_KEY, records);
  const oseal = makeSeal(hash, { id: 'psb/1/objects', plan, frame: objects.frame, profile });

  const staff = Array.from({ length: 8 }, (_, i) => ({ id: `cert-${i}`, d: i % 2 ? 'psb' : 'cado', z: '', load: 0, x: '', specs: [] }));
  const people = buildInspectorFrame(hash, STAFF_KEY, staff);
  const conflict = [blinding(hash, STAFF_KEY).blind('cert-1').leaf, blinding(hash, FRAME_KEY).blind('firm-0').leaf] as const;
  const recusals: Recusal[] = [conflict];
  const slots = ['psb', 'cado'].map((d) => ({ d, n: 1, spec: '' }));
  const needs = [{ s: '*', slots }];
  const of = sealHash(hash, oseal);
  const iplan: InspectorPlan = { v: 1, kind: 'inspectors', of, lead: 'psb', group: 1, minTeam: 2, slack: 0, maxLoad: 0, needs };
  const sealed = commitRecusals(hash, recusals);
  const iseal = makeSeal(hash, { id: 'psb/1/inspectors', plan: iplan, frame: people.frame, recusals: sealed, profile });

  const steps = Object.entries(SECRETS).map(([p, secret]) => ({ p, ...chainStep(hash, secret, CHAIN_LENGTH, 1) }));
  const parties = steps.map(({ p, c }) => ({ p, c, i: 1 }));
  const ceremony = makeCeremony(hash, { id: 'c/1', seals: [of, sealHash(hash, iseal)], parties, by: '2026-03-01T02:00:00Z' });
  const contributions = steps.map(({ p, v }) => ({ p, v }));
  const seed = ceremonySeed(hash, ceremony, contributions, '');
  const drawn = recordObjectDraw(hash, seed, { seal: oseal, plan, rows: objects.rows });
  const { record, teams } = recordInspectorDraw(hash, seed, { seal: iseal, plan: iplan, rows: people.rows, recusals, objects: drawn });
  const transcript = buildTranscript(hash, { ceremony, contributions, draws: [drawn, record] });
  return { transcript, teams, records, staff, recusals, frameKey: FRAME_KEY, staffKey: STAFF_KEY };
}
